import { readdirSync } from 'node:fs';
import path from 'node:path';
import postgres from 'postgres';
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { StartFailure } from '@/db/embedded/failure';
import { choosePort } from '@/db/embedded/port';
import { livePostmaster } from '@/db/embedded/postmaster';
import { DEMO_PEOPLE } from '@/db/seed/people';
import { ensureDemo } from '@/lib/cli/demo';
import type { Prepared } from '@/lib/cli/environment';
import { bringUpToDate } from '@/lib/cli/schema';
import { serve } from '@/lib/cli/serve';
import { forgetEnv } from '@/lib/platform/env';
import { onStop, processState } from '@/lib/platform/process';
import type { ServerOptions } from '@/server';
import { temporaryFolder } from '@/tests/support/temporary-folder';
import { until } from '@/tests/support/until';

const world = vi.hoisted(() => ({
  events: [] as string[],
  served: undefined as ServerOptions | undefined,
  build: () => Promise.resolve(),
}));

// Building and serving by Next have tests of their own; here counts what happens around them, and in which order.
vi.mock('@/lib/cli/build', () => ({ ensureBuilt: () => world.build() }));
vi.mock('@/server', () => ({
  startServer: async (options: ServerOptions) => {
    world.served = options;
    onStop('worker', () => void world.events.push('worker'));
    return { address: '', stop: async () => void world.events.push('web') };
  },
}));

const environment = { ...process.env };
const listeners = new Map(
  process.eventNames().map((name) => [name, process.listeners(name as NodeJS.Signals)]),
);
let said: string;

beforeEach(() => {
  said = '';
  Object.assign(world, { events: [], served: undefined, build: () => Promise.resolve() });
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    said += String(text);
    return true;
  });
  forgetEnv();
});

afterEach(() => {
  vi.restoreAllMocks();
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP', 'unhandledRejection', 'uncaughtException']) {
    for (const listener of process.listeners(name as NodeJS.Signals)) {
      if (!listeners.get(name)?.includes(listener)) process.off(name, listener);
    }
  }
  for (const name of Object.keys(process.env)) if (!(name in environment)) delete process.env[name];
  Object.assign(process.env, environment);
  processState().singletons.clear();
  forgetEnv();
});

async function embeddedEnvironment(): Promise<{ dataDir: string; port: number }> {
  const dataDir = temporaryFolder();
  const port = await choosePort(undefined);
  for (const name of [
    'DATABASE_URL',
    'DATABASE_OWNER_URL',
    'NEXTAUTH_SECRET',
    'NEXTAUTH_URL',
    'HEALING_KEK',
  ]) {
    delete process.env[name];
  }
  Object.assign(process.env, { HEALING_DATA_DIR: dataDir, PORT: String(port) });
  return { dataDir, port };
}

/** Wait for the greeting; a start that fails before is the test's failure, at once. */
async function untilReady(serving: Promise<void>): Promise<void> {
  const ended = serving.then(() => Promise.reject(new Error('the start ended early')));
  await Promise.race([ended, until('the app being ready', () => /is ready on/.test(said))]);
  ended.catch(() => {});
}

test('an empty folder becomes a demo on loopback, and a signal stops web, worker and database in that order', async () => {
  const { dataDir, port } = await embeddedEnvironment();
  const folder = path.join(dataDir, 'postgres');
  const serving = serve({ isDevelopment: false });
  await untilReady(serving);

  expect(world.served).toMatchObject({
    port,
    host: '127.0.0.1',
    dev: false,
    isHttps: false,
    trustedProxies: [],
  });
  expect(process.env).toMatchObject({
    NODE_ENV: 'production',
    NEXTAUTH_URL: `http://localhost:${port}`,
    HEALING_DEMO: 'on',
    HEALING_DATA_DIR: dataDir,
  });
  expect(said).toContain(`http://localhost:${port}`);
  expect(said).toContain('password "demo-healing-space-2026"');
  for (const name of ['maria', 'dr.okafor', 'eva.brandt', 'dev', 'admin']) expect(said).toContain(name);
  expect(readdirSync(dataDir).toSorted()).toEqual([
    'kek',
    'postgres',
    'postgres.log',
    'postgres.port',
    'secrets.json',
  ]);

  onStop(
    'pools',
    () => void world.events.push(livePostmaster(folder) ? 'pools before the database' : 'too late'),
  );
  process.emit('SIGTERM');
  await serving;
  expect(world.events).toEqual(['web', 'worker', 'pools before the database']);
  expect(livePostmaster(folder)).toBeUndefined();
});

test('a build that fails takes the database down again', async () => {
  const { dataDir } = await embeddedEnvironment();
  world.build = () =>
    Promise.reject(new StartFailure('The app could not be built; the lines above say why.'));
  await expect(serve({ isDevelopment: false })).rejects.toThrow('The app could not be built');
  expect(world.served).toBeUndefined();
  expect(livePostmaster(path.join(dataDir, 'postgres'))).toBeUndefined();
});

test('a signal during the start is obeyed before anything is served', async () => {
  const { dataDir } = await embeddedEnvironment();
  world.build = async () => void process.emit('SIGINT');
  await serve({ isDevelopment: false });
  expect(world.served).toBeUndefined();
  expect(livePostmaster(path.join(dataDir, 'postgres'))).toBeUndefined();
});

test('a given database gets no demo people, and all the world may reach the port', async () => {
  const { default: crypto } = await import('node:crypto');
  Object.assign(process.env, {
    HEALING_DATA_DIR: temporaryFolder(),
    HEALING_KEK: crypto.randomBytes(32).toString('base64'),
    NEXTAUTH_SECRET: crypto.randomBytes(32).toString('hex'),
    NEXTAUTH_URL: 'https://messages.example.org',
    HEALING_TRUSTED_PROXIES: '10.0.0.0/8, 192.0.2.1',
    PORT: String(await choosePort(undefined)),
  });
  const serving = serve({ isDevelopment: false });
  await untilReady(serving);
  expect(world.served).toMatchObject({
    host: '0.0.0.0',
    isHttps: true,
    trustedProxies: ['10.0.0.0/8', '192.0.2.1'],
  });
  expect(said).not.toContain('demo-healing-space');
  process.emit('SIGTERM');
  await serving;
  expect(await people()).toBe(0);
});

/** The base of this test file, as a verb sees it. */
function prepared(changes: Partial<Prepared> = {}): Prepared {
  const { DATABASE_URL, DATABASE_OWNER_URL } = environment as Record<string, string>;
  return {
    embedded: undefined,
    appUrl: DATABASE_URL as string,
    ownerUrl: DATABASE_OWNER_URL as string,
    isDemo: true,
    stopDatabase: async () => {},
    ...changes,
  };
}

async function asOwner<T>(run: (sql: postgres.Sql) => Promise<T>): Promise<T> {
  const sql = postgres(prepared().ownerUrl, { max: 1, onnotice: () => {} });
  try {
    return await run(sql);
  } finally {
    await sql.end();
  }
}

const people = () =>
  asOwner(
    async (sql) => (await sql`select count(*)::int as n from users where role <> 'system'`)[0]!.n as number,
  );

const makeEmpty = () =>
  asOwner((sql) => sql.unsafe('drop schema public, drizzle cascade; create schema public'));

test('demo data is written once, and a seeding cut short is begun anew', async () => {
  onTestFinished(async () => {
    await makeEmpty();
    await bringUpToDate(prepared());
  });
  await ensureDemo(prepared());
  const seeded = await people();
  expect(seeded).toBe(DEMO_PEOPLE.length);
  await ensureDemo(prepared());
  expect(await people()).toBe(seeded);

  await asOwner((sql) => sql.unsafe(`comment on schema drizzle is 'demo data is being written'`));
  await expect(ensureDemo(prepared())).rejects.toThrow(
    /^The demo data was cut short; make the database empty/,
  );
  const recreate = vi.fn(makeEmpty as () => Promise<unknown>) as unknown as () => Promise<void>;
  await ensureDemo(prepared({ embedded: { recreate } as Prepared['embedded'] }));
  expect(recreate).toHaveBeenCalledTimes(1);
  expect(await people()).toBe(seeded);
});
