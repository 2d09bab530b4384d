import { takeOut } from '@/lib/domain/attachments/enclose';
import { heldViews, ownMessage } from '@/lib/domain/messages/held';
import { tellOwnDevices } from '@/lib/domain/messages/hold';
import { type TakenBack, takenBack } from '@/lib/domain/messages/schema';
import type { Ctx } from '@/lib/platform/context';
import { AppError, notFound } from '@/lib/platform/errors';

/**
 * Take back one's own message before it is sent, or after it was refused; answers its words, also when asked again (`isFirst` is
 * false then). Against a release at the same moment one of the two wins, by the row. Throws not_found (not one's own), conflict
 * (sent already).
 */
export async function takeBack(ctx: Ctx, messageId: number): Promise<{ words: TakenBack; isFirst: boolean }> {
  const cancelled = await ctx.tx.sql`update messages set status = 'cancelled'
    where id = ${messageId} and sender_id = ${ctx.actor.id} and status in ('queued', 'failed')`;
  const row = await ownMessage(ctx, messageId);
  if (!row) throw notFound();
  if (row.status !== 'cancelled') throw new AppError('conflict', 'This message has already been sent.');
  await tellOwnDevices(ctx, row.conversationId);
  // Read anew: its files are no longer the message's, but its author's.
  const [held] = await heldViews(ctx, [{ ...row, attachments: null }]);
  // Files that were passed on were never its author's: they stay with what nobody will see.
  const attachments = held!.isForward ? [] : await takeOut(ctx, messageId);
  return {
    words: { ...takenBack.parse({ ...held, content: held!.typed }), attachments },
    isFirst: cancelled.count === 1,
  };
}
