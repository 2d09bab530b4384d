import { once } from 'node:events';
import { prepareEnvironment } from '@/lib/cli/environment';
import { webPort } from '@/lib/cli/port';
import { say } from '@/lib/cli/say';
import { bringUpToDate } from '@/lib/cli/schema';
import { ownSignals } from '@/lib/cli/stopping';
import { stopProcess } from '@/lib/platform/process';

/** `npm run worker`: the background worker alone, beside a running app or before one, until a signal. */
export async function run(): Promise<void> {
  const stopping = ownSignals();
  try {
    Object.assign(process.env, { NODE_ENV: process.env.NODE_ENV || 'production' });
    const prepared = await prepareEnvironment({ isApplication: false, port: webPort() });
    stopping.onStop(prepared.stopDatabase);
    await bringUpToDate(prepared);
    stopping.onStop(() => stopProcess());
    const { startWorker } = await import('@/lib/worker/loop');
    await startWorker();
    say('The worker is running. Press Ctrl+C to stop.');
    if (!stopping.signal.aborted) await once(stopping.signal, 'abort');
    say('Stopping…');
  } finally {
    await stopping.stop();
  }
}
