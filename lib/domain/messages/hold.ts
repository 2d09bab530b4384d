import { directKey, openForSender, patientOf } from '@/lib/domain/conversations/open-conversation';
import { appendLiveEvents } from '@/lib/domain/live/append';
import type { CommittedMessage } from '@/lib/domain/messages/place-all';
import type { PreparedMessage } from '@/lib/domain/messages/prepare';
import { encloseFiles, filesIn, ownedPlace, type Place, sealAll } from '@/lib/domain/messages/sealed';
import { recordAudit } from '@/lib/platform/audit';
import type { Ctx } from '@/lib/platform/context';
import { AppError } from '@/lib/platform/errors';
import { translateWait } from '@/lib/platform/idempotency';

/**
 * Write a prepared message that only its sender sees until `releaseAt`, when the worker sends it. No position, receipt, counter or
 * event for anybody else. Audits message.hold.
 */
export async function holdMessage(
  ctx: Ctx,
  prepared: PreparedMessage,
  releaseAt: Date,
): Promise<Omit<CommittedMessage, 'position'>> {
  const place = ownedPlace(await placeForSender(ctx, prepared), prepared);
  const [row] = await sealAll(ctx, [prepared], [place]);
  const { messageId, ref, conversationId, ciphertext, dataKeyId } = row!;
  const { type, replyToId, isUrgent, clientKey, requestMac } = prepared.request;
  await ctx.tx.sql`
    insert into messages (id, ref, conversation_id, type, sender_id, ciphertext, data_key_id, reply_to_id, is_urgent, attachment_count,
      client_key, request_mac, status, created_at, release_at)
    values (${messageId}, ${ref}, ${conversationId}, ${type}, ${ctx.actor.id}, ${ciphertext}, ${dataKeyId}, ${replyToId}, ${isUrgent},
      ${filesIn(prepared)}, ${clientKey}, ${requestMac}, 'queued', ${ctx.now}, ${releaseAt})`.catch(
    translateWait,
  );
  await encloseFiles(ctx, [row!]);
  await recordAudit(ctx, {
    action: 'message.hold',
    subjectId: prepared.subjectId,
    objectType: 'message',
    objectId: messageId,
  });
  await tellOwnDevices(ctx, conversationId);
  return { messageId, conversationId };
}

/** What a person holds shows on all of their devices, and on nobody else's. */
export const tellOwnDevices = (ctx: Ctx, conversationId: number): Promise<void> =>
  appendLiveEvents(ctx, [{ personId: ctx.actor.id, kind: 'conversation', ids: { conversationId } }]);

async function placeForSender(ctx: Ctx, { destination }: PreparedMessage): Promise<Place> {
  if ('announceTo' in destination) throw new AppError('invalid_request', 'A broadcast is not held.');
  if ('conversationId' in destination) {
    const { conversationId, patientId, dataKeyId } = destination;
    return { conversationId, owner: patientId ?? ctx.actor.id, dataKeyId };
  }
  const { to, isNewThread } = destination.open;
  const key = isNewThread ? null : directKey(ctx.actor.id, to.id);
  const conversationId = destination.open.conversationId ?? (await openForSender(ctx, ctx.actor, to, key));
  return { conversationId, owner: patientOf(ctx.actor, to) ?? ctx.actor.id, dataKeyId: null };
}
