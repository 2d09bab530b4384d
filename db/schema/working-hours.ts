import { sql } from 'drizzle-orm';
import { check, index, integer, pgTable } from 'drizzle-orm/pg-core';
import { at, id, ref } from '@/db/schema/columns';
import { users } from '@/db/schema/identity';

/** A clinical person is on call from one time to another: whom an alert reaches when nobody of the care team answers. */
export const onCallShifts = pgTable(
  'on_call_shifts',
  {
    id: id(),
    personId: ref('person_id')
      .notNull()
      .references(() => users.id),
    startsAt: at('starts_at').notNull(),
    endsAt: at('ends_at').notNull(),
    createdBy: ref('created_by').references(() => users.id),
    createdAt: at('created_at').notNull(),
  },
  (t) => [
    index('on_call_shifts_period').on(t.endsAt, t.startsAt),
    check('on_call_shifts_period_ordered', sql`ends_at > starts_at`),
  ],
);

/** A person's own weekly working hours, in their own time zone. Whoever has none works the clinic's (settings). */
export const officeHours = pgTable(
  'office_hours',
  {
    id: id(),
    personId: ref('person_id')
      .notNull()
      .references(() => users.id),
    /** ISO: 1 is Monday. */
    weekday: integer('weekday').notNull(),
    /** Minutes since midnight. */
    startMinute: integer('start_minute').notNull(),
    endMinute: integer('end_minute').notNull(),
  },
  (t) => [
    index('office_hours_person').on(t.personId, t.weekday),
    check('office_hours_weekday', sql`weekday between 1 and 7`),
    check('office_hours_period', sql`start_minute >= 0 and end_minute <= 1440 and end_minute > start_minute`),
  ],
);
