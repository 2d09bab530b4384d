import { keptWith } from '@/lib/domain/attachments/enclose';
import { isClinical } from '@/lib/domain/identity/schema';
import { commitMessages } from '@/lib/domain/messages/commit';
import type { CommittedMessage } from '@/lib/domain/messages/place-all';
import { type MessageRequest, type Prepared, prepareMessage } from '@/lib/domain/messages/prepare';
import { toBody } from '@/lib/domain/messages/rich-text';
import { insertOccurrence } from '@/lib/domain/scheduling/next-occurrence';
import { nextOccurrence, type Occurrence, wallIn } from '@/lib/domain/scheduling/occurrences';
import { fail, pause, type Release, type Sent, settle } from '@/lib/domain/scheduling/outcome';
import { Erased, refusalOf } from '@/lib/domain/scheduling/refusals';
import { releaseManyDue, releaseManyNow } from '@/lib/domain/scheduling/release-many';
import {
  hasWrittenSince,
  holderOf,
  isMany,
  repeatOf,
  type ScheduledRow,
  targetConversation,
  wordsOf,
} from '@/lib/domain/scheduling/scheduled-rows';
import { DELAYED_AFTER_MS, TOO_LATE_MS } from '@/lib/domain/scheduling/scheduled-schema';
import type { Ctx } from '@/lib/platform/context';
import { fingerprintOf } from '@/lib/platform/idempotency';

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
  const delayedFrom = isLate ? row.scheduledFor : undefined;
  if (isMany(row)) return releaseManyDue(ctx, row, { next, delayedFrom });
  const decided = await decide(ctx, row, delayedFrom).catch(refusalOf);
  // Whoever is refused now would be at every occurrence: the repeat waits for its sender.
  if (typeof decided === 'string') return fail(ctx, row, decided, null);
  if (await hasPatientWritten(ctx, row)) return pause(ctx, row);
  return send(ctx, row, decided, next);
}

/** Let a message go because its sender says so, whatever its time. Throws what a send throws; then the row is as it was. */
export async function releaseNow(ctx: Ctx, row: ScheduledRow): Promise<Sent> {
  const next = await followingOf(row, laterWall(ctx, row));
  if (isMany(row)) return releaseManyNow(ctx, row, next);
  return send(ctx, row, await decide(ctx, row, undefined), next);
}

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
    // Copies for a repeat: the next occurrence takes the files over.
    enclosures: await keptWith(ctx, holderOf(row), { isCopy: row.repeatRule !== null }),
    isUrgent: row.isUrgent,
    clientKey: row.ref,
    requestMac: fingerprintOf('scheduled', row.ref),
    delayedFrom,
  };
  return prepareMessage(ctx, request);
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

async function send(ctx: Ctx, row: ScheduledRow, decided: Prepared, next: Occurrence | null): Promise<Sent> {
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
