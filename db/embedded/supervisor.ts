const checkEveryMs = 250;
const longestPauseMs = 5_000;

export interface Supervised {
  isHealthy(): boolean;
  /** Bring the server back; throws when that did not work yet. */
  repair(): Promise<void>;
  onEvent?: (sentence: string) => void;
}

/**
 * Watch the server and repair it until `stop`, pausing longer after each failed try (at most five seconds, so that
 * a server that can come back does so within the promised half minute). `stop` waits for a repair in flight.
 */
export function supervise(supervised: Supervised): { stop(): Promise<void> } {
  const stopping = new AbortController();
  const finished = watch(supervised, stopping.signal);
  return {
    stop: async () => {
      stopping.abort();
      await finished;
    },
  };
}

async function watch(supervised: Supervised, signal: AbortSignal): Promise<void> {
  let failures = 0;
  while (!signal.aborted) {
    await pause(
      failures === 0 ? checkEveryMs : Math.min(longestPauseMs, checkEveryMs * 2 ** failures),
      signal,
    );
    if (signal.aborted || supervised.isHealthy()) continue;
    try {
      if (failures === 0) supervised.onEvent?.('PostgreSQL stopped unexpectedly; bringing it back.');
      await supervised.repair();
      failures = 0;
      supervised.onEvent?.('PostgreSQL is back.');
    } catch (error) {
      failures += 1;
      supervised.onEvent?.(`PostgreSQL is not back yet: ${(error as Error).message}`);
    }
  }
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(done, ms);
    function done() {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    }
    signal.addEventListener('abort', done);
    if (signal.aborted) done();
  });
}
