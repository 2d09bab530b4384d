import { isVisibleTo } from '@/lib/domain/conversations/visibility';
import { liveHub } from '@/lib/domain/live/hub';
import { isTypingNow } from '@/lib/domain/live/typing-state';
import type { Ctx } from '@/lib/platform/context';
import { notFound } from '@/lib/platform/errors';

/** Whether a person is typing in the caller's direct conversation with them. Throws not_found when there is none. */
export async function typingWith(
  ctx: Ctx,
  username: string,
): Promise<{ username: string; isTyping: boolean }> {
  const { sql } = ctx.tx;
  await liveHub();
  const rows = await sql<{ personId: number; conversationId: number }[]>`
    select u.id as "personId", p.conversation_id as "conversationId"
    from users u join conversation_participants p on p.counterpart_id = u.id
    where u.username = ${username} and ${isVisibleTo(sql, ctx.actor.id, ctx.now)}`;
  if (rows.length === 0) throw notFound();
  return { username, isTyping: rows.some((row) => isTypingNow(row.conversationId, row.personId)) };
}
