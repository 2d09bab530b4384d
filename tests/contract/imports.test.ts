import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Modules in their order: each imports only from itself and from those before it. Source: docs/architecture.md. */
const MODULES = [
  ['identity'],
  ['settings'],
  ['audit'],
  ['care'],
  ['blocking'],
  ['messaging-policy'],
  ['live'],
  ['conversations'],
  ['attachments'],
  ['safety'],
  ['templates'],
  ['delivery'],
  ['organising'],
  ['search'],
  ['messages'],
  ['notes'],
  ['groups'],
  ['bulk'],
  ['auto-reply'],
  ['moderation'],
  ['drafts'],
  ['scheduling'],
  ['tasks'],
  ['analytics'],
  ['queue'],
];

/** Pure tables, enums and text functions that every module may use: no rows, no reads. */
const isPure = (target: string) => /\/(schema|policy|variables|[\w-]+-schema)$/.test(target);

interface Source {
  file: string;
  text: string;
  imports: string[];
}

const sources: Source[] = globSync([
  'app/**/*.{ts,tsx}',
  'components/**/*.{ts,tsx}',
  'lib/**/*.{ts,tsx}',
  'db/**/*.ts',
  'middleware.ts',
]).map((file) => {
  const text = readFileSync(file, 'utf8');
  const imports = [
    ...text.matchAll(
      /^\s*(?:import|export)\s(?!type\b)[^'"]*?from\s+['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/gm,
    ),
  ];
  return { file, text, imports: imports.map(([, from, lazy]) => (from ?? lazy)!) };
});

const offenders = (isWrong: (source: Source, target: string) => boolean) =>
  sources.flatMap((source) =>
    source.imports.filter((target) => isWrong(source, target)).map((target) => `${source.file} -> ${target}`),
  );

const moduleOf = (place: string) => place.match(/(?:^|@\/)lib\/domain\/([\w-]+)\//)?.[1];
const rankOf = (name: string) => MODULES.findIndex((line) => line.includes(name));

describe('imports', () => {
  it('are read from a tree worth checking', () => {
    expect(sources.length).toBeGreaterThan(150);
    expect(sources.flatMap((source) => source.imports).length).toBeGreaterThan(500);
  });

  it('know every module', () => {
    const names = new Set(sources.map(({ file }) => moduleOf(file)).filter((name) => name !== undefined));
    expect([...names].filter((name) => rankOf(name!) < 0)).toEqual([]);
  });

  it('go from a module only to itself and to earlier ones', () => {
    const wrong = offenders(({ file }, target) => {
      const [from, to] = [moduleOf(file), moduleOf(target)];
      return (
        from !== undefined && to !== undefined && from !== to && !isPure(target) && rankOf(to) > rankOf(from)
      );
    });
    expect(wrong).toEqual([]);
  });

  it('take Next.js only where it belongs', () => {
    const allowed = /^(app|components|lib\/next)\/|^middleware\.ts$/;
    expect(offenders(({ file }, target) => /^next(\/|$)/.test(target) && !allowed.test(file))).toEqual([]);
  });

  it('of the domain know nothing of the entries above it', () => {
    const above = /^@\/(app|components|lib\/(next|api|worker|cli|client))\//;
    expect(
      offenders(({ file }, target) => /^lib\/(domain|platform|shared)\//.test(file) && above.test(target)),
    ).toEqual([]);
  });

  it('of client files reach only what is safe in a browser', () => {
    const safe =
      /^@\/(components|lib\/client|lib\/shared|messages|app|lib\/domain\/safety\/detector)\/|^@\/lib\/domain\/safety\/rules\/(?:apply|rules-in)$|^@\/lib\/domain\/[\w-]+(?:\/rules)?\/(schema|policy|variables|[\w-]+-schema)$|^[^@./]|^@(?!\/)|^\.\.?\//;
    const isClient = ({ file, text }: Source) =>
      /^['"]use client['"]/.test(text.trimStart()) || file.startsWith('lib/client/');
    const clients = sources.filter(isClient);
    expect(clients.length).toBeGreaterThan(20);
    expect(offenders((source, target) => isClient(source) && !safe.test(target))).toEqual([]);
  });

  it('leave process.env to the environment and the start', () => {
    const readers = sources.filter(
      ({ file, text }) =>
        text.includes('process.env') &&
        !/^lib\/(platform\/env\.ts|cli\/)|^db\/embedded|^middleware\.ts$/.test(file),
    );
    expect(readers.map(({ file }) => file)).toEqual([]);
  });

  it('skip barrels', () => {
    const barrels = sources.filter(
      ({ file, text }) => /\/index\.ts$/.test(file) && /^export \* from/m.test(text),
    );
    expect(barrels.map(({ file }) => file)).toEqual([]);
  });
});
