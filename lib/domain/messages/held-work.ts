import { appendLiveEvents } from '@/lib/domain/live/append';
import type { Ctx } from '@/lib/platform/context';

/** What an installation's operator says to a held message, so that its sender reads why it was not sent. */
const STOPPED = 'stopped';

interface Changed {
  id: number;
  senderId: number;
  conversationId: number;
}

/** Try refused messages again: due at once, and judged like any release. Answers the ids that were in a state for it. */
export async function retryHeld(ctx: Ctx, ids: number[]): Promise<number[]> {
  const rows = await ctx.tx.sql<Changed[]>`
    update messages set status = 'queued', failure = null, release_at = ${ctx.now}
    where id = any(${ids}::bigint[]) and status = 'failed'
    returning id, sender_id as "senderId", conversation_id as "conversationId"`;
  return told(ctx, rows);
}

/** Do not send these; their words stay their senders', who see that they were stopped. */
export async function stopHeld(ctx: Ctx, ids: number[]): Promise<number[]> {
  const rows = await ctx.tx.sql<Changed[]>`
    update messages set status = 'failed', failure = ${STOPPED} where id = any(${ids}::bigint[]) and status = 'queued'
    returning id, sender_id as "senderId", conversation_id as "conversationId"`;
  return told(ctx, rows);
}

async function told(ctx: Ctx, rows: Changed[]): Promise<number[]> {
  await appendLiveEvents(
    ctx,
    rows.map(({ senderId, conversationId }) => ({
      personId: senderId,
      kind: 'conversation' as const,
      ids: { conversationId },
    })),
  );
  return rows.map(({ id }) => id);
}
