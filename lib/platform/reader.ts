import type { PendingQuery, Row } from 'postgres';
import type { Sql } from '@/db/client';
import type { Role } from '@/lib/domain/identity/schema';

export type Fragment = PendingQuery<Row[]>;

/** A value of a statement: a parameter, or a column of whoever asks where several share the statement. */
export type Value = number | Fragment;

/** Who reads, as statements need to know it. Every `Ctx` is one; in a shared statement `actor.id` is a column. */
export interface Reader {
  tx: { sql: Sql };
  now: Date;
  actor: { id: Value; role: Role };
}
