import { sql } from 'drizzle-orm';
import { check, index, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { at, id, oneOf, ref } from '@/db/schema/columns';
import { users } from '@/db/schema/identity';

/** A clinical person is responsible for a patient from one time to another. */
export const careAssignments = pgTable(
  'care_assignments',
  {
    id: id(),
    patientId: ref('patient_id')
      .notNull()
      .references(() => users.id),
    clinicianId: ref('clinician_id')
      .notNull()
      .references(() => users.id),
    kind: text('kind', { enum: ['primary', 'cover'] }).notNull(),
    startsAt: at('starts_at').notNull(),
    /** Null: open. */
    endsAt: at('ends_at'),
    createdBy: ref('created_by').references(() => users.id),
    createdAt: at('created_at').notNull(),
  },
  (t) => [
    index('care_assignments_patient').on(t.patientId, t.endsAt),
    index('care_assignments_clinician').on(t.clinicianId, t.endsAt),
    uniqueIndex('care_assignments_open').on(t.patientId, t.clinicianId, t.kind).where(sql`ends_at is null`),
    check('care_assignments_kind', oneOf('kind', ['primary', 'cover'])),
    check('care_assignments_period', sql`ends_at is null or ends_at >= starts_at`),
    check('care_assignments_not_self', sql`patient_id <> clinician_id`),
  ],
);
