import { type Prepared, prepareEnvironment } from '@/lib/cli/environment';
import { webPort } from '@/lib/cli/port';
import { bringUpToDate } from '@/lib/cli/schema';
import { ownSignals } from '@/lib/cli/stopping';
import { stopProcess } from '@/lib/platform/process';

/**
 * Run a verb that needs the migrated database and nothing else, beside a running app or without one.
 * Closes pools afterwards and stops the embedded server unless the app uses it.
 */
export async function withDatabase(work: (prepared: Prepared) => Promise<void>): Promise<void> {
  const stopping = ownSignals();
  try {
    Object.assign(process.env, { NODE_ENV: process.env.NODE_ENV || 'production' });
    const prepared = await prepareEnvironment({ isApplication: false, port: webPort() });
    stopping.onStop(prepared.stopDatabase);
    stopping.onStop(() => stopProcess());
    await bringUpToDate(prepared);
    await work(prepared);
  } finally {
    await stopping.stop();
  }
}
