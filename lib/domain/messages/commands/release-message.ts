import { randomUUID } from 'node:crypto';
import { openBody, type SealedBody } from '@/lib/domain/conversations/content';
import { seatPair } from '@/lib/domain/conversations/open-conversation';
import type { MessageType } from '@/lib/domain/conversations/schema';
import { hintLive } from '@/lib/domain/live/wake';
import { heldTargetFacts, type TargetFacts } from '@/lib/domain/messages/facts';
import { assertForwardHolds } from '@/lib/domain/messages/forward-origin';
import { tellOwnDevices } from '@/lib/domain/messages/hold';
import { placeAll } from '@/lib/domain/messages/place-all';
import { assertMayWrite, hasBegun } from '@/lib/domain/messages/prepare';
import { messageIdInput } from '@/lib/domain/messages/schema';
import { tokenLiteral } from '@/lib/domain/search/tokens';
import { auditRow, recordAudit } from '@/lib/platform/audit';
import { command } from '@/lib/platform/command';
import type { Ctx } from '@/lib/platform/context';
import { dataKeys } from '@/lib/platform/crypto/keyring';
import { AppError } from '@/lib/platform/errors';
import { metrics } from '@/lib/platform/metrics';

interface Held extends SealedBody {
  id: number;
  conversationId: number;
  type: MessageType;
  replyToId: number | null;
  isUrgent: boolean;
}

/**
 * Send one's own held message now that its time has come, exactly as a send would: policy, block and assignment are judged anew.
 * Refused, it stays the sender's alone, as failed with the reason. Nothing happens when it is not due, was taken back, or another
 * worker has it. The entry that it leaves is message.send, with the outcome.
 */
export const releaseMessage = command({
  name: 'message.release',
  input: messageIdInput,
  audit: 'in-run',
  run: async (ctx, { messageId }): Promise<{ outcome: 'sent' | 'failed' | 'passed' }> => {
    const held = await lockDue(ctx, messageId);
    if (!held) {
      // Whoever has it leaves the entry.
      ctx.command!.auditCount += 1;
      return { outcome: 'passed' };
    }
    const decided = await judge(ctx, held).catch(refusalOf);
    if (typeof decided === 'string') await fail(ctx, held, decided);
    else await place(ctx, held, decided);
    return { outcome: typeof decided === 'string' ? 'failed' : 'sent' };
  },
});

/** Held first: an undo waits for it and then finds the message sent. A row that an undo holds is left to the next round. */
async function lockDue(ctx: Ctx, messageId: number): Promise<Held | undefined> {
  const [row] = await ctx.tx.sql<Held[]>`
    select id, conversation_id as "conversationId", type, reply_to_id as "replyToId", is_urgent as "isUrgent", ref, ciphertext,
      data_key_id as "dataKeyId" from messages
    where id = ${messageId} and sender_id = ${ctx.actor.id} and status = 'queued' and release_at <= ${ctx.now}
    for update skip locked`;
  return row;
}

/** The pipeline's own decision, on the facts of now. */
async function judge(ctx: Ctx, { id, conversationId, replyToId, isUrgent }: Held): Promise<TargetFacts> {
  const target = { username: null, conversationId, isNewThread: false };
  // A key of nobody's: its own would make it look like a repeat.
  const facts = await heldTargetFacts(ctx, target, { clientKey: randomUUID(), replyToId });
  if (!facts) throw new AppError('not_found');
  assertMayWrite(facts, { target, replyToId, isUrgent });
  await assertForwardHolds(ctx, id, facts);
  return facts;
}

function refusalOf(error: unknown): string {
  if (error instanceof AppError && ['forbidden', 'suspended', 'not_found'].includes(error.code))
    return error.code;
  throw error;
}

async function place(ctx: Ctx, held: Held, facts: TargetFacts): Promise<void> {
  const { sql } = ctx.tx;
  const { recipient, conversation, decidedAt } = facts;
  if (recipient && !hasBegun(conversation)) await seatPair(ctx, held.conversationId, ctx.actor, recipient);
  const audit = auditRow(ctx, {
    action: 'message.send',
    subjectId: recipient?.id,
    objectType: 'message',
    objectId: held.id,
  });
  const input = sql`select ${held.id}::bigint as id, ${held.conversationId}::bigint as conversation_id, ${ctx.actor.id}::bigint as sender_id,
    ${ctx.actor.role === 'patient'}::boolean as is_patients, ${ctx.requestId}::text as request_id, ${audit.ref}::uuid as audit_ref,
    ${audit.subjectId}::bigint as subject_id, ${audit.mac}::bytea as audit_mac,
    ${held.dataKeyId}::bigint as data_key_id, ${await tokensOf(ctx, held)}::text as tokens`;
  const written = sql`
    update messages m set position = placed.position, status = 'sent', sent_at = ${ctx.now}
    from placed where m.id = placed.message_id
    returning m.id, m.conversation_id, m.position, m.sender_id`;
  await placeAll(ctx, { input, written, decidedAt, isOne: true, hasPatients: ctx.actor.role === 'patient' });
  ctx.command!.auditCount += 1;
  ctx.command!.afterCommit.push(hintLive, () => metrics().messagesSent.labels(held.type).inc());
}

/** What the message will be found by; nothing when its words were erased meanwhile. */
async function tokensOf(ctx: Ctx, held: Held): Promise<string> {
  const keys = await dataKeys(ctx.tx, [held.dataKeyId]);
  const body = openBody(held, keys);
  return body ? tokenLiteral(body, keys.get(held.dataKeyId)!) : '{}';
}

async function fail(ctx: Ctx, { id, conversationId }: Held, reason: string): Promise<void> {
  await ctx.tx.sql`update messages set status = 'failed', failure = ${reason} where id = ${id}`;
  await recordAudit(ctx, {
    action: 'message.send',
    outcome: 'refused',
    objectType: 'message',
    objectId: id,
  });
  await tellOwnDevices(ctx, conversationId);
}
