import { once } from 'node:events';
import type { ReservedSql } from 'postgres';

export type Value = string | number | boolean | Date | Buffer | null;

const FLUSH_CHARACTERS = 1 << 17;

/** Load rows by COPY in text form. Columns are given once; `rows` may be endless as far as memory is concerned. */
export async function copyRows(
  sql: ReservedSql,
  table: string,
  columns: string[],
  rows: Iterable<Value[]>,
): Promise<void> {
  const stream = await sql
    .unsafe(`copy ${table} (${columns.map((c) => `"${c}"`).join(', ')}) from stdin`)
    .writable();
  let pending = '';
  for (const row of rows) {
    pending += `${row.map(field).join('\t')}\n`;
    if (pending.length < FLUSH_CHARACTERS) continue;
    if (!stream.write(pending)) await once(stream, 'drain');
    pending = '';
  }
  stream.end(pending);
  await once(stream, 'finish');
}

function field(value: Value): string {
  if (value === null) return '\\N';
  if (Buffer.isBuffer(value)) return `\\\\x${value.toString('hex')}`;
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'string' ? value.replace(/[\\\t\n\r]/g, '\\$&') : String(value);
}

/** The first identity key that is free in a table. */
export async function nextId(sql: ReservedSql, table: string): Promise<number> {
  const [row] = await sql.unsafe(`select coalesce(max(id), 0) + 1 as id from ${table}`);
  return Number(row!.id);
}

/** Let the table's own numbering go on behind what was loaded. */
export async function advanceIds(sql: ReservedSql, tables: string[]): Promise<void> {
  for (const table of tables)
    await sql.unsafe(
      `select setval(pg_get_serial_sequence('${table}', 'id'), (select max(id) from ${table}))`,
    );
}
