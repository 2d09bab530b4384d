import { PgDatabase, PgDialect } from 'drizzle-orm/pg-core';
import { type PostgresJsQueryResultHKT, PostgresJsSession } from 'drizzle-orm/postgres-js';
import postgres, { type Sql as PostgresSql, type ReservedSql, type TransactionSql } from 'postgres';
import { refill } from '@/db/refill';
import { LONG_GREETING, openSocket } from '@/db/socket';
import { readTimestamp } from '@/db/timestamps';
import { transaction } from '@/db/transaction';
import { withWholeResults } from '@/db/whole-results';
import { env } from '@/lib/platform/env';
import { onStop, singleton } from '@/lib/platform/process';

/** bigint columns are JavaScript numbers: identity keys stay far below 2^53. */
type Types = { bigint: number };
export type Sql = PostgresSql<Types> | TransactionSql<Types> | ReservedSql<Types>;
export type Db = PgDatabase<PostgresJsQueryResultHKT>;

/** One place to run statements: the pool, or the one connection of a transaction. `sql` is prepared and fast, `db` is the builder. */
export interface Tx {
  readonly sql: Sql;
  readonly db: Db;
}

const TYPES = {
  bigint: {
    to: 20,
    from: [20],
    serialize: (value: number) => String(value),
    parse: (text: string) => Number(text),
  },
  date: {
    to: 1184,
    from: [1082, 1114, 1184],
    serialize: (value: Date | string) => (value instanceof Date ? value : new Date(value)).toISOString(),
    parse: readTimestamp,
  },
  // The builder hands over JSON as text; encoding it again would store a string.
  json: {
    to: 114,
    from: [114, 3802],
    serialize: (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value)),
    parse: (text: string) => JSON.parse(text) as unknown,
  },
};

/** Open a pool. Lock waits end after 2 s, statements after 15 s: a stuck request answers 503 instead of holding a connection. */
export function openPool(
  url: string,
  max: number,
  options: Record<string, string | number> = {},
): PostgresSql<Types> {
  const sql = postgres(url, {
    max,
    onclose: refill(() => sql as never, max),
    types: TYPES as never,
    connect_timeout: 5,
    idle_timeout: 0,
    max_lifetime: null,
    backoff: (attempt: number) => Math.min(0.05 * 2 ** attempt, 1),
    onnotice: () => {},
    connection: {
      ...LONG_GREETING,
      application_name: 'healing',
      lock_timeout: 2000,
      statement_timeout: 15_000,
      ...options,
    },
    socket: openSocket,
  } as never) as PostgresSql<Types>;
  withWholeResults(sql as never);
  return sql;
}

class Executor implements Tx {
  #db?: Db;
  constructor(readonly sql: Sql) {}
  /** The builder over the same connection, made only where it is used. */
  get db(): Db {
    this.#db ??= builderOver(this.sql);
    return this.#db;
  }
}

const dialect = new PgDialect();

/** The builder over one connection or pool without drizzle's own wrapper, which would change how the shared client reads dates. */
function builderOver(sql: Sql): Db {
  const session = new PostgresJsSession(sql as never, dialect, undefined, {});
  return new PgDatabase(dialect, session as never, undefined) as Db;
}

/** The main pool of this process. */
export function pool(): Tx & { sql: PostgresSql<Types> } {
  return singleton('pool', () => {
    const sql = openPool(env().DATABASE_URL, env().HEALING_POOL_SIZE);
    onStop('pools', () => sql.end({ timeout: 5 }));
    return new Executor(sql) as Tx & { sql: PostgresSql<Types> };
  });
}

/**
 * A small pool whose commits do not wait for the disk: rate limits, heartbeats, last-seen. Losing the last moments of these is
 * harmless. All of it is found by its keys, so one plan suits every call.
 */
export function relaxedPool(): Tx & { sql: PostgresSql<Types> } {
  return singleton('relaxed-pool', () => {
    const sql = openPool(env().DATABASE_URL, 6, {
      synchronous_commit: 'off',
      plan_cache_mode: 'force_generic_plan',
    });
    onStop('pools', () => sql.end({ timeout: 5 }));
    return new Executor(sql) as Tx & { sql: PostgresSql<Types> };
  });
}

/** Run `work` in one transaction of the main pool; commits when it resolves. */
export function inTransaction<T>(
  work: (tx: Tx) => Promise<T>,
  options?: { arePlansKept?: boolean },
): Promise<T> {
  return transaction(pool().sql, (sql) => work(new Executor(sql)), options);
}
