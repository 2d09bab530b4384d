import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  type ForeignKeyBuilder,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { at, bytea, id, oneOf, ref } from '@/db/schema/columns';
import { conversations } from '@/db/schema/conversations';
import { users } from '@/db/schema/identity';
import { messages } from '@/db/schema/messages';
import { dataKeys } from '@/db/schema/platform';
import { GRADES } from '@/lib/domain/safety/detector/types';
import {
  ALERT_GRADES,
  ALERT_OUTCOMES,
  ALERT_STATES,
  NOTE_KINDS,
  RISK_SOURCES,
  RUNGS,
  STEP_ENDS,
} from '@/lib/domain/safety/schema';

/** Words of a patient that were graded dangerous and that a clinical person must acknowledge. One open one a thread and grade. */
export const riskAlerts = pgTable(
  'risk_alerts',
  {
    id: id(),
    patientId: ref('patient_id')
      .notNull()
      .references(() => users.id),
    /** Null for what belongs to no conversation, such as the note of a report. */
    conversationId: ref('conversation_id').references(() => conversations.id),
    grade: text('grade', { enum: ALERT_GRADES }).notNull(),
    state: text('state', { enum: ALERT_STATES }).notNull().default('open'),
    /** Counts how often it was opened: each time has a ladder of its own. */
    round: integer('round').notNull().default(1),
    openedAt: at('opened_at').notNull(),
    /** When the latest of its texts was submitted. */
    lastTextAt: at('last_text_at').notNull(),
    /** Medium only: by when somebody should have looked. */
    respondBy: at('respond_by'),
    acknowledgedBy: ref('acknowledged_by').references(() => users.id),
    acknowledgedAt: at('acknowledged_at'),
    resolvedBy: ref('resolved_by').references(() => users.id),
    resolvedAt: at('resolved_at'),
    outcome: text('outcome', { enum: ALERT_OUTCOMES }),
  },
  (t) => [
    uniqueIndex('risk_alerts_open')
      .on(t.patientId, sql`coalesce(conversation_id, 0)`, t.grade)
      .where(sql`state = 'open'`),
    index('risk_alerts_patient').on(t.patientId, t.id),
    index('risk_alerts_conversation').on(t.conversationId),
    check('risk_alerts_grade', oneOf('grade', ALERT_GRADES)),
    check('risk_alerts_state', oneOf('state', ALERT_STATES)),
    check('risk_alerts_outcome', sql`outcome is null or ${oneOf('outcome', ALERT_OUTCOMES)}`),
    check('risk_alerts_acknowledged', sql`(acknowledged_by is null) = (acknowledged_at is null)`),
    check('risk_alerts_resolved', sql`(state = 'resolved') = (resolved_at is not null)`),
  ],
);

/** Every text that a patient submitted, as it was graded: silence is provably a verdict and not an omission. */
export const riskGradings = pgTable(
  'risk_gradings',
  {
    id: id(),
    ref: uuid('ref').notNull().unique(),
    source: text('source', { enum: RISK_SOURCES }).notNull(),
    /** The row of the source: a message, a report, later a check-in. */
    sourceId: ref('source_id').notNull(),
    messageId: ref('message_id').references(() => messages.id),
    conversationId: ref('conversation_id').references(() => conversations.id),
    patientId: ref('patient_id')
      .notNull()
      .references(() => users.id),
    grade: text('grade', { enum: GRADES }).notNull(),
    /** False where the text was not recognised as English: the grade then means nothing. */
    isScreened: boolean('is_screened').notNull(),
    ruleset: text('ruleset').notNull(),
    /** Where and why, as JSON. Encrypted; owner: the patient. Null when nothing was found. */
    spans: bytea('spans'),
    spansDataKeyId: ref('spans_data_key_id').references(() => dataKeys.id),
    alertId: ref('alert_id').references(() => riskAlerts.id),
    submittedAt: at('submitted_at').notNull(),
    gradedAt: at('graded_at').notNull(),
  },
  (t) => [
    unique('risk_gradings_source').on(t.source, t.sourceId),
    index('risk_gradings_patient').on(t.patientId, t.submittedAt),
    index('risk_gradings_alert').on(t.alertId, t.id),
    index('risk_gradings_marked')
      .on(t.conversationId, t.messageId)
      .where(sql`grade <> 'none' or not is_screened`),
    check('risk_gradings_source_known', oneOf('source', RISK_SOURCES)),
    check('risk_gradings_grade', oneOf('grade', GRADES)),
    check('risk_gradings_message', sql`(source = 'message') = (message_id is not null)`),
    check('risk_gradings_alerted', sql`(grade = 'none') = (alert_id is null)`),
  ],
);

/** One rung of the ladder of an alert. Rows are the timers, so that they survive every restart. */
export const riskAlertSteps = pgTable(
  'risk_alert_steps',
  {
    id: id(),
    alertId: ref('alert_id')
      .notNull()
      .references(() => riskAlerts.id),
    round: integer('round').notNull(),
    rung: text('rung', { enum: RUNGS }).notNull(),
    dueAt: at('due_at').notNull(),
    /** Null: to come. */
    doneAt: at('done_at'),
    /** `nobody`: there was nobody new to reach, and the next rung followed at once; `called_off`: somebody had acknowledged. */
    ending: text('ending', { enum: STEP_ENDS }),
  },
  (t) => [
    unique('risk_alert_steps_rung').on(t.alertId, t.round, t.rung),
    index('risk_alert_steps_due').on(t.dueAt, t.id).where(sql`done_at is null`),
    check('risk_alert_steps_rung_known', oneOf('rung', RUNGS)),
    check('risk_alert_steps_done', sql`(done_at is null) = (ending is null)`),
    check('risk_alert_steps_ending', sql`ending is null or ${oneOf('ending', STEP_ENDS)}`),
  ],
);

/** Whom an alert reached, when and as what. */
export const riskAlertReached = pgTable(
  'risk_alert_reached',
  {
    alertId: ref('alert_id').notNull(),
    round: integer('round').notNull(),
    rung: text('rung', { enum: RUNGS }).notNull(),
    personId: ref('person_id')
      .notNull()
      .references(() => users.id),
    reachedAt: at('reached_at').notNull(),
  },
  (t): (ReturnType<typeof primaryKey> | ReturnType<typeof index> | ForeignKeyBuilder)[] => [
    primaryKey({ columns: [t.alertId, t.round, t.personId] }),
    index('risk_alert_reached_person').on(t.personId, t.alertId),
    foreignKey({
      name: 'risk_alert_reached_step',
      columns: [t.alertId, t.round, t.rung],
      foreignColumns: [riskAlertSteps.alertId, riskAlertSteps.round, riskAlertSteps.rung],
    }),
  ],
);

/** What clinical people wrote down about an alert, never changed afterwards. */
export const riskAlertNotes = pgTable(
  'risk_alert_notes',
  {
    id: id(),
    ref: uuid('ref').notNull().unique(),
    alertId: ref('alert_id')
      .notNull()
      .references(() => riskAlerts.id),
    authorId: ref('author_id')
      .notNull()
      .references(() => users.id),
    /** `outcome`: said when it was resolved; `reopened`: why it was opened again. */
    kind: text('kind', { enum: NOTE_KINDS }).notNull(),
    /** Encrypted; owner: the patient. */
    body: bytea('body').notNull(),
    bodyDataKeyId: ref('body_data_key_id')
      .notNull()
      .references(() => dataKeys.id),
    createdAt: at('created_at').notNull(),
  },
  (t) => [
    index('risk_alert_notes_alert').on(t.alertId, t.id),
    check('risk_alert_notes_kind', oneOf('kind', NOTE_KINDS)),
  ],
);
