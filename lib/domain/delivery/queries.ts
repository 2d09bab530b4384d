import { z } from 'zod';
import { isVisibleTo } from '@/lib/domain/conversations/visibility';
import type { Ctx } from '@/lib/platform/context';
import { notFound } from '@/lib/platform/errors';

export const statusAnswer = z.object({
  messageId: z.number(),
  status: z.enum(['queued', 'sent', 'delivered', 'read', 'failed', 'cancelled']),
  recipients: z.array(
    z.object({ username: z.string(), deliveredAt: z.date().nullable(), readAt: z.date().nullable() }),
  ),
});
export type StatusAnswer = z.infer<typeof statusAnswer>;

/** How far the caller's own message came at each recipient. Throws not_found for anybody else's. */
export async function deliveryStatus(ctx: Ctx, messageId: number): Promise<StatusAnswer> {
  const { sql } = ctx.tx;
  const rows = await sql<
    {
      status: StatusAnswer['status'];
      username: string | null;
      deliveredAt: Date | null;
      readAt: Date | null;
    }[]
  >`
    select m.status, u.username, r.delivered_at as "deliveredAt", r.read_at as "readAt"
    from messages m
    join conversation_participants p on p.conversation_id = m.conversation_id and ${isVisibleTo(sql, ctx.actor.id, ctx.now)}
    left join message_receipts r on r.message_id = m.id left join users u on u.id = r.user_id
    where m.id = ${messageId} and m.sender_id = ${ctx.actor.id} order by u.username`;
  if (!rows[0]) throw notFound();
  const recipients = rows.flatMap(({ username, deliveredAt, readAt }) =>
    username ? [{ username, deliveredAt, readAt }] : [],
  );
  return { messageId, status: overall(rows[0].status, recipients), recipients };
}

function overall(
  status: StatusAnswer['status'],
  recipients: StatusAnswer['recipients'],
): StatusAnswer['status'] {
  if (status !== 'sent' || recipients.length === 0) return status;
  if (recipients.every((r) => r.readAt)) return 'read';
  return recipients.every((r) => r.deliveredAt) ? 'delivered' : 'sent';
}
