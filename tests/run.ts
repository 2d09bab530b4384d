import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ensureChromium } from './support/browser';

/** `npm test` and `npm run check`: every gate in order, stopping at the first that fails. */
interface Step {
  name: string;
  /** Program of the project and its arguments, run by the Node.js that runs us. */
  command: string[];
  /** Where its JSON report goes, for those that count tests. */
  report?: { file: string; count: (report: Report) => Counts };
}

interface Counts {
  passed: number;
  failed: number;
}

/** What we read of the reports of vitest and Playwright. */
interface Report {
  numPassedTests?: number;
  numFailedTests?: number;
  stats?: { expected: number; unexpected: number; flaky: number; skipped: number };
}

const reports = mkdtempSync(path.join(os.tmpdir(), 'healing-reports-'));
const vitestReport = path.join(reports, 'vitest.json');
const playwrightReport = path.join(reports, 'playwright.json');

const bin = (file: string) => path.join('node_modules', file);

const steps: Step[] = [
  { name: 'format and lint', command: [bin('@biomejs/biome/bin/biome'), 'check', '.'] },
  { name: 'route types', command: [bin('next/dist/bin/next'), 'typegen'] },
  { name: 'types', command: [bin('typescript/bin/tsc'), '--noEmit'] },
  {
    name: 'unit, integration and contract tests',
    command: [
      bin('vitest/vitest.mjs'),
      'run',
      '--coverage',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${vitestReport}`,
    ],
    report: {
      file: vitestReport,
      count: (report) => ({ passed: report.numPassedTests ?? 0, failed: report.numFailedTests ?? 0 }),
    },
  },
  { name: 'build', command: ['--import', 'tsx', 'lib/cli/healing.ts', 'build'] },
  {
    name: 'browser tests',
    command: [bin('@playwright/test/cli.js'), 'test', '--reporter=list,json'],
    report: {
      file: playwrightReport,
      // A skipped or a second-try test is a hole, so it counts as failed.
      count: ({ stats }) => ({
        passed: stats?.expected ?? 0,
        failed: (stats?.unexpected ?? 0) + (stats?.flaky ?? 0) + (stats?.skipped ?? 0),
      }),
    },
  },
];

process.exitCode = runAll() ? 0 : 1;

function runAll(): boolean {
  const total: Counts = { passed: 0, failed: 0 };
  try {
    return steps.every((step) => runStep(step, total)) && total.failed === 0;
  } finally {
    rmSync(reports, { recursive: true, force: true });
    console.log(`\n${total.passed} passed, ${total.failed} failed`);
  }
}

function runStep(step: Step, total: Counts): boolean {
  console.log(`\n▸ ${step.name}`);
  const startedAt = Date.now();
  if (step.report?.file === playwrightReport) ensureChromium();
  const { status } = spawnSync(process.execPath, step.command, {
    stdio: 'inherit',
    env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: playwrightReport, NEXT_TELEMETRY_DISABLED: '1' },
  });
  if (step.report && existsSync(step.report.file)) {
    const counts = step.report.count(JSON.parse(readFileSync(step.report.file, 'utf8')) as Report);
    total.passed += counts.passed;
    total.failed += counts.failed;
  }
  const seconds = ((Date.now() - startedAt) / 1000).toFixed(1);
  console.log(status === 0 ? `✓ ${step.name} (${seconds} s)` : `✗ ${step.name} failed after ${seconds} s`);
  return status === 0;
}
