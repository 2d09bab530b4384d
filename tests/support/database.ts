import { randomBytes } from 'node:crypto';
import postgres from 'postgres';
import { inject } from 'vitest';
import { databaseName, ownerRole } from '@/db/embedded/roles';
import { withDatabase } from './database-url';

declare module 'vitest' {
  export interface ProvidedContext {
    /** URL of the run's PostgreSQL as each role; the base in them is the template or empty. */
    databaseServer: { superuserUrl: string; ownerUrl: string; appUrl: string; template: string };
  }
}

export interface TestDatabase {
  ownerUrl: string;
  appUrl: string;
  drop(): Promise<void>;
}

/** Make a base of its own, migrated unless `isEmpty`, on the run's one server. Dropping it also ends connections that a test left open. */
export async function createTestDatabase({ isEmpty = false } = {}): Promise<TestDatabase> {
  const server = inject('databaseServer');
  const name = `${databaseName}_${randomBytes(6).toString('hex')}`;
  await asSuperuser(async (sql) => {
    await sql`create database ${sql(name)} template ${sql(isEmpty ? 'template0' : server.template)} owner ${sql(ownerRole)}`;
  });
  return {
    ownerUrl: withDatabase(server.ownerUrl, name),
    appUrl: withDatabase(server.appUrl, name),
    drop: () => asSuperuser((sql) => sql`drop database if exists ${sql(name)} with (force)`),
  };
}

async function asSuperuser(run: (sql: postgres.Sql) => Promise<unknown>): Promise<void> {
  const sql = postgres(inject('databaseServer').superuserUrl, { max: 1, onnotice: () => {} });
  try {
    await run(sql);
  } finally {
    await sql.end({ timeout: 5 });
  }
}
