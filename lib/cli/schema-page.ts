import { readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { is } from 'drizzle-orm';
import { getTableConfig, PgTable } from 'drizzle-orm/pg-core';
import { projectRoot } from './project';

/** The text of docs/schema.md: every table with its columns, and who refers to whom, as one entity diagram. */
export async function schemaPage(): Promise<string> {
  const tables = await allTables();
  return [
    '# Schema',
    '',
    'Generated from `db/schema` by `npm run healing -- docs`; a test compares. Columns in bytes are encrypted, keyed hashes or keys.',
    '',
    '```mermaid',
    'erDiagram',
    ...tables.flatMap(entity),
    ...tables.flatMap(references),
    '```',
    '',
  ].join('\n');
}

async function allTables(): Promise<PgTable[]> {
  const folder = path.join(projectRoot, 'db/schema');
  const files = readdirSync(folder).sort();
  const modules = await Promise.all(files.map((file) => import(pathToFileURL(path.join(folder, file)).href)));
  const tables = modules.flatMap((module: object) =>
    Object.values(module).filter((value) => is(value, PgTable)),
  );
  return tables.sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
}

const nameOf = (table: PgTable) => getTableConfig(table).name;

function entity(table: PgTable): string[] {
  const { name, columns } = getTableConfig(table);
  const lines = columns.map((column) => {
    const type = column.getSQLType().replace(/\s+/g, '_').replace('timestamp_with_time_zone', 'timestamptz');
    const mark = column.primary ? ' PK' : '';
    return `    ${type} ${column.name}${mark}`;
  });
  return [`  ${name} {`, ...lines, '  }'];
}

function references(table: PgTable): string[] {
  const { name, foreignKeys } = getTableConfig(table);
  return foreignKeys.map((key) => {
    const { foreignTable, columns } = key.reference();
    return `  ${nameOf(foreignTable)} ||--o{ ${name} : ${columns.map((column) => column.name).join('_')}`;
  });
}
