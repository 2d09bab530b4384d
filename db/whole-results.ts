import type { Sql } from 'postgres';

/** The part of the driver's statements that is changed here. */
interface DriverQuery {
  executed: boolean;
  strings: readonly string[];
  reject: (error: unknown) => void;
  resolve: (answer: unknown) => void;
  handle: () => Promise<void>;
}

interface DriverResult extends Array<unknown> {
  count: number | null;
}

const changed = new WeakSet<object>();

/**
 * Give every statement of the driver its own rows alone. Where one fails after it gave some rows (a time-out on the way), the
 * driver (postgres.js 3.4.9) goes on counting there, and the next one on that connection, anybody's, gets as many empty places
 * before its first row: a session that is not found, a page that breaks. Those places are cut off.
 */
export function withWholeResults(sql: Sql<never>): void {
  const prototype = Object.getPrototypeOf(sql.unsafe('')) as DriverQuery;
  if (changed.has(prototype)) return;
  changed.add(prototype);
  const { handle } = prototype;
  prototype.handle = function handleWhole(this: DriverQuery) {
    if (!this.executed) {
      const { resolve } = this;
      this.resolve = (answer) => resolve(whole(answer));
      // Its own question about types, which nobody waits for: the loss of the connection is told to the statement that comes after.
      if (this.strings[0]?.includes('typarray')) this.reject = () => {};
    }
    return handle.call(this);
  };
}

function whole(answer: unknown): unknown {
  if (!Array.isArray(answer)) return answer;
  const { count = null, length } = answer as DriverResult;
  // Rows of a statement are as many as it says; a list of several results says nothing.
  if (length > 0 && !(0 in answer) && count !== null && length > count) answer.splice(0, length - count);
  return answer;
}
