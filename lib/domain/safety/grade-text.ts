import { type DetectOptions, type Finding, GRADES, type Grade } from '@/lib/domain/safety/detector/types';
import { openOrJoinAlert } from '@/lib/domain/safety/open-alert';
import { activeChanges } from '@/lib/domain/safety/rules/active';
import type { NamedChanges } from '@/lib/domain/safety/rules/apply';
import { runDetector } from '@/lib/domain/safety/run-detector';
import type { AlertSpan, RiskSource } from '@/lib/domain/safety/schema';
import { sealFinding } from '@/lib/domain/safety/sealed-finding';
import { messageText, type SubmittedText, type TextReaders } from '@/lib/domain/safety/submitted-text';
import { tellCareTeam } from '@/lib/domain/safety/tell';
import type { Ctx } from '@/lib/platform/context';
import { metrics } from '@/lib/platform/metrics';
import { rowRef } from '@/lib/platform/row-ref';

export interface TextRef {
  source: RiskSource;
  sourceId: number;
}

export interface Graded {
  grade: Grade;
  isScreened: boolean;
}

const DAY_MS = 24 * 3_600_000;
/** A mood of this or less is a quiet mark even without a word about danger. Source: product.md, Risk in words. */
const LOW_MOOD = 2;

/**
 * Grade one submitted text, once: the verdict is kept with its encrypted spans, and anything above none opens the alert of its
 * grade or joins it. Runs in the transaction that takes the text's outbox row; throws when the detector gives no verdict, so that
 * the row stays and is tried again while operations are alarmed. Null: there was nothing to grade.
 */
export async function gradeText(ctx: Ctx, text: TextRef, readers: TextReaders): Promise<Graded | null> {
  const known = await gradingOf(ctx, text);
  if (known) return known;
  const read = text.source === 'message' ? messageText : readers.texts[text.source];
  if (!read) throw new Error(`Nobody reads texts of the source ${text.source}.`);
  const submitted = await read(ctx, text.sourceId);
  if (!submitted) return null;
  const mood = submitted.mood ?? (await readers.mood(ctx, submitted.patientId, submitted.submittedAt));
  const highestInLastDay = await highestBefore(ctx, submitted);
  const finding = await judge(
    submitted.words,
    { context: { highestInLastDay }, mood },
    await activeChanges(ctx),
  );
  const grade = gradeWithMood(finding.level, submitted.mood);
  await keep(ctx, text, submitted, { ...finding, level: grade });
  metrics().riskGradings.labels(grade).inc();
  return { grade, isScreened: finding.isScreened };
}

/** A check-in's low mood without words of danger is marked quietly; it never makes more of itself. */
const gradeWithMood = (grade: Grade, mood: DetectOptions['mood']): Grade =>
  grade === 'none' && mood?.value !== undefined && mood.value <= LOW_MOOD ? 'low' : grade;

/** The verdict on a text; null before there is one. */
export async function gradingOf(ctx: Ctx, { source, sourceId }: TextRef): Promise<Graded | null> {
  const [row] = await ctx.tx.sql<Graded[]>`
    select grade, is_screened as "isScreened" from risk_gradings where source = ${source} and source_id = ${sourceId}`;
  return row ?? null;
}

async function judge(words: string, options: DetectOptions, rules: NamedChanges | null): Promise<Finding> {
  const stop = metrics().riskGradingSeconds.startTimer();
  try {
    return await runDetector(words, options, rules);
  } catch (error) {
    metrics().riskGradingFailures.inc();
    throw error;
  } finally {
    stop();
  }
}

/** What the same person's words came to within the day before. */
async function highestBefore(
  ctx: Ctx,
  { patientId, submittedAt }: SubmittedText,
): Promise<Grade | undefined> {
  const [row] = await ctx.tx.sql<{ rank: number | null }[]>`
    select max(array_position(${[...GRADES]}::text[], grade))::int as rank from risk_gradings
    where patient_id = ${patientId} and submitted_at > ${new Date(submittedAt.getTime() - DAY_MS)} and submitted_at <= ${submittedAt}`;
  return row?.rank ? GRADES[row.rank - 1] : undefined;
}

async function keep(ctx: Ctx, text: TextRef, submitted: SubmittedText, finding: Finding): Promise<void> {
  const { patientId, conversationId, submittedAt, words } = submitted;
  const { level, isScreened, ruleset } = finding;
  const messageId = text.source === 'message' ? text.sourceId : null;
  const ref = rowRef();
  const sealed =
    level === 'none'
      ? null
      : await sealFinding(ctx, patientId, ref, {
          spans: finding.spans.map(keptSpan),
          ...(messageId === null ? { words } : {}),
        });
  const alert = level === 'none' ? null : await openOrJoinAlert(ctx, { ...submitted, grade: level });
  await ctx.tx.sql`
    insert into risk_gradings (ref, source, source_id, message_id, conversation_id, patient_id, grade, is_screened, ruleset, spans,
      spans_data_key_id, alert_id, submitted_at, graded_at)
    values (${ref}, ${text.source}, ${text.sourceId}, ${messageId}, ${conversationId}, ${patientId}, ${level}, ${isScreened},
      ${ruleset}, ${sealed?.ciphertext ?? null}, ${sealed?.dataKeyId ?? null}, ${alert?.alertId ?? null}, ${submittedAt}, ${ctx.now})`;
  if (alert) await alert.proceed();
  else if (!isScreened) await tellCareTeam(ctx, patientId);
}

const keptSpan = ({ start, end, category, rule, reason, grade }: AlertSpan): AlertSpan => ({
  start,
  end,
  category,
  rule,
  reason,
  grade,
});
