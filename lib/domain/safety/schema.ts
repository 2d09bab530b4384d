import { z } from 'zod';
import { idParam, personSummary } from '@/lib/domain/identity/schema';
import { RISK_CATEGORIES } from '@/lib/domain/safety/detector/types';
import { cursorParam, limitParam } from '@/lib/shared/page';
import { requiredText, storableText } from '@/lib/shared/text';

/** Whatever a patient submits words through. */
export const RISK_SOURCES = [
  'message',
  'report',
  'change_request',
  'check_in',
  'appointment',
  'bug_report',
] as const;
export type RiskSource = (typeof RISK_SOURCES)[number];

/** Without `none`, which is no alert. */
export const ALERT_GRADES = ['low', 'medium', 'high', 'critical'] as const;
export type AlertGrade = (typeof ALERT_GRADES)[number];

export const ALERT_STATES = ['open', 'acknowledged', 'resolved'] as const;
export type AlertState = (typeof ALERT_STATES)[number];

/** Who is reached one after the other. */
export const RUNGS = ['primary', 'cover', 'on_call', 'admins'] as const;
export type Rung = (typeof RUNGS)[number];

export const STEP_ENDS = ['reached', 'nobody', 'called_off'] as const;
export type StepEnd = (typeof STEP_ENDS)[number];

export const NOTE_KINDS = ['note', 'outcome', 'reopened'] as const;

/** What came of it. */
export const ALERT_OUTCOMES = [
  'contacted',
  'safety_plan',
  'emergency_services',
  'referred',
  'no_risk',
  'other',
] as const;
export type AlertOutcome = (typeof ALERT_OUTCOMES)[number];

/** Code points. */
export const ALERT_NOTE_MAX = 2_000;

/** A cover assignment of whoever is reached as on call lasts so long. Source: product.md, Risk in words. */
export const ON_CALL_COVER_MS = 24 * 3_600_000;

export const alertFilters = z.strictObject({
  state: z.enum(ALERT_STATES).optional(),
  grade: z.enum(ALERT_GRADES).optional(),
  /** `true`: what is neither acknowledged nor resolved nor merely a quiet mark. */
  waiting: z.stringbool().optional(),
  cursor: cursorParam,
  limit: limitParam(20),
});
export type AlertFilters = z.output<typeof alertFilters>;

export const alertTarget = z.strictObject({ id: idParam });
export const alertNoteInput = z.strictObject({ id: idParam, note: requiredText(ALERT_NOTE_MAX) });
const optionalNote = storableText(ALERT_NOTE_MAX)
  .transform((text) => text.trim() || null)
  .nullish()
  .transform((text) => text ?? null);
/** What came of it, in one of the known words or in one's own, which is then a note. */
export const resolveInput = z
  .strictObject({
    id: idParam,
    outcome: z.union([z.enum(ALERT_OUTCOMES), requiredText(ALERT_NOTE_MAX)]).default('other'),
    note: optionalNote,
  })
  .transform(({ id, outcome, note }) => {
    const known = ALERT_OUTCOMES.find((word) => word === outcome);
    if (known) return { id, outcome: known, note };
    return { id, outcome: 'other' as const, note: [outcome.trim(), note].filter(Boolean).join('\n\n') };
  });
export const reopenInput = z.strictObject({ id: idParam, note: optionalNote });

export const alertSpan = z.object({
  /** UTF-16 offsets into the text. */
  start: z.number(),
  end: z.number(),
  category: z.enum(RISK_CATEGORIES),
  rule: z.string(),
  /** To be read after "The writer …". */
  reason: z.string(),
  grade: z.enum(ALERT_GRADES),
});
export type AlertSpan = z.infer<typeof alertSpan>;

/** One text of an alert. */
export const alertText = z.object({
  source: z.enum(RISK_SOURCES),
  messageId: z.number().nullable(),
  submittedAt: z.date(),
  /** Null: not opened (the reader is not in that conversation), or its owner was erased. */
  text: z.string().nullable(),
  spans: z.array(alertSpan),
});
export type AlertText = z.infer<typeof alertText>;

export const alertNote = z.object({
  author: personSummary,
  kind: z.enum(NOTE_KINDS),
  note: z.string().nullable(),
  createdAt: z.date(),
});

export const alertStep = z.object({
  rung: z.enum(RUNGS),
  dueAt: z.date(),
  doneAt: z.date().nullable(),
  ending: z.enum(STEP_ENDS).nullable(),
  people: z.array(personSummary),
});

export const alertView = z.object({
  alertId: z.number(),
  patient: personSummary,
  grade: z.enum(ALERT_GRADES),
  status: z.enum(ALERT_STATES),
  /** Only where the reader is in that conversation. */
  conversationId: z.number().nullable(),
  openedAt: z.date(),
  lastTextAt: z.date(),
  textCount: z.number(),
  /** Medium only. */
  respondBy: z.date().nullable(),
  acknowledgedBy: personSummary.nullable(),
  acknowledgedAt: z.date().nullable(),
  resolvedBy: personSummary.nullable(),
  resolvedAt: z.date().nullable(),
  outcome: z.enum(ALERT_OUTCOMES).nullable(),
  /** The reader was reached by the ladder and nobody has acknowledged yet. */
  isYours: z.boolean(),
  /** The rung that was reached last, and when the next one is due. */
  reachedRung: z.enum(RUNGS).nullable(),
  nextRungAt: z.date().nullable(),
  /** For admins only, who read no words: the care team and whoever is on call, to phone. */
  responsible: z.array(personSummary),
  /** `words`: the latest text stands in `latest`; `on_opening`: reading it is recorded; `never`: for admins. */
  wordsAre: z.enum(['words', 'on_opening', 'never']),
  latest: alertText.nullable(),
});
export type AlertView = z.infer<typeof alertView>;

export const alertPage = z.object({
  alerts: z.array(alertView),
  /** Not yet acknowledged, quiet marks aside. */
  waiting: z.number(),
  nextCursor: z.string().nullable(),
});

/** What stays on the screen until somebody acts. */
export const urgentPage = z.object({ alerts: z.array(alertView), waiting: z.number() });

export const alertDetail = alertView.extend({
  texts: z.array(alertText),
  notes: z.array(alertNote),
  steps: z.array(alertStep),
});
export type AlertDetail = z.infer<typeof alertDetail>;

/** A patient's risk in the table of their clinical people. */
export interface PatientRisk {
  /** The highest grade that is not resolved; null: none. */
  grade: AlertGrade | null;
  /** Something of the last fortnight was not screened. */
  isUnscreened: boolean;
}

/** What the care team's view of a thread shows beside its messages. */
export const riskMark = z.object({
  messageId: z.number(),
  grade: z.enum(ALERT_GRADES).nullable(),
  isScreened: z.boolean(),
  alertId: z.number().nullable(),
  reasons: z.array(z.string()),
});
export type RiskMark = z.infer<typeof riskMark>;
export const markPage = z.object({ marks: z.array(riskMark) });
