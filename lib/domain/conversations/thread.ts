import { toViews } from '@/lib/domain/conversations/message-views';
import type { MessageView, ParticipationVia, ThreadPage } from '@/lib/domain/conversations/schema';
import {
  columns,
  notDeleted,
  readPage,
  seatOf,
  sources,
  type ThreadArgs,
  viewRows,
} from '@/lib/domain/conversations/thread-rows';
import { auditAccess, isSinceJoining, isVisibleTo } from '@/lib/domain/conversations/visibility';
import type { Ctx } from '@/lib/platform/context';
import { decodeCursor, encodeCursor } from '@/lib/platform/cursor';
import { notFound } from '@/lib/platform/errors';

/** One page of a conversation that the caller sees, oldest first, decrypted. Marks nothing read. Throws not_found. */
export async function threadPage(
  ctx: Ctx,
  args: ThreadArgs,
): Promise<ThreadPage & { via: ParticipationVia }> {
  const { rows, place } = await readPage(ctx, args);
  const isForward = args.after !== undefined;
  const page = isForward ? rows.slice(0, args.limit) : rows.slice(0, args.limit).reverse();
  const oldest = page[0];
  const hasOlder = isForward ? (oldest?.position ?? 1) > 1 : rows.length > args.limit;
  await auditAccess(ctx, args.conversationId, place.via);
  return {
    conversationId: args.conversationId,
    messages: await toViews(ctx, page),
    participantCount: place.participantCount,
    nextCursor: hasOlder && oldest ? encodeCursor('thread', [args.conversationId, oldest.position!]) : null,
    via: place.via,
  };
}

/** One message as the caller sees it. Throws not_found. */
export async function messageById(ctx: Ctx, messageId: number): Promise<MessageView> {
  const { sql } = ctx.tx;
  const rows = await viewRows(ctx, {
    page: sql`select ${columns(ctx)} ${sources(ctx)} where m.id = ${messageId} and m.position is not null and ${notDeleted(ctx)}`,
    order: sql`m.id`,
  });
  const [row] = rows;
  if (!row) throw notFound();
  await auditAccess(ctx, row.conversation_id, seatOf(row, row.facts!).via);
  return (await toViews(ctx, rows))[0]!;
}

/** The caller's sent messages, newest first, with how far each came. A broadcast and a bulk message are listed once elsewhere. */
export async function sentMessages(ctx: Ctx, args: { limit: number; cursor?: string }) {
  const before = args.cursor ? Number(decodeCursor('sent', args.cursor)[0]) : Number.MAX_SAFE_INTEGER;
  const { sql } = ctx.tx;
  // Along the index of what one sent until the page is full, each row's other facts by their keys: joined freely, the planner would
  // read and order everything that a person ever sent.
  const sent = sql`
    select ${columns(ctx)} from (
      select * from messages where sender_id = ${ctx.actor.id} and broadcast_id is null and position is not null and id < ${before}
      order by id desc offset 0
    ) m cross join lateral (
      select * from conversation_participants p where p.conversation_id = m.conversation_id and ${isVisibleTo(sql, ctx.actor.id, ctx.now)} limit 1
    ) p
    where ${isSinceJoining(sql)} and ${notDeleted(ctx)}
      and (select true from bulk_recipients b where b.message_id = m.id) is null
    order by m.id desc limit ${args.limit + 1}`;
  const rows = await viewRows(ctx, { page: sent, order: sql`m.id desc` });
  const page = rows.slice(0, args.limit);
  const last = page.at(-1);
  return {
    messages: await toViews(ctx, page),
    nextCursor: rows.length > args.limit && last ? encodeCursor('sent', [last.id]) : null,
  };
}
