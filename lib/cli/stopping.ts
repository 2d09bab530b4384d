import { say } from '@/lib/cli/say';
import { processState, stopProcess } from '@/lib/platform/process';

/** Close pools and the like that a verb used before the app is served, so that the app makes its own. */
export async function forgetApplication(): Promise<void> {
  await stopProcess();
  processState().singletons.clear();
}

/** Undo one step of the start; may be called again with `force`. */
type Undo = (options: { force: boolean }) => Promise<void>;

export interface Stopping {
  /** Aborted by the first SIGINT or SIGTERM. */
  signal: AbortSignal;
  /** Register what to undo; the last registered is undone first. */
  onStop(undo: Undo): void;
  /** Undo everything, once. */
  stop(): Promise<void>;
}

/**
 * Own the process's signals. The first one aborts `signal`, and `stop` then undoes what was registered, last first,
 * whatever point the start had reached. A second one undoes everything at once without waiting, and ends the process.
 */
export function ownSignals(): Stopping {
  const controller = new AbortController();
  const undos: Undo[] = [];
  let stopped: Promise<void> | undefined;
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(name, () => {
      if (controller.signal.aborted) void force(undos);
      else controller.abort();
    });
  }
  return {
    signal: controller.signal,
    onStop: (undo) => undos.push(undo),
    stop: () => {
      stopped ??= unwind(undos);
      return stopped;
    },
  };
}

async function unwind(undos: Undo[]): Promise<void> {
  for (const undo of undos.toReversed()) {
    // One part that fails to stop must not keep the database from its shutdown.
    await undo({ force: false }).catch((error: Error) => say(`While stopping: ${error.message}`));
  }
}

async function force(undos: Undo[]): Promise<void> {
  await Promise.allSettled(undos.map((undo) => undo({ force: true })));
  process.exit(1);
}
