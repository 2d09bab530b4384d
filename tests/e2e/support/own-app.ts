import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { livePostmaster } from '@/db/embedded/postmaster';
import { until } from '../../support/until';

/**
 * An installation of a test's own, with demo people, that it may kill and start again. It uses the build that is there; its
 * database is made anew.
 */
export class OwnApp {
  readonly dataDir = mkdtempSync(path.join(os.tmpdir(), 'healing-own-'));
  #child?: ChildProcess;
  #exited?: Promise<void>;

  private constructor(readonly port: number) {}

  static async start(): Promise<OwnApp> {
    const app = new OwnApp(await freePort());
    await app.start();
    return app;
  }

  get url(): string {
    return `http://localhost:${this.port}`;
  }

  /** Start, or start again after a kill; resolves when it serves. */
  async start(): Promise<void> {
    const child = spawn('node', ['--import', 'tsx', 'lib/cli/healing.ts', 'start'], {
      env: {
        ...process.env,
        // As npm does: the runtime that the project brings, whichever one runs the tests.
        PATH: [path.resolve('node_modules', '.bin'), process.env.PATH].join(path.delimiter),
        PORT: String(this.port),
        HEALING_DATA_DIR: this.dataDir,
        HEALING_RATE_LIMIT_SCALE: '10',
        HEALING_LOG_LEVEL: 'warn',
      },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    this.#child = child;
    this.#exited = new Promise((resolve) => child.once('exit', () => resolve()));
    await until('the app serves', () => this.#isReady(), 120_000);
  }

  /** Kill the app outright. Its PostgreSQL lives on, as after a crash. */
  async kill(): Promise<void> {
    this.#child?.kill('SIGKILL');
    await this.#exited;
  }

  /** Kill PostgreSQL's postmaster outright; the app has to bring it back by itself. */
  killDatabase(): void {
    const postmaster = livePostmaster(path.join(this.dataDir, 'postgres'));
    if (!postmaster) throw new Error('There is no PostgreSQL to kill.');
    process.kill(postmaster.pid, 'SIGKILL');
  }

  /** Stop in order and leave nothing behind. */
  async stop(): Promise<void> {
    if (this.#child?.exitCode === null && this.#child.signalCode === null) this.#child.kill('SIGTERM');
    await this.#exited;
    rmSync(this.dataDir, { recursive: true, force: true });
  }

  async isUp(): Promise<boolean> {
    return this.#isReady();
  }

  async #isReady(): Promise<boolean> {
    const answer = await fetch(`${this.url}/api/health/ready`).catch(() => null);
    return answer?.ok ?? false;
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
