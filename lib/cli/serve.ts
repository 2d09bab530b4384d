import { once } from 'node:events';
import { StartFailure } from '@/db/embedded/failure';
import { greet } from '@/lib/cli/banner';
import { ensureBuilt } from '@/lib/cli/build';
import { surviveRejections } from '@/lib/cli/crash';
import { ensureDemo } from '@/lib/cli/demo';
import { type Prepared, prepareEnvironment } from '@/lib/cli/environment';
import { asPortFailure, assertPortFree, webPort } from '@/lib/cli/port';
import { say } from '@/lib/cli/say';
import { bringUpToDate } from '@/lib/cli/schema';
import { ownSignals, type Stopping } from '@/lib/cli/stopping';
import { stopProcess } from '@/lib/platform/process';

interface Mode {
  isDevelopment: boolean;
}

/**
 * Serve the app until a signal: environment, database, schema, demo data, build, then web and worker.
 * On a signal all of it stops in reverse: accepting, streams, worker, pools, PostgreSQL.
 */
export async function serve(mode: Mode): Promise<void> {
  const stopping = ownSignals();
  surviveRejections(stopping);
  try {
    await startAll(mode, stopping);
    if (!stopping.signal.aborted) await once(stopping.signal, 'abort');
    say('Stopping…');
  } finally {
    await stopping.stop();
  }
}

async function startAll(mode: Mode, stopping: Stopping): Promise<void> {
  Object.assign(process.env, {
    NODE_ENV: mode.isDevelopment ? 'development' : 'production',
    NEXT_TELEMETRY_DISABLED: '1',
  });
  const port = webPort();
  const prepared = await prepareEnvironment({ isApplication: true, port });
  stopping.onStop(prepared.stopDatabase);
  const host = hostFor(prepared);
  await assertPortFree(port, host);
  await Promise.all([prepareData(prepared), mode.isDevelopment ? undefined : build(stopping)]);
  if (stopping.signal.aborted) return;
  await startWeb(mode, { port, host }, stopping);
  greet({ port, isDemo: prepared.isDemo });
}

async function prepareData(prepared: Prepared): Promise<void> {
  await bringUpToDate(prepared);
  if (prepared.isDemo) await ensureDemo(prepared);
}

/** Building takes longer than preparing the data, so they run side by side; whichever fails ends the other. */
async function build(stopping: Stopping): Promise<void> {
  const building = new AbortController();
  stopping.onStop(async () => building.abort());
  await ensureBuilt(AbortSignal.any([stopping.signal, building.signal]));
}

/** The demo's password is public, so nobody but this machine may reach a demo. */
function hostFor(prepared: Prepared): string {
  const isLoopback = (host: string) => ['127.0.0.1', 'localhost'].includes(host);
  const wanted = process.env.HOST || (prepared.embedded ? '127.0.0.1' : '0.0.0.0');
  if (!prepared.isDemo) return wanted;
  if (process.env.HOST && !isLoopback(process.env.HOST)) {
    throw new StartFailure(
      'Demo people have a public password, so a demo listens on 127.0.0.1 only; unset HOST or set HEALING_DEMO=off.',
    );
  }
  return '127.0.0.1';
}

async function startWeb(mode: Mode, at: { port: number; host: string }, stopping: Stopping): Promise<void> {
  // tsx switches source maps on, which makes every error of the bundled app slow to describe.
  if (!mode.isDevelopment) process.setSourceMapsEnabled(false);
  // Imported late: Next and the application read the environment when they load.
  const { startServer } = await import('@/server');
  const web = await startServer({
    ...at,
    dev: mode.isDevelopment,
    isHttps: process.env.NEXTAUTH_URL?.startsWith('https:') ?? false,
    trustedProxies: (process.env.HEALING_TRUSTED_PROXIES ?? '')
      .split(',')
      .map((part) => part.trim())
      .filter(Boolean),
  }).catch((error: unknown) => {
    throw asPortFailure(error, at.port, at.host);
  });
  stopping.onStop(() => stopProcess());
  stopping.onStop(web.stop);
}
