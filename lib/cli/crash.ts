import type { Stopping } from '@/lib/cli/stopping';
import { describeError, log } from '@/lib/platform/log';

/**
 * What happens to errors that nobody caught. A rejected promise (a connection that broke in the background) is logged
 * and costs nothing else; after an exception the process may be in any state, so it stops in order and ends with 1.
 * Neither prints the error itself: its message may quote what a person wrote.
 */
export function surviveRejections(stopping: Stopping): void {
  process.on('unhandledRejection', (reason) => report('unhandled rejection', reason));
  process.on('uncaughtException', (error) => {
    report('uncaught exception', error);
    void stopping.stop().finally(() => process.exit(1));
  });
}

function report(what: string, error: unknown): void {
  try {
    log().error({ err: error }, what);
  } catch {
    // Before the environment is complete there is no log.
    process.stderr.write(`${what}: ${JSON.stringify(describeError(error))}\n`);
  }
}
