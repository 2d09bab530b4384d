import { sql } from 'drizzle-orm';
import { check, index, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { at, bytea, id, oneOf, ref } from '@/db/schema/columns';
import { users } from '@/db/schema/identity';
import { CHANGE_STATES } from '@/lib/domain/care/change-schema';

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

/** A patient asks the admins for somebody else in place of a clinical person who is responsible for them. */
export const changeRequests = pgTable(
  'change_requests',
  {
    id: id(),
    ref: uuid('ref').notNull().unique(),
    patientId: ref('patient_id')
      .notNull()
      .references(() => users.id),
    clinicianId: ref('clinician_id')
      .notNull()
      .references(() => users.id),
    /** Encrypted under the patient's own data key. */
    reason: bytea('reason'),
    reasonDataKeyId: ref('reason_data_key_id'),
    state: text('state', { enum: CHANGE_STATES }).notNull().default('open'),
    askedAt: at('asked_at').notNull(),
    settledBy: ref('settled_by').references(() => users.id),
    settledAt: at('settled_at'),
  },
  (t) => [
    uniqueIndex('change_requests_open').on(t.patientId, t.clinicianId).where(sql`state = 'open'`),
    index('change_requests_state').on(t.state, t.id),
    check('change_requests_state_known', oneOf('state', CHANGE_STATES)),
    check('change_requests_not_self', sql`patient_id <> clinician_id`),
    check(
      'change_requests_settled',
      sql`(state = 'open') = (settled_at is null) and (settled_by is null) = (settled_at is null)`,
    ),
  ],
);
