import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { auditActions, auditPage } from '@/lib/cli/docs';
import { commandNames } from '@/lib/platform/command';

describe('docs/audit.md', () => {
  it('names every command once, and nothing else is a command', async () => {
    const names = (await auditActions()).map(({ name }) => name);
    expect(names.length).toBeGreaterThan(10);
    expect(new Set(names).size).toBe(names.length);
    expect([...commandNames().keys()].sort()).toEqual([...names].sort());
  });

  it('is what the generator writes: node --import tsx lib/cli/docs.ts', async () => {
    expect(readFileSync('docs/audit.md', 'utf8')).toBe(await auditPage());
  });

  it('an unaudited command is one that is no act', async () => {
    const unaudited = [...commandNames()].filter(([, { audited }]) => !audited).map(([name]) => name);
    for (const name of unaudited) expect(NOT_ACTS).toContain(name);
  });
});

/** Live state and marks that promise nothing. Anything else without an entry is a mistake. */
const NOT_ACTS = ['message.typing', 'message.mark-read', 'conversation.change-own-state'];
