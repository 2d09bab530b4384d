import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { commandNames } from '@/lib/platform/command';
import { projectRoot } from './project';
import { schemaPage } from './schema-page';

const AUDIT_PAGE = 'docs/audit.md';
const SCHEMA_PAGE = 'docs/schema.md';

/** Accesses that queries record: who looks as anything but a member. Not commands, so they are named here. */
const RECORDED_READS = ['conversation.view-as-cover', 'conversation.view-as-handover'];

/** What a command leaves besides its own name: a send that is held first, and what the worker's watch gives up. */
const RECORDED_BESIDE = ['message.hold', 'queue.give-up'];

/** Load every command file, so that the registry is complete, and return it in the order of names. */
export async function auditActions(): Promise<{ name: string; isRecorded: boolean }[]> {
  for (const file of commandFiles()) await import(pathToFileURL(file).href);
  return [...commandNames()]
    .map(([name, { audited }]) => ({ name, isRecorded: audited }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Every file in a module's folder of commands. */
export function commandFiles(): string[] {
  const root = path.join(projectRoot, 'lib/domain');
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => path.basename(path.dirname(file)) === 'commands' && file.endsWith('.ts'))
    .sort()
    .map((file) => path.join(root, file));
}

/** The text of docs/audit.md. */
export async function auditPage(): Promise<string> {
  const rows = (await auditActions()).map(
    ({ name, isRecorded }) => `| \`${name}\` | ${isRecorded ? 'always' : 'never: not an act'} |`,
  );
  return [
    '# Audit actions',
    '',
    'Generated from the commands by `npm run healing -- docs`; a test compares. An entry is written in the act’s own',
    'transaction. A refusal of a known person leaves an entry of the same action with the outcome `refused`, after the rollback;',
    'the first refusal above a rate limit in its window does too.',
    '',
    '| action | recorded |',
    '|---|---|',
    ...rows,
    '',
    `Reads that are recorded: ${RECORDED_READS.map((name) => `\`${name}\``).join(', ')}.`,
    `Recorded besides: ${RECORDED_BESIDE.map((name) => `\`${name}\``).join(', ')}.`,
    '',
  ].join('\n');
}

/** Write the generated pages anew. */
export async function run(): Promise<void> {
  writeFileSync(path.join(projectRoot, AUDIT_PAGE), await auditPage());
  writeFileSync(path.join(projectRoot, SCHEMA_PAGE), await schemaPage());
}
