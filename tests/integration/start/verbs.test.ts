import { randomBytes } from 'node:crypto';
import { afterEach, beforeEach, expect, inject, test, vi } from 'vitest';
import { run as migrate } from '@/lib/cli/migrate';
import { assertReachable } from '@/lib/cli/reachable-database';
import { run as seed } from '@/lib/cli/seed';
import { run as runWorker } from '@/lib/cli/worker';
import { forgetEnv } from '@/lib/platform/env';
import { onStop, processState } from '@/lib/platform/process';
import { temporaryFolder } from '@/tests/support/temporary-folder';
import { until } from '@/tests/support/until';

const worker = vi.hoisted(() => ({ started: 0 }));

// What the worker does has tests of its own; here counts that the verb runs it until a signal.
vi.mock('@/lib/worker/loop', () => ({
  startWorker: async () => {
    worker.started += 1;
  },
}));

const environment = { ...process.env };
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const listeners = new Map(signals.map((name) => [name, process.listeners(name)]));
let said: string;

beforeEach(() => {
  said = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    said += String(text);
    return true;
  });
  Object.assign(process.env, {
    HEALING_DATA_DIR: temporaryFolder(),
    HEALING_KEK: randomBytes(32).toString('base64'),
    NEXTAUTH_SECRET: randomBytes(32).toString('hex'),
  });
  forgetEnv();
});

afterEach(() => {
  vi.restoreAllMocks();
  for (const name of signals) {
    for (const listener of process.listeners(name)) {
      if (!listeners.get(name)?.includes(listener)) process.off(name, listener);
    }
  }
  for (const name of Object.keys(process.env)) if (!(name in environment)) delete process.env[name];
  Object.assign(process.env, environment);
  processState().singletons.clear();
  forgetEnv();
});

test('migrate on a base that is up to date changes nothing and says so', async () => {
  await migrate();
  expect(said).toBe('The database schema is up to date.\n');
});

test('seed refuses without demo mode', async () => {
  await expect(seed()).rejects.toThrow('Demo data needs HEALING_DEMO=on.');
});

test('seed fills an empty given base once it is confirmed, and again finds it done', async () => {
  Object.assign(process.env, { HEALING_DEMO: 'on', HEALING_DEMO_CONFIRM: 'on' });
  await seed();
  await seed();
  expect(said).toBe('The demo data is there.\n'.repeat(2));
});

test('worker runs beside or without the app until a signal, and then stops what it opened', async () => {
  const stopped: string[] = [];
  onStop('worker', () => void stopped.push('worker'));
  const running = runWorker();
  await until('the worker running', () => said.includes('The worker is running.'));
  expect(worker.started).toBe(1);
  expect(stopped).toEqual([]);
  process.emit('SIGTERM');
  await running;
  expect(stopped).toEqual(['worker']);
});

test('a given base is judged by its answer; what fails is named without the password', async () => {
  const { appUrl } = inject('databaseServer');
  await expect(assertReachable(appUrl, 'DATABASE_URL')).resolves.toBeUndefined();
  await expect(assertReachable(appUrl.replace('test-app', 'geheim'), 'DATABASE_URL')).rejects.toThrow(
    /^The database at 127\.0\.0\.1:\d+ cannot be reached \(28P01\); check DATABASE_URL\.$/,
  );
  await expect(assertReachable('not an address', 'DATABASE_OWNER_URL')).rejects.toThrow(
    /^DATABASE_OWNER_URL is not a database address such as /,
  );
});
