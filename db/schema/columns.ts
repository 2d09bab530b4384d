import { sql } from 'drizzle-orm';
import { bigint, customType, timestamp } from 'drizzle-orm/pg-core';

/** Raw bytes: ciphertexts, wrapped keys and MACs. postgres.js reads and writes them as Buffer. */
export const bytea = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => 'bytea' });

/** A 64-bit transaction id; read as text because it exceeds a JSON number. */
export const xid8 = customType<{ data: string; driverData: string }>({ dataType: () => 'xid8' });

/** Identity key. `by default` so that a command may draw the id before the insert (audit MACs cover it). */
export const id = () => bigint('id', { mode: 'number' }).primaryKey().generatedByDefaultAsIdentity();

/** Reference to another row's identity key. */
export const ref = (name: string) => bigint(name, { mode: 'number' });

/** A moment, always with zone; the application's clock supplies it, so tests may turn it. */
export const at = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });

/** A check constraint's list of allowed words. */
export const oneOf = (column: string, words: readonly string[]) =>
  sql.raw(`${column} in (${words.map((word) => `'${word}'`).join(', ')})`);
