import type { Sql } from 'postgres';

const PAUSE_MS = 200;

/**
 * Brings a pool's connections back by itself once some were lost; hand the result to the driver as `onclose`.
 *
 * The driver (postgres.js 3.4.9) keeps what a dying server said last and gives it as the answer to the first statement on the
 * connection made anew, however well that one is. Statements of our own take those answers, so that no page or call has to, and
 * whoever comes after an outage finds connections that are open.
 */
export function refill(poolOf: () => Sql, size: number): () => void {
  let isRefilling = false;
  const goOn = async (): Promise<void> => {
    // One asks whether the server is there; only then all, since a server that starts has other things to do.
    while (!((await isAnswered(poolOf(), 1)) && (await isAnswered(poolOf(), size)))) await pause();
    isRefilling = false;
  };
  return () => {
    if (isRefilling) return;
    isRefilling = true;
    // Not at once: the driver is about to hand the closed connection to whoever has waited for one.
    queueMicrotask(() => void goOn());
  };
}

/** So many statements at once: each goes to a connection of its own while there is one. What was ended on purpose needs no more. */
async function isAnswered(sql: Sql, count: number): Promise<boolean> {
  const answers = await Promise.allSettled(Array.from({ length: count }, () => sql`select 1`));
  return answers.every(
    (answer) =>
      answer.status === 'fulfilled' || (answer.reason as { code?: string }).code === 'CONNECTION_ENDED',
  );
}

/** Nothing that has to keep a process alive. */
const pause = () => new Promise<void>((resolve) => void setTimeout(resolve, PAUSE_MS).unref());
