import { sql } from 'drizzle-orm';
import { index, jsonb, pgTable, text } from 'drizzle-orm/pg-core';
import { at, id, ref, xid8 } from '@/db/schema/columns';

/** One row per person addressed, written in the act's transaction; ids only; cut after a day. Stream and poll read the same. */
export const liveEvents = pgTable(
  'live_events',
  {
    id: id(),
    xid: xid8('xid').notNull().default(sql`pg_current_xact_id()`),
    personId: ref('person_id').notNull(),
    kind: text('kind').notNull(),
    ids: jsonb('ids').$type<Record<string, unknown>>().notNull(),
    at: at('at').notNull(),
  },
  (t) => [
    index('live_events_person_xid').on(t.personId, t.xid),
    index('live_events_xid').on(t.xid),
    index('live_events_at').on(t.at),
  ],
);
