import { sql } from 'drizzle-orm';
import { bigint, index, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { at, ref, xid8 } from '@/db/schema/columns';

/** One row per person addressed, written in the act's transaction; ids only; cut after a day. Stream and poll read the same. */
export const liveEvents = pgTable(
  'live_events',
  {
    id: bigint('id', { mode: 'number' }).notNull().generatedByDefaultAsIdentity(),
    xid: xid8('xid').notNull().default(sql`pg_current_xact_id()`),
    personId: ref('person_id').notNull(),
    kind: text('kind').notNull(),
    ids: jsonb('ids').$type<Record<string, unknown>>().notNull(),
    at: at('at').notNull(),
  },
  (t) => [
    index('live_events_person_xid').on(t.personId, t.xid),
    // A person's send writes two of these rows, so they carry few indexes: readers come by transaction, the cutting by time.
    primaryKey({ columns: [t.xid, t.id] }),
    index('live_events_at').using('brin', t.at),
  ],
);
