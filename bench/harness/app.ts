import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';

export interface App {
  origin: string;
  pid: number;
  /** Milliseconds from the start of the process until it was ready. */
  readyInMs: number;
  /** The last lines that it wrote. */
  output: () => string;
  /** Ends in order; kills after 20 seconds. */
  stop: () => Promise<void>;
  /** SIGKILL, as a crash would. Resolves when the process is gone. */
  kill: () => Promise<void>;
}

export interface AppOptions {
  /** The folder with the sources and the build. */
  folder: string;
  dataDir: string;
  port: number;
  env?: Record<string, string>;
  /** Arguments for Node.js itself, such as a profiler's. */
  nodeArgs?: string[];
}

/** Start the application by the product's own start command and wait until it is ready. */
export async function startApp(options: AppOptions): Promise<App> {
  const startedAt = performance.now();
  const child = launch(options);
  const lines: string[] = [];
  for (const stream of [child.stdout!, child.stderr!]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      lines.push(text);
      if (lines.length > 20) lines.shift();
    });
  }
  const exited = once(child, 'exit');
  const end = async (signal: NodeJS.Signals) => {
    if (child.exitCode === null && child.signalCode === null) child.kill(signal);
    await exited;
  };
  const stop = async () => {
    const deadline = setTimeout(() => child.kill('SIGKILL'), 20_000);
    await end('SIGTERM');
    clearTimeout(deadline);
  };
  const origin = `http://127.0.0.1:${options.port}`;
  try {
    await untilReady(origin, () => child.exitCode === null && child.signalCode === null);
  } catch (error) {
    await stop();
    throw new Error(`The app did not start: ${lines.join('').slice(-2_000)}`, { cause: error });
  }
  return {
    origin,
    pid: child.pid!,
    readyInMs: performance.now() - startedAt,
    output: () => lines.join(''),
    stop,
    kill: () => end('SIGKILL'),
  };
}

function launch({ folder, dataDir, port, env, nodeArgs = [] }: AppOptions): ChildProcess {
  const { scripts } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as {
    scripts: { start: string };
  };
  const args = scripts.start.split(' ').slice(1);
  const inherited = { ...process.env };
  for (const name of ['DATABASE_URL', 'DATABASE_OWNER_URL', 'NEXTAUTH_URL', 'NEXTAUTH_SECRET', 'HEALING_KEK'])
    delete inherited[name];
  return spawn(process.execPath, [...nodeArgs, ...args], {
    cwd: folder,
    env: {
      ...inherited,
      PORT: String(port),
      HEALING_DATA_DIR: dataDir,
      HEALING_RATE_LIMIT_SCALE: '1000',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Wait until the app says that it is ready to serve. Throws when it ended or after two minutes. */
export async function untilReady(origin: string, isAlive: () => boolean): Promise<void> {
  const deadline = Date.now() + 120_000;
  while (Date.now() < deadline && isAlive()) {
    const answer = await fetch(`${origin}/api/health/ready`).catch(() => null);
    await answer?.arrayBuffer();
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('It never became ready.');
}

/** A port that is free now. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as { port: number };
  probe.close();
  await once(probe, 'close');
  return port;
}
