import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { auditActions, auditPage, commandFiles } from '@/lib/cli/docs';
import { schemaPage } from '@/lib/cli/schema-page';
import { commandNames } from '@/lib/platform/command';

/** Live state, marks of the reader, which receipts already keep, and parts of a bulk act, recorded as one at its start. Anything else without an entry is a mistake. */
const NOT_ACTS = [
  // Parts of an upload; that it is complete is recorded.
  'attachment.begin',
  'attachment.part',
  'conversation.bulk-batch',
  'conversation.mark-read',
  'draft.save',
  'message.mark-read',
  'message.mark-unread',
  'message.typing',
  'message.typing-by-message',
];

describe('docs/audit.md', () => {
  it('knows every command in the tree by a name of its own', async () => {
    const defined = commandFiles().flatMap((file) => [
      ...readFileSync(file, 'utf8').matchAll(/= command\(\{/g),
    ]);
    const names = (await auditActions()).map(({ name }) => name);
    expect(names.length).toBeGreaterThan(15);
    expect(names).toHaveLength(defined.length);
    expect(names).toEqual([...commandNames().keys()].sort());
  });

  it('is what the generator writes: npm run healing -- docs', async () => {
    expect(readFileSync('docs/audit.md', 'utf8')).toBe(await auditPage());
  });

  it('says of nothing but marks and live state that it is not recorded', async () => {
    const unrecorded = (await auditActions()).filter(({ isRecorded }) => !isRecorded);
    expect(NOT_ACTS).toEqual(expect.arrayContaining(unrecorded.map(({ name }) => name)));
  });
});

describe('docs/schema.md', () => {
  it('is what the generator writes: npm run healing -- docs', async () => {
    const page = await schemaPage();
    expect(page.match(/^ {2}\w+ \{$/gm)?.length).toBeGreaterThan(20);
    expect(readFileSync('docs/schema.md', 'utf8')).toBe(page);
  });
});
