import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import path from 'node:path';
import { expect, inject, onTestFinished, test } from 'vitest';
import { livePostmaster } from '@/db/embedded/postmaster';
import { projectRoot } from '@/lib/cli/project';
import { createTestDatabase } from '@/tests/support/database';
import { temporaryFolder } from '@/tests/support/temporary-folder';
import { until } from '@/tests/support/until';

interface Outcome {
  code: number | null;
  stdout: string;
  stderr: string;
}

const healing = ['--import', 'tsx', 'lib/cli/healing.ts'];

/** Run the command line as a person would, with nothing in its environment but what is given. */
function spawnHealing(verb: string[], environment: Record<string, string>) {
  const child = spawn(process.execPath, [...healing, ...verb], {
    cwd: projectRoot,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...environment } as unknown as NodeJS.ProcessEnv,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
}

async function run(verb: string[], environment: Record<string, string>): Promise<Outcome> {
  const child = spawnHealing(verb, environment);
  const outcome: Outcome = { code: null, stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    outcome.stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    outcome.stderr += text;
  });
  const [code] = (await once(child, 'close')) as [number | null];
  return { ...outcome, code };
}

/** One line on standard error, no stack trace, and a code that tells scripts. */
function expectSentence(outcome: Outcome, sentence: RegExp): void {
  const lines = outcome.stderr.trimEnd().split('\n');
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(sentence);
  expect(outcome.stderr).not.toMatch(/^\s+at /m);
  expect(outcome.code).toBe(1);
}

const given = (appUrl: string) => ({
  DATABASE_URL: appUrl,
  NEXTAUTH_SECRET: randomBytes(32).toString('hex'),
  NEXTAUTH_URL: 'http://localhost:3000',
  HEALING_KEK: randomBytes(32).toString('base64'),
  HEALING_DATA_DIR: temporaryFolder(),
});

/** A folder in which nobody may write, root included. */
const unwritable = process.platform === 'linux' ? '/sys/healing' : '/System/healing';

test.each([[[]], [['frobnicate']], [['constructor']]])(
  'verb %j prints the verbs and exits with 2',
  async (verb) => {
    const outcome = await run(verb, {});
    expect(outcome.code).toBe(2);
    expect(outcome.stderr).toMatch(/^Usage: npm run healing/);
    for (const known of ['start', 'dev', 'worker', 'migrate', 'create-admin', 'seed']) {
      expect(outcome.stderr).toContain(`\n  ${known} `);
    }
  },
);

test('a data folder that cannot be written', async () => {
  expectSentence(
    await run(['start'], { HEALING_DATA_DIR: unwritable }),
    /^The data folder .* cannot be written/,
  );
});

test('a data folder that is a file', async () => {
  const file = path.join(temporaryFolder(), 'file');
  writeFileSync(file, '');
  expectSentence(await run(['start'], { HEALING_DATA_DIR: file }), /^The data folder .* is not a folder;/);
});

test('a port that another program uses', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  onTestFinished(() => void other.close());
  const { port } = other.address() as AddressInfo;
  const dataDir = temporaryFolder();
  const outcome = await run(['start'], { HEALING_DATA_DIR: dataDir, PORT: String(port) });
  expectSentence(outcome, new RegExp(`^Port ${port} is already in use; .*PORT`));
  expect(livePostmaster(path.join(dataDir, 'postgres'))).toBeUndefined();
});

test('a demo that others could reach', async () => {
  const outcome = await run(['start'], { HEALING_DATA_DIR: temporaryFolder(), HOST: '0.0.0.0' });
  expectSentence(outcome, /^Demo people have a public password, so a demo listens on 127\.0\.0\.1 only;/);
});

test('a lost key while the database needs it', async () => {
  const dataDir = temporaryFolder();
  mkdirSync(path.join(dataDir, 'postgres'));
  expectSentence(
    await run(['start'], { HEALING_DATA_DIR: dataDir }),
    /is missing although .* restore it from a backup\.$/,
  );
});

test('a given database without the secrets that belong to it', async () => {
  const outcome = await run(['start'], {
    DATABASE_URL: 'postgres://healing:geheim@127.0.0.1:1/healing',
    HEALING_DATA_DIR: temporaryFolder(),
  });
  expectSentence(
    outcome,
    /^With DATABASE_URL these must be set as well: NEXTAUTH_SECRET, NEXTAUTH_URL, HEALING_KEK\.$/,
  );
});

test('a given database that does not answer, without its password', async () => {
  const outcome = await run(['start'], given('postgres://healing:geheim@127.0.0.1:1/healing'));
  expectSentence(
    outcome,
    /^The database at 127\.0\.0\.1:1 cannot be reached \(ECONNREFUSED\); check DATABASE_URL\.$/,
  );
  expect(outcome.stderr).not.toContain('geheim');
});

test('a setting that is no number', async () => {
  const outcome = await run(['migrate'], {
    ...given(inject('databaseServer').appUrl),
    HEALING_RATE_LIMIT_SCALE: 'much',
  });
  expectSentence(outcome, /^These settings are missing or not valid: HEALING_RATE_LIMIT_SCALE\.$/);
});

test('a demo in a given database without the confirmation, and in one with people in it', async () => {
  const database = await createTestDatabase();
  onTestFinished(() => database.drop());
  const environment = {
    ...given(database.appUrl),
    DATABASE_OWNER_URL: database.ownerUrl,
    HEALING_DEMO: 'on',
  };
  expectSentence(
    await run(['seed'], environment),
    /^HEALING_DEMO=on with DATABASE_URL .* HEALING_DEMO_CONFIRM=on/,
  );
  const { default: postgres } = await import('postgres');
  const sql = postgres(database.ownerUrl, { max: 1 });
  await sql`
    insert into users (ref, username, display_name, role, created_at, updated_at)
    values (gen_random_uuid(), 'somebody', 'Somebody', 'patient', now(), now())`;
  await sql.end();
  const confirmed = { ...environment, HEALING_DEMO_CONFIRM: 'on' };
  expectSentence(await run(['seed'], confirmed), /^HEALING_DEMO=on needs an empty database/);
});

test('migrate works on an empty given database and warns about one role and open rate limits', async () => {
  const database = await createTestDatabase({ isEmpty: true });
  onTestFinished(() => database.drop());
  const outcome = await run(['migrate'], { ...given(database.ownerUrl), HEALING_RATE_LIMIT_SCALE: '1000' });
  expect(outcome.code).toBe(0);
  expect(outcome.stdout).toMatch(/^Warning: without DATABASE_OWNER_URL .* trigger alone\.$/m);
  expect(outcome.stdout).toMatch(/^Warning: HEALING_RATE_LIMIT_SCALE=1000 /m);
  expect(outcome.stdout).toMatch(/^The database schema is up to date\.$/m);
});

test('an embedded server that a killed launcher left behind is adopted and then stopped', async () => {
  const dataDir = temporaryFolder();
  const folder = path.join(dataDir, 'postgres');
  const killed = spawnHealing(['migrate'], { HEALING_DATA_DIR: dataDir });
  const orphan = await until('the database of the first launcher', () => livePostmaster(folder));
  killed.kill('SIGKILL');
  await once(killed, 'close');
  expect(livePostmaster(folder)).toEqual(orphan);
  const outcome = await run(['migrate'], { HEALING_DATA_DIR: dataDir });
  expect(outcome).toMatchObject({ code: 0, stderr: '' });
  expect(livePostmaster(folder)).toBeUndefined();
  const log = readFileSync(path.join(dataDir, 'postgres.log'), 'utf8');
  expect(log.match(/starting PostgreSQL/g)).toHaveLength(1);
});
