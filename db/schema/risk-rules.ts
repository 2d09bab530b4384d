import { sql } from 'drizzle-orm';
import { check, index, integer, jsonb, pgTable, text, unique, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { at, bytea, id, oneOf, ref } from '@/db/schema/columns';
import { users } from '@/db/schema/identity';
import { dataKeys } from '@/db/schema/platform';
import { riskGradings } from '@/db/schema/risk-alerts';
import { RISK_CATEGORIES } from '@/lib/domain/safety/detector/types';
import {
  type Replay,
  RULESET_KINDS,
  RULESET_STATES,
  type RuleChanges,
  VERDICTS,
} from '@/lib/domain/safety/rules/schema';

/**
 * The installation's changes to the shipped rules, one row a version, never edited. The one that counts is published and has not
 * ended. Nobody publishes their own proposal; going back to what two people had published needs one.
 */
export const riskRulesets = pgTable(
  'risk_rulesets',
  {
    id: id(),
    ref: uuid('ref').notNull().unique(),
    kind: text('kind', { enum: RULESET_KINDS }).notNull(),
    state: text('state', { enum: RULESET_STATES }).notNull(),
    /** All differences from the shipped rules, not from the version before. Rules only, never a patient's words. */
    changes: jsonb('changes').$type<RuleChanges>().notNull(),
    /** What the replay said when it was last judged; null for going back. */
    replay: jsonb('replay').$type<Replay>(),
    /** Why. Encrypted; belongs to the installation. */
    note: bytea('note').notNull(),
    noteDataKeyId: ref('note_data_key_id')
      .notNull()
      .references(() => dataKeys.id),
    proposedBy: ref('proposed_by')
      .notNull()
      .references(() => users.id),
    proposedAt: at('proposed_at').notNull(),
    /** Who published, declined or withdrew it. */
    decidedBy: ref('decided_by').references(() => users.id),
    decidedAt: at('decided_at'),
    /** When another version took its place. */
    endedAt: at('ended_at'),
  },
  () => [
    uniqueIndex('risk_rulesets_one_proposed').on(sql`(1)`).where(sql`state = 'proposed'`),
    uniqueIndex('risk_rulesets_one_active').on(sql`(1)`).where(sql`state = 'published' and ended_at is null`),
    check('risk_rulesets_kind', oneOf('kind', RULESET_KINDS)),
    check('risk_rulesets_state', oneOf('state', RULESET_STATES)),
    check(
      'risk_rulesets_decided',
      sql`(state = 'proposed') = (decided_at is null) and (decided_by is null) = (decided_at is null)`,
    ),
    check(
      'risk_rulesets_two_people',
      sql`state <> 'published' or kind = 'roll_back' or decided_by <> proposed_by`,
    ),
    check('risk_rulesets_ended', sql`ended_at is null or state = 'published'`),
  ],
);

/** What a clinical person says of a verdict of the rules: the labelled cases of this installation, which hold no words. */
export const riskVerdicts = pgTable(
  'risk_verdicts',
  {
    id: id(),
    gradingId: ref('grading_id')
      .notNull()
      .references(() => riskGradings.id),
    personId: ref('person_id')
      .notNull()
      .references(() => users.id),
    verdict: text('verdict', { enum: VERDICTS }).notNull(),
    /** For what was missed: what it is about. */
    category: text('category', { enum: RISK_CATEGORIES }),
    saidAt: at('said_at').notNull(),
  },
  (t) => [
    unique('risk_verdicts_person').on(t.gradingId, t.personId),
    index('risk_verdicts_said').on(t.saidAt),
    check('risk_verdicts_verdict', oneOf('verdict', VERDICTS)),
    check('risk_verdicts_category', sql`category is null or ${oneOf('category', RISK_CATEGORIES)}`),
  ],
);

/** How many of `risk_verdicts` say what, kept with each verdict so that nobody counts them all. */
export const riskVerdictCounts = pgTable(
  'risk_verdict_counts',
  {
    verdict: text('verdict', { enum: VERDICTS }).primaryKey(),
    count: integer('count').notNull(),
  },
  () => [
    check('risk_verdict_counts_verdict', oneOf('verdict', VERDICTS)),
    check('risk_verdict_counts_count', sql`count >= 0`),
  ],
);
