import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Hazard {
  id: string;
  before: string;
  controls: string;
  after: string;
  tests: string;
}

const ROW =
  /^\| ([A-Z]\d+) \| (?<hazard>.+?) \| (?<before>.+?) \| (?<controls>.+?) \| (?<after>.+?) \| (?<tests>.+) \|$/gm;
const SCORE = /^([1-5])x([1-5]) = (\d+)$/;
/** A test file in backticks, and the names that stand behind it until the next file. */
const NAMED = /`([\w./-]+\.(?:test|spec)\.ts)`([^`]*)/g;

const hazards: Hazard[] = [...readFileSync('docs/clinical-safety.md', 'utf8').matchAll(ROW)].map(
  ({ 1: id, groups }) => ({ id: id!, ...(groups as unknown as Omit<Hazard, 'id'>) }),
);
const testFiles = readdirSync('tests', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(?:test|spec)\.ts$/.test(file))
  .map((file) => `tests/${file}`);

/** Severity times likelihood. Throws when the product is wrong. */
function riskOf(score: string, id: string): number {
  const [, severity, likelihood, risk] = SCORE.exec(score) ?? [];
  expect(Number(severity) * Number(likelihood), `${id}: ${score}`).toBe(Number(risk));
  return Number(risk);
}

/** What the log names and no test file says. */
function missingOf({ tests }: Hazard): string[] {
  return [...tests.matchAll(NAMED)].flatMap(([, file, names]) => {
    const found = testFiles.filter((one) => one === file || one.endsWith(`/${file}`));
    if (found.length !== 1) return [`${file} is ${found.length} files`];
    const text = readFileSync(found[0]!, 'utf8');
    return [...names!.matchAll(/"([^"]+)"/g)].map(([, name]) => name!).filter((name) => !text.includes(name));
  });
}

describe('the hazard log in docs/clinical-safety.md', () => {
  it('holds at least 15 hazards, each once, with what is done about it', () => {
    expect(hazards.length).toBeGreaterThanOrEqual(15);
    expect(new Set(hazards.map(({ id }) => id)).size).toBe(hazards.length);
    for (const { id, controls } of hazards) expect(controls.length, id).toBeGreaterThan(10);
  });

  it('scores each before and after, and no control makes it worse', () => {
    for (const { id, before, after } of hazards)
      expect(riskOf(after, id), id).toBeLessThanOrEqual(riskOf(before, id));
  });

  it('names for each hazard tests that are there', () => {
    const withoutTest = hazards.filter(({ tests }) => !tests.match(NAMED)).map(({ id }) => id);
    expect(withoutTest).toEqual([]);
    expect(hazards.flatMap((hazard) => missingOf(hazard).map((name) => `${hazard.id}: ${name}`))).toEqual([]);
  });
});
