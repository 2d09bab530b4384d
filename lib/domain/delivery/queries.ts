import { z } from 'zod';
import type { ConversationKind } from '@/lib/domain/conversations/schema';
import { knowsSupportAsOne } from '@/lib/domain/conversations/support';
import { isSinceJoining, isVisibleTo } from '@/lib/domain/conversations/visibility';
import type { Role } from '@/lib/domain/identity/schema';
import type { Ctx } from '@/lib/platform/context';
import { notFound } from '@/lib/platform/errors';
import { calendarDay } from '@/lib/shared/time-format';

export const statusAnswer = z.object({
  messageId: z.number(),
  /** How many it went to, fetched it and read it. */
  counts: z.object({ total: z.number(), delivered: z.number(), read: z.number() }),
  status: z.enum(['queued', 'sent', 'delivered', 'read', 'failed', 'cancelled']),
  /** Empty in a group, where only the counts are told. */
  recipients: z.array(
    z.object({
      username: z.string(),
      deliveredAt: z.date().nullable(),
      readAt: z.date().nullable(),
      /** The day alone, where that is all that the reader tells. */
      readOn: z.string().nullable(),
    }),
  ),
});
export type StatusAnswer = z.infer<typeof statusAnswer>;

/** How far the caller's own message came at each recipient. Throws not_found for anybody else's. */
export async function deliveryStatus(ctx: Ctx, messageId: number): Promise<StatusAnswer> {
  const { sql } = ctx.tx;
  const rows = await sql<
    {
      status: StatusAnswer['status'];
      kind: ConversationKind;
      username: string | null;
      deliveredAt: Date | null;
      readAt: Date | null;
      shown: 'minute' | 'day';
      withUser: string | null;
      withRole: Role | null;
    }[]
  >`
    select m.status, c.kind, u.username, r.delivered_at as "deliveredAt",
      case when r.read_shown <> 'hidden' then r.read_at end as "readAt", r.read_shown as shown,
      o.username as "withUser", o.role as "withRole"
    from messages m
    join conversation_participants p on p.conversation_id = m.conversation_id and ${isVisibleTo(sql, ctx.actor.id, ctx.now)}
      and ${isSinceJoining(sql)}
    join conversations c on c.id = m.conversation_id left join users o on o.id = p.counterpart_id
    left join message_receipts r on r.message_id = m.id left join users u on u.id = r.user_id
    where m.id = ${messageId} and m.sender_id = ${ctx.actor.id} order by u.username`;
  if (!rows[0]) throw notFound();
  const { kind, withUser, withRole } = rows[0];
  const reached = rows.flatMap(({ username, ...times }) => (username ? [{ username, ...times }] : []));
  const isSupport = knowsSupportAsOne(ctx.actor.role) && withRole === 'developer' && withUser !== null;
  const heard = isSupport && reached.length > 0 ? [asOne(withUser, reached)] : reached;
  const read = heard.filter(({ readAt }) => readAt).length;
  const recipients = heard.map(({ username, deliveredAt, readAt, shown }) => {
    const isDay = shown === 'day' && readAt !== null;
    const readOn = isDay ? calendarDay(readAt, ctx.actor.timeZone) : null;
    return { username, deliveredAt, readAt: isDay ? null : readAt, readOn };
  });
  const counts = {
    total: recipients.length,
    delivered: recipients.filter((one) => one.deliveredAt).length,
    read,
  };
  const status = overall(rows[0].status, counts);
  return { messageId, status, counts, recipients: kind === 'group' ? [] : recipients };
}

interface Heard {
  username: string;
  deliveredAt: Date | null;
  readAt: Date | null;
  shown: 'minute' | 'day';
}

/** Support has a message with the first of its people, and is named by whom the patient wrote to. */
function asOne(username: string, all: Heard[]): Heard {
  const byTime = (at: 'deliveredAt' | 'readAt') =>
    all.filter((one) => one[at] !== null).sort((a, b) => Number(a[at]) - Number(b[at]))[0];
  const reader = byTime('readAt');
  return {
    username,
    deliveredAt: byTime('deliveredAt')?.deliveredAt ?? null,
    readAt: reader?.readAt ?? null,
    shown: reader?.shown ?? 'minute',
  };
}

function overall(
  status: StatusAnswer['status'],
  { total, delivered, read }: StatusAnswer['counts'],
): StatusAnswer['status'] {
  if (status !== 'sent' || total === 0) return status;
  if (read === total) return 'read';
  return delivered === total ? 'delivered' : 'sent';
}
