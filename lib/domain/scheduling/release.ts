import { randomUUID } from 'node:crypto';
import { isClinical } from '@/lib/domain/identity/schema';
import { appendLiveEvents } from '@/lib/domain/live/append';
import { type CommittedMessage, commitMessages } from '@/lib/domain/messages/commit';
import { type MessageRequest, type Prepared, prepareMessage } from '@/lib/domain/messages/prepare';
import { toBody } from '@/lib/domain/messages/rich-text';
import { nextOccurrence, type Occurrence, wallIn } from '@/lib/domain/scheduling/occurrences';
import {
  hasWrittenSince,
  notedNow,
  repeatOf,
  type ScheduledRow,
  sealWords,
  targetConversation,
  wordsOf,
} from '@/lib/domain/scheduling/scheduled-rows';
import {
  DELAYED_AFTER_MS,
  type ScheduledReason,
  TOO_LATE_MS,
} from '@/lib/domain/scheduling/scheduled-schema';
import { recordAudit } from '@/lib/platform/audit';
import type { Ctx } from '@/lib/platform/context';
import { AppError } from '@/lib/platform/errors';
import { fingerprintOf } from '@/lib/platform/idempotency';

export type Release =
  | { outcome: 'sent'; messageId: number; conversationId: number }
  | { outcome: 'failed' | 'paused'; reason: ScheduledReason };

/**
 * Let a due message go, in the transaction that holds its row: its sender is judged anew, by the pipeline of every send. Whatever
 * happens is noted on the row, and the next occurrence of a repeat follows. Nothing is thrown for a refusal; the sender hears of it.
 */
export async function releaseDue(ctx: Ctx, row: ScheduledRow): Promise<Release> {
  const lateMs = ctx.now.getTime() - row.scheduledFor.getTime();
  const isLate = lateMs > DELAYED_AFTER_MS;
  const next = await followingOf(row, isLate ? row.occurrence : laterWall(ctx, row));
  if (isLate && next && next.at <= ctx.now) return fail(ctx, row, 'missed', next);
  if (lateMs > TOO_LATE_MS) return fail(ctx, row, 'too_late', next);
  const decided = await decide(ctx, row, isLate ? row.scheduledFor : undefined).catch(refusalOf);
  // Whoever is refused now would be at every occurrence: the repeat waits for its sender.
  if (typeof decided === 'string') return fail(ctx, row, decided, null);
  if (await hasPatientWritten(ctx, row)) return pause(ctx, row);
  return send(ctx, row, decided, next);
}

/** Let a message go because its sender says so, whatever its time. Throws what a send throws; then the row is as it was. */
export async function releaseNow(ctx: Ctx, row: ScheduledRow): Promise<CommittedPlace> {
  const next = await followingOf(row, laterWall(ctx, row));
  return send(ctx, row, await decide(ctx, row, undefined), next);
}

type CommittedPlace = { outcome: 'sent'; messageId: number; conversationId: number };

/** The occurrence after a wall-clock time; none for what does not repeat. */
async function followingOf(row: ScheduledRow, afterWall: string): Promise<Occurrence | null> {
  const repeat = repeatOf(row);
  return repeat && nextOccurrence(repeat, afterWall);
}

/** One that was moved beyond later occurrences of its repeat stands for them too. */
function laterWall(ctx: Ctx, row: ScheduledRow): string {
  const now = wallIn(ctx.now, row.timeZone);
  return now > row.occurrence && row.scheduledFor <= ctx.now ? now : row.occurrence;
}

async function decide(ctx: Ctx, row: ScheduledRow, delayedFrom: Date | undefined): Promise<Prepared> {
  const words = await wordsOf(ctx, row);
  if (!words) throw new Erased();
  const request: MessageRequest = {
    target: {
      username: row.kind === 'direct' ? row.recipient : null,
      conversationId: row.kind === 'conversation' ? row.conversationId : null,
      isNewThread: row.isNewThread,
    },
    type: 'direct',
    body: await toBody({ ...words, format: row.format }),
    replyToId: row.replyToId,
    isUrgent: row.isUrgent,
    clientKey: row.ref,
    requestMac: fingerprintOf('scheduled', row.ref),
    delayedFrom,
  };
  return prepareMessage(ctx, request);
}

class Erased extends AppError {
  constructor() {
    super('not_found', 'The words of this message were erased.');
  }
}

const REFUSALS = ['forbidden', 'not_found', 'suspended', 'invalid_request'] as const;

function refusalOf(error: unknown): ScheduledReason {
  if (error instanceof Erased) return 'erased';
  const reason = error instanceof AppError && REFUSALS.find((code) => code === error.code);
  if (reason) return reason;
  throw error;
}

/**
 * Whether the patient wrote since a clinical person scheduled this. Asked under the conversation's lock, which their message needs
 * too: it comes before, and this one waits, or after it.
 */
async function hasPatientWritten(ctx: Ctx, row: ScheduledRow): Promise<boolean> {
  if (!isClinical(ctx.actor.role) || row.recipientRole !== 'patient') return false;
  const { sql } = ctx.tx;
  await sql`select c.id from conversations c
    where c.id = (select ${targetConversation(ctx)} from scheduled_messages s where s.id = ${row.id}) for no key update`;
  const [found] = await sql<{ hasWritten: boolean }[]>`
    select ${hasWrittenSince(ctx)} as "hasWritten" from scheduled_messages s where s.id = ${row.id}`;
  return found!.hasWritten;
}

async function send(
  ctx: Ctx,
  row: ScheduledRow,
  decided: Prepared,
  next: Occurrence | null,
): Promise<CommittedPlace> {
  const sent =
    'prior' in decided ? priorOf(ctx, decided.prior) : (await commitMessages(ctx, [decided.prepared]))[0]!;
  await settle(ctx, row, { status: 'sent', reason: null, messageId: sent.messageId });
  if (next) await insertOccurrence(ctx, row, next);
  return { outcome: 'sent', messageId: sent.messageId, conversationId: sent.conversationId };
}

/** Under this key it went out already; its act was audited then. */
function priorOf(
  ctx: Ctx,
  prior: { id: number; conversationId: number },
): Omit<CommittedMessage, 'position'> {
  ctx.command!.auditCount += 1;
  return { messageId: prior.id, conversationId: prior.conversationId };
}

async function fail(
  ctx: Ctx,
  row: ScheduledRow,
  reason: ScheduledReason,
  next: Occurrence | null,
): Promise<Release> {
  await settle(ctx, row, { status: 'failed', reason, messageId: null });
  if (next) await insertOccurrence(ctx, row, next);
  await noteOutcome(ctx, row, reason);
  return { outcome: 'failed', reason };
}

async function pause(ctx: Ctx, row: ScheduledRow): Promise<Release> {
  await settle(ctx, row, { status: 'paused', reason: 'patient_wrote', messageId: null });
  await noteOutcome(ctx, row, 'patient_wrote');
  return { outcome: 'paused', reason: 'patient_wrote' };
}

const noteOutcome = (ctx: Ctx, row: ScheduledRow, reason: ScheduledReason) =>
  recordAudit(ctx, {
    action: 'schedule.release',
    outcome: 'failed',
    subjectId: row.recipientId,
    objectType: 'scheduled_message',
    objectId: row.id,
    details: { reason },
  });

/** Note what became of a row, and tell its sender's devices. */
export async function settle(
  ctx: Ctx,
  row: Pick<ScheduledRow, 'id' | 'senderId'>,
  end: { status: 'sent' | 'failed' | 'paused'; reason: ScheduledReason | null; messageId: number | null },
): Promise<void> {
  await ctx.tx
    .sql`update scheduled_messages set status = ${end.status}, reason = ${end.reason}, message_id = ${end.messageId},
    settled_at = ${ctx.now} where id = ${row.id}`;
  await tellSender(ctx, row);
}

/** A scheduled message of this person changed. */
export const tellSender = (ctx: Ctx, row: Pick<ScheduledRow, 'id' | 'senderId'>) =>
  appendLiveEvents(ctx, [{ personId: row.senderId, kind: 'notification', ids: { scheduledId: row.id } }]);

/** The next occurrence as a row of its own, as the last one stood; it exists once, whoever else inserts it. */
export async function insertOccurrence(ctx: Ctx, row: ScheduledRow, next: Occurrence): Promise<void> {
  const ref = randomUUID();
  const words = await wordsOf(ctx, row);
  const ciphertext = words && (await sealWords(ctx, words, { ref, dataKeyId: row.dataKeyId }));
  if (!ciphertext) return;
  await ctx.tx.sql`
    insert into scheduled_messages (ref, sender_id, kind, recipient_id, conversation_id, is_new_thread, reply_to_id, is_urgent, ciphertext,
      data_key_id, format, scheduled_for, release_at, time_zone, series_ref, occurrence, repeat_rule, repeat_start, status, created_at,
      noted_position, noted_message_id)
    select ${ref}, s.sender_id, s.kind, s.recipient_id, s.conversation_id, s.is_new_thread, s.reply_to_id, s.is_urgent, ${ciphertext},
      s.data_key_id, s.format, ${next.at}, ${next.at}, s.time_zone, s.series_ref, ${next.wall}, s.repeat_rule, s.repeat_start,
      'scheduled', ${ctx.now}, noted.noted_position, noted.noted_message_id
    from scheduled_messages s cross join lateral (select ${notedNow(ctx)}) noted where s.id = ${row.id}
    on conflict on constraint scheduled_messages_occurrence do nothing`;
}
