import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import postgres from 'postgres';
import type { TestProject } from 'vitest/node';
import { type EmbeddedDatabase, startEmbedded } from '@/db/embedded';
import { ensureDatabase } from '@/db/embedded/roles';
import { migrate, migrateJobQueue } from '@/db/migrate';
import { withDatabase } from './database-url';

const template = 'healing_template';

interface RunningServer {
  users: number;
  started: Promise<{ database: EmbeddedDatabase; dataDir: string }>;
}

/** Every project loads this file anew, but a run needs one server only. */
const holder = globalThis as typeof globalThis & { __healingTestServer?: RunningServer };

/** vitest's global set-up: one PostgreSQL for the run in a temporary folder, and in it a migrated template. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  holder.__healingTestServer ??= { users: 0, started: startServer() };
  const running = holder.__healingTestServer;
  running.users += 1;
  const { database } = await running.started;
  const { superuserUrl, ownerUrl, appUrl } = database;
  project.provide('databaseServer', { superuserUrl, ownerUrl, appUrl, template });
  return async () => {
    running.users -= 1;
    if (running.users === 0) await stopServer(running);
  };
}

async function startServer(): Promise<{ database: EmbeddedDatabase; dataDir: string }> {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'healing-test-'));
  const database = await startEmbedded({
    dataDir,
    passwords: { superuser: 'test-superuser', owner: 'test-owner', app: 'test-app' },
    isApplication: false,
    settings: { shared_buffers: '128MB', max_wal_size: '512MB' },
  });
  try {
    await makeTemplate(database);
  } catch (error) {
    await database.stop({ force: true });
    throw error;
  }
  return { database, dataDir };
}

async function makeTemplate(database: EmbeddedDatabase): Promise<void> {
  const sql = postgres(database.superuserUrl, { max: 1, onnotice: () => {} });
  try {
    await ensureDatabase(sql, template);
  } finally {
    await sql.end({ timeout: 5 });
  }
  const urls = {
    ownerUrl: withDatabase(database.ownerUrl, template),
    appUrl: withDatabase(database.appUrl, template),
  };
  await migrate(urls);
  await migrateJobQueue(urls);
}

async function stopServer(running: RunningServer): Promise<void> {
  holder.__healingTestServer = undefined;
  const { database, dataDir } = await running.started;
  await database.stop({ force: true });
  rmSync(dataDir, { recursive: true, force: true });
}
