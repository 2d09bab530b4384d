import { z } from 'zod';
import { idParam, personSummary } from '@/lib/domain/identity/schema';
import { GRADES, RISK_CATEGORIES } from '@/lib/domain/safety/detector/types';
import { requiredText } from '@/lib/shared/text';

export const RULESET_KINDS = ['change', 'roll_back'] as const;
export const RULESET_STATES = ['proposed', 'published', 'declined', 'withdrawn'] as const;

/** `helpful` and `wrong_span` (the right alarm for the wrong words) say risk, and so does `missed`; the others say none. */
export const VERDICTS = ['helpful', 'not_helpful', 'wrong_span', 'missed', 'unremarkable'] as const;
export type Verdict = (typeof VERDICTS)[number];
export const RISK_VERDICTS: readonly Verdict[] = ['helpful', 'wrong_span', 'missed'];

export const ADDED_RULES_MAX = 100;
export const PATTERNS_MAX = 40;
/** Code points. */
export const PATTERN_MAX = 300;
export const REASON_MAX = 200;
export const NOTE_MAX = 2_000;
/** Texts of one's own patients that one is asked to look at each week. */
export const SAMPLE_SIZE = 10;

const alarming = z.enum(GRADES).exclude(['none']);
const ruleId = z.string().regex(/^[a-z0-9][a-z0-9.-]{1,59}$/, 'Use small letters, digits, dots and dashes.');
const sentence = requiredText(500);

/** A rule that the installation adds. Its own examples are part of it: they are checked with every replay. */
export const addedRule = z.strictObject({
  id: ruleId,
  category: z.enum(RISK_CATEGORIES),
  grade: alarming,
  /** To be read after "The writer …". */
  reason: requiredText(REASON_MAX),
  patterns: z.array(requiredText(PATTERN_MAX)).min(1, 'Write at least one pattern.').max(PATTERNS_MAX),
  /** Sentences that it must find, and sentences that it must leave alone. */
  finds: z.array(sentence).min(1, 'Give at least one sentence that it finds.').max(20),
  leaves: z.array(sentence).min(1, 'Give at least one sentence that it leaves alone.').max(20),
});
export type AddedRule = z.infer<typeof addedRule>;

/** Differences from the shipped rules. */
export const ruleChanges = z.strictObject({
  off: z.array(ruleId).max(1_000).default([]),
  regraded: z.record(ruleId, alarming).default({}),
  added: z.array(addedRule).max(ADDED_RULES_MAX).default([]),
});
export type RuleChanges = z.infer<typeof ruleChanges>;
export const NO_CHANGES: RuleChanges = { off: [], regraded: {}, added: [] };

export const replayInput = z.strictObject({ changes: ruleChanges });
export const proposeInput = z.strictObject({ changes: ruleChanges, note: requiredText(NOTE_MAX) });
export const rulesetTarget = z.strictObject({ id: idParam });
export const declineInput = z.strictObject({ id: idParam });
/** Back to an earlier version; null: to the shipped rules as they are. */
export const rollBackInput = z.strictObject({ to: idParam.nullable(), note: requiredText(NOTE_MAX) });

export const verdictInput = z.strictObject({
  messageId: idParam,
  verdict: z.enum(VERDICTS),
  category: z.enum(RISK_CATEGORIES).nullable().default(null),
});

const figures = z.object({
  /** Of the texts labelled as risk, how many are flagged. */
  found: z.number(),
  risk: z.number(),
  /** Of the others, how many are flagged. */
  wrong: z.number(),
  none: z.number(),
  /** Of the plans, intents and means, how many are graded high or above. */
  urgentFound: z.number(),
  urgent: z.number(),
});
export type Figures = z.infer<typeof figures>;

export const changedVerdict = z.object({
  /** A sentence of the shipped set, or a case of this installation, whose words are not shown. */
  text: z.string().nullable(),
  messageId: z.number().nullable(),
  label: z.enum(['risk', 'none']),
  kind: z.string(),
  before: z.enum(GRADES),
  after: z.enum(GRADES),
});
export type ChangedVerdict = z.infer<typeof changedVerdict>;

export const replayView = z.object({
  shipped: z.object({ before: figures, after: figures }),
  own: z.object({ before: figures, after: figures }),
  /** Found of all by category, over both sets. */
  byCategory: z.array(
    z.object({ category: z.string(), risk: z.number(), before: z.number(), after: z.number() }),
  ),
  changed: z.array(changedVerdict),
  changedCount: z.number(),
  /** Categories in which fewer are found, and what else stands against publishing; empty: it may be published. */
  losses: z.array(z.string()),
  /** Examples of added rules that do not come out as they say, and patterns that cannot be read. */
  faults: z.array(z.object({ rule: z.string(), fault: z.string() })),
});
export type Replay = z.infer<typeof replayView>;

export const rulesetView = z.object({
  rulesetId: z.number(),
  version: z.string(),
  kind: z.enum(RULESET_KINDS),
  status: z.enum(RULESET_STATES),
  isActive: z.boolean(),
  changes: ruleChanges,
  replay: replayView.nullable(),
  note: z.string().nullable(),
  proposedBy: personSummary,
  proposedAt: z.date(),
  decidedBy: personSummary.nullable(),
  decidedAt: z.date().nullable(),
  endedAt: z.date().nullable(),
});
export type RulesetView = z.infer<typeof rulesetView>;

export const ruleView = z.object({
  id: z.string(),
  category: z.enum(RISK_CATEGORIES),
  grade: alarming,
  shippedGrade: alarming.nullable(),
  isOff: z.boolean(),
  reason: z.string(),
  patterns: z.array(z.string()),
});
export type RuleView = z.infer<typeof ruleView>;

export const rulesView = z.object({
  /** What grades now. */
  version: z.string(),
  shippedVersion: z.string(),
  active: rulesetView.nullable(),
  proposal: rulesetView.nullable(),
  history: z.array(rulesetView),
  rules: z.array(ruleView),
  /** What clinical people said of this installation's verdicts. */
  verdicts: z.record(z.enum(VERDICTS), z.number()),
});
export type RulesView = z.infer<typeof rulesView>;

/** For the browser's own look while somebody types. */
export const activeRulesView = z.object({ version: z.string(), changes: ruleChanges });

export const sampleItem = z.object({
  messageId: z.number(),
  conversationId: z.number(),
  patient: personSummary,
  sentAt: z.date(),
  text: z.string().nullable(),
});
export const sampleView = z.object({ sample: z.array(sampleItem), doneThisWeek: z.number() });
export type SampleView = z.infer<typeof sampleView>;
