import type { z } from 'zod';
import { filesKeptWith, holderKey } from '@/lib/domain/attachments/queries';
import { openBody } from '@/lib/domain/conversations/content';
import { isClinical } from '@/lib/domain/identity/schema';
import { manyFacts } from '@/lib/domain/scheduling/many-facts';
import {
  hasWrittenSince,
  holderOf,
  isMany,
  SCHEDULED_TABLE,
  type ScheduledRow,
  scheduledColumns,
  targetConversation,
} from '@/lib/domain/scheduling/scheduled-rows';
import type {
  ScheduledPage,
  ScheduledView,
  scheduledListInput,
} from '@/lib/domain/scheduling/scheduled-schema';
import type { Ctx } from '@/lib/platform/context';
import { dataKeys } from '@/lib/platform/crypto/keyring';
import { decodeCursor, encodeCursor } from '@/lib/platform/cursor';
import { notFound } from '@/lib/platform/errors';

interface Row extends ScheduledRow {
  /** 0: waits for a decision of its sender. */
  rank: number;
  recipientName: string | null;
  recipientTimeZone: string | null;
  targetId: number | null;
  hasPatientWritten: boolean;
  isDelayed: boolean;
}

type ListArgs = Partial<Omit<z.output<typeof scheduledListInput>, 'cursor'>> & {
  cursor?: string | null;
  limit: number;
};

/** One's own messages that are still to go: those that failed or wait first, then by time. A span of time holds what was sent in it too. */
export async function scheduledMessages(ctx: Ctx, args: ListArgs): Promise<ScheduledPage> {
  const { sql } = ctx.tx;
  const [rank, at, id] = args.cursor
    ? decodeCursor('scheduled', args.cursor)
    : [-1, new Date(0).toISOString(), 0];
  const isSpan = args.from !== undefined || args.to !== undefined;
  const rows = await sql<Row[]>`
    select * from (
      ${selectScheduled(ctx)} where s.sender_id = ${ctx.actor.id}
        and ${isSpan ? sql`s.status <> 'cancelled'` : isOpen(ctx)}
        ${args.kind ? sql`and s.kind = ${args.kind}` : sql``}
        ${args.from ? sql`and s.scheduled_for >= ${args.from}` : sql``} ${args.to ? sql`and s.scheduled_for < ${args.to}` : sql``}
        ${args.conversationId ? sql`and ${targetConversation(ctx)} = ${args.conversationId}` : sql``}
    ) l where (l.rank, l."scheduledFor", l.id) > (${Number(rank)}::int, ${new Date(String(at))}::timestamptz, ${Number(id)}::bigint)
    order by l.rank, l."scheduledFor", l.id limit ${args.limit + 1}`;
  const page = rows.slice(0, args.limit);
  const last = page.at(-1);
  return {
    scheduled: await toViews(ctx, page),
    nextCursor:
      rows.length > args.limit && last
        ? encodeCursor('scheduled', [last.rank, last.scheduledFor.toISOString(), last.id])
        : null,
  };
}

/** Left out of a batch that went out longer ago than this is told by its result alone. */
const TOLD_DAYS = 30;

/** Still to go, or waiting for its sender; and what went to many but left somebody out, until they have seen that. */
const isOpen = ({ tx: { sql }, actor, now }: Ctx) => sql`s.id in (
  select o.id from scheduled_messages o where o.sender_id = ${actor.id} and o.status in ('scheduled', 'paused', 'failed')
  union all
  select o.id from scheduled_messages o where o.sender_id = ${actor.id} and o.status = 'sent' and o.kind in ('bulk', 'broadcast')
    and o.dismissed_at is null and o.settled_at > ${now}::timestamptz - ${TOLD_DAYS} * interval '1 day' and (
      exists (select 1 from bulk_recipients r where r.batch_id = o.batch_id and r.status = 'failed')
      or exists (select 1 from broadcast_recipients r where r.broadcast_id = o.broadcast_id and r.status = 'failed')))`;

/** Everything of one's own between two times, sent ones included: a month at most, page by page. */
export async function scheduledSpan(ctx: Ctx, span: { from: Date; to: Date }): Promise<ScheduledView[]> {
  const all: ScheduledView[] = [];
  let cursor: string | undefined;
  do {
    const page = await scheduledMessages(ctx, { ...span, cursor, limit: 100 });
    all.push(...page.scheduled);
    cursor = page.nextCursor ?? undefined;
  } while (cursor);
  return all;
}

/** One of one's own, whatever became of it. Throws not_found. */
export async function scheduledMessage(ctx: Ctx, id: number): Promise<ScheduledView> {
  const rows = await ctx.tx.sql<
    Row[]
  >`${selectScheduled(ctx)} where s.id = ${id} and s.sender_id = ${ctx.actor.id}`;
  const [view] = await toViews(ctx, rows);
  if (!view) throw notFound();
  return view;
}

/** How many of one's own scheduled messages there are, and how many of them wait for a decision. */
export async function scheduledCounts(ctx: Ctx): Promise<{ scheduled: number; waiting: number }> {
  const [row] = await ctx.tx.sql<{ scheduled: number; waiting: number }[]>`
    select count(*)::int as scheduled, (count(*) filter (where status <> 'scheduled'))::int as waiting
    from scheduled_messages where sender_id = ${ctx.actor.id} and status in ('scheduled', 'paused', 'failed')`;
  return row!;
}

/** A patient's zone is not another patient's to know. */
function selectScheduled(ctx: Ctx) {
  const { sql } = ctx.tx;
  const asksPatient = isClinical(ctx.actor.role)
    ? sql`s.status = 'scheduled' and r.role = 'patient' and ${hasWrittenSince(ctx)}`
    : sql`false`;
  return sql`
    select ${scheduledColumns(ctx)}, case when s.status in ('paused', 'failed') or (s.status = 'sent' and s.message_id is null) then 0 else 1 end as rank,
      r.display_name as "recipientName", case when ${ctx.actor.role === 'patient'} and r.role = 'patient' then null else r.time_zone end
      as "recipientTimeZone", ${targetConversation(ctx)} as "targetId", (${asksPatient}) as "hasPatientWritten",
      coalesce(sent.delayed_from, (select b.delayed_from from bulk_batches b where b.id = s.batch_id),
        (select b.delayed_from from broadcasts b where b.id = s.broadcast_id)) is not null as "isDelayed"
    from scheduled_messages s left join users r on r.id = s.recipient_id left join messages sent on sent.id = s.message_id`;
}

async function toViews(ctx: Ctx, rows: readonly Row[]): Promise<ScheduledView[]> {
  const keys = await dataKeys(
    ctx.tx,
    rows.map((row) => row.dataKeyId),
  );
  const many = await manyFacts(ctx, rows.filter(isMany));
  const files = await filesKeptWith(ctx, rows.map(holderOf));
  return rows.map((row) => {
    const facts = many.get(row.id);
    const words = openBody(row, keys, SCHEDULED_TABLE);
    return {
      scheduledId: row.id,
      scheduledFor: row.scheduledFor,
      status: row.status,
      reason: row.status === 'cancelled' ? null : row.reason,
      kind: row.kind,
      total: facts?.total ?? null,
      leftOut: row.status === 'sent' ? (facts?.leftOut ?? 0) : 0,
      batchId: row.batchId,
      broadcastId: row.broadcastId,
      zones: facts?.zones ?? [],
      recipients: facts?.recipients ?? (row.recipient ? [row.recipient] : []),
      recipientNames: facts?.recipientNames ?? (row.recipientName ? [row.recipientName] : []),
      recipientTimeZone: row.recipientTimeZone,
      conversationId: row.isNewThread ? null : row.targetId,
      subject: words?.subject ?? null,
      content: words?.content ?? null,
      attachments: files.get(holderKey(holderOf(row))) ?? [],
      format: row.format,
      urgent: row.isUrgent,
      timeZone: row.timeZone,
      repeat: row.repeatRule,
      hasPatientWritten: row.hasPatientWritten,
      isDelayed: row.isDelayed,
      messageId: row.messageId,
    };
  });
}
