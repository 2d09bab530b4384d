import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';
import { createTestDatabase } from './database';

// A set-up file runs before the test file's own imports, so the application's modules first see this environment.
/** Stored files of this test file; the base's own server has a folder of its own. */
const dataDir = mkdtempSync(path.join(os.tmpdir(), 'healing-files-'));
const database = await createTestDatabase();

Object.assign(process.env, {
  DATABASE_URL: database.appUrl,
  DATABASE_OWNER_URL: database.ownerUrl,
  NEXTAUTH_SECRET: 'test-secret-of-at-least-32-characters',
  NEXTAUTH_URL: 'http://localhost:3000',
  // 32 bytes of a fixed pattern: tests compare nothing with it, but two runs should not differ by their key.
  HEALING_KEK: Buffer.alloc(32, 7).toString('base64'),
  HEALING_WORKER: 'off',
  HEALING_DATA_DIR: dataDir,
  HEALING_LOG_LEVEL: 'silent',
});

afterAll(async () => {
  const { stopProcess } = await import('@/lib/platform/process');
  await stopProcess();
  await database.drop();
  rmSync(dataDir, { recursive: true, force: true });
});
