import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { defineConfig } from '@playwright/test';
import { chromiumArgs, findChromium } from './tests/support/browser';

// Playwright loads this file in every worker; the first one decides and the others inherit its environment.
process.env.HEALING_E2E_PORT ??= freePort();
process.env.HEALING_E2E_DATA_DIR ??= temporaryFolder();
const port = process.env.HEALING_E2E_PORT;
const dataDir = process.env.HEALING_E2E_DATA_DIR;
const baseURL = `http://localhost:${port}`;

export default defineConfig({
  testDir: path.join(import.meta.dirname, 'tests/e2e/journeys'),
  outputDir: path.join(import.meta.dirname, 'test-results'),
  workers: 2,
  // Journeys share an installation, not people: each may run beside each.
  fullyParallel: true,
  retries: 0,
  forbidOnly: true,
  // Patience, not a bar: how fast things are is measured by the benchmark, and a build may share its machine.
  timeout: 120_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  use: {
    baseURL,
    browserName: 'chromium',
    // Pictures of every moment would take a fifth of the machine; what the page was and what it asked for tell as much.
    trace: { mode: 'retain-on-failure', screenshots: false, sources: false },
    launchOptions: { executablePath: findChromium(), args: chromiumArgs() },
  },
  webServer: {
    command: 'npm start',
    cwd: import.meta.dirname,
    url: `${baseURL}/api/health/live`,
    timeout: 240_000,
    env: { PORT: port, HEALING_DATA_DIR: dataDir, HEALING_RATE_LIMIT_SCALE: '10', HEALING_LOG_LEVEL: 'warn' },
    // PostgreSQL is in a process group of its own and stops only when the app gets to stop it.
    gracefulShutdown: { signal: 'SIGTERM', timeout: 30_000 },
    stdout: 'ignore',
    stderr: 'pipe',
  },
});

function freePort(): string {
  const script =
    "const s=require('net').createServer().listen(0,'127.0.0.1',()=>{console.log(s.address().port);s.close()})";
  return spawnSync(process.execPath, ['-e', script], { encoding: 'utf8' }).stdout.trim();
}

function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'healing-e2e-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
