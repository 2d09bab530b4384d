import type { ListArgs } from '@/lib/domain/conversations/list-rows';
import { type PairMember, patientOf } from '@/lib/domain/conversations/open-conversation';
import { type ConversationList, conversationList, numberedInbox } from '@/lib/domain/conversations/queries';
import type { ThreadPage } from '@/lib/domain/conversations/schema';
import { supportThreadOf } from '@/lib/domain/conversations/support';
import { threadPage } from '@/lib/domain/conversations/thread';
import type { ThreadArgs } from '@/lib/domain/conversations/thread-rows';
import { noteDelivered } from '@/lib/domain/delivery/collector';
import type { Role } from '@/lib/domain/identity/schema';
import type { Ctx } from '@/lib/platform/context';
import { notFound } from '@/lib/platform/errors';

/** A page of a thread for a client of the caller: what it fetches is delivered. Marks nothing read. Throws not_found. */
export async function readThread(ctx: Ctx, args: ThreadArgs): Promise<ThreadPage> {
  const { via, ...page } = await threadPage(ctx, args);
  const latest = page.messages.findLast((message) => !message.isOwn)?.position;
  if (latest && via !== 'handover') noteDelivered(ctx.actor.id, args.conversationId, latest);
  return page;
}

/** The pair's direct conversation with a person. Throws not_found when there is none that the caller sees. */
export async function readThreadWith(
  ctx: Ctx,
  username: string,
  args: Omit<ThreadArgs, 'conversationId'>,
): Promise<ThreadPage> {
  return readThread(ctx, { ...args, conversationId: await directConversationWith(ctx, username) });
}

/**
 * Id of the caller's direct conversation with a person; between a patient and a developer the one with support, whoever of them it
 * was begun with. Throws not_found alike for unknown people and for none.
 */
export async function directConversationWith(ctx: Ctx, username: string): Promise<number> {
  const [row] = await ctx.tx.sql<{ id: number | null; otherId: number; role: Role }[]>`
    select c.id, u.id as "otherId", u.role from users u
    left join conversations c on c.direct_key = 'direct:' || least(u.id, ${ctx.actor.id}::bigint) || ':' || greatest(u.id, ${ctx.actor.id}::bigint)
    where u.username = ${username}`;
  const id = row && (row.id ?? (await supportWith(ctx, { id: row.otherId, role: row.role })));
  if (!id) throw notFound();
  return id;
}

async function supportWith(ctx: Ctx, other: PairMember): Promise<number | null> {
  const patientId = patientOf(ctx.actor, other);
  if (patientId === null || (ctx.actor.role !== 'developer' && other.role !== 'developer')) return null;
  const [thread] = await ctx.tx.sql<{ id: number }[]>`${supportThreadOf(ctx, patientId)}`;
  return thread?.id ?? null;
}

/** A page of the caller's conversations for a client: the previews that it shows count as delivered. */
export async function readConversations(
  ctx: Ctx,
  args: ListArgs,
): Promise<Omit<ConversationList, 'fetched'>> {
  return delivering(ctx, await conversationList(ctx, args));
}

/** What a list shows is fetched thereby. */
function delivering<List extends ConversationList>(
  { actor }: Ctx,
  { fetched, ...list }: List,
): Omit<List, 'fetched'> {
  for (const { conversationId, position } of fetched) noteDelivered(actor.id, conversationId, position);
  return list;
}

/** The inbox in the older, page-numbered shape. */
export async function readInbox(ctx: Ctx, args: { page: number; limit: number; unreadOnly: boolean }) {
  const { page, limit, unreadOnly: isUnreadOnly } = args;
  const list = delivering(ctx, await numberedInbox(ctx, { page, limit, isUnreadOnly }));
  return {
    conversations: list.conversations,
    totalUnread: list.unread,
    page,
    pageSize: limit,
    totalConversations: list.total,
    nextCursor: list.nextCursor,
  };
}
