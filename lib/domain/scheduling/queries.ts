import type { z } from 'zod';
import type { ZoneCount } from '@/lib/domain/bulk/schema';
import { openBody } from '@/lib/domain/conversations/content';
import { type MessageBody, PREVIEW_MAX } from '@/lib/domain/conversations/schema';
import { assertMayAnnounce } from '@/lib/domain/messages/announcements';
import { toBody } from '@/lib/domain/messages/rich-text';
import { ANNOUNCERS, membersOf, resolveAudience } from '@/lib/domain/scheduling/audience';
import type {
  BroadcastList,
  BroadcastProgress,
  BroadcastSummary,
  previewAnswer,
  previewInput,
  SentBroadcast,
} from '@/lib/domain/scheduling/schema';
import { requireRole } from '@/lib/platform/command';
import type { Ctx } from '@/lib/platform/context';
import { dataKeys } from '@/lib/platform/crypto/keyring';
import { decodeCursor, encodeCursor } from '@/lib/platform/cursor';
import { notFound } from '@/lib/platform/errors';
import { excerpt } from '@/lib/shared/text';

/** Clocks told in a preview: those of the most. */
const ZONES_SHOWN = 8;

interface Row extends Omit<BroadcastSummary, 'subject' | 'isOwn'> {
  senderId: number;
  ref: string;
  ciphertext: Buffer;
  dataKeyId: number;
}

/** How many people a broadcast would reach now, and how it will look. Throws forbidden, suspended, invalid_request. */
export async function previewBroadcast(
  ctx: Ctx,
  input: z.output<typeof previewInput>,
): Promise<z.infer<typeof previewAnswer>> {
  await assertMayAnnounce(ctx);
  const audience = await resolveAudience(ctx, input.audience);
  const [row] = await ctx.tx.sql<{ count: number }[]>`
    select count(*)::int as count from (${membersOf(ctx, audience)}) members`;
  const zones = await ctx.tx.sql<ZoneCount[]>`
    select time_zone as "timeZone", count(*)::int as count from users where id in (${membersOf(ctx, audience)})
    group by 1 order by 2 desc, 1 limit ${ZONES_SHOWN}`;
  const { subject, content, contentHtml } = await toBody(input);
  return { count: row!.count, zones: [...zones], sample: { subject: subject ?? '', content, contentHtml } };
}

/** Broadcasts, newest first: one's own, an admin's view of all. Only one's own tell their subject. */
export async function broadcasts(ctx: Ctx, args: { cursor?: string; limit: number }): Promise<BroadcastList> {
  requireRole(ctx, ANNOUNCERS);
  const { page, bodies, nextCursor } = await readPage(ctx, args, ctx.actor.role === 'admin' ? 'all' : 'own');
  return { broadcasts: page.map((row) => toSummary(ctx, row, bodies.get(row.broadcastId))), nextCursor };
}

/** The caller's own, one row each; `hasBegun` leaves out what waits for its time or was called off before it. */
export async function sentBroadcasts(
  ctx: Ctx,
  args: { cursor?: string; limit: number; hasBegun?: boolean },
): Promise<{ broadcasts: SentBroadcast[]; nextCursor: string | null }> {
  const { page, bodies, nextCursor } = await readPage(ctx, args, args.hasBegun ? 'begun' : 'own');
  const views = page.map((row) => {
    const body = bodies.get(row.broadcastId);
    return { ...toSummary(ctx, row, body), content: body ? excerpt(body.content, PREVIEW_MAX) : null };
  });
  return { broadcasts: views, nextCursor };
}

/** How far a broadcast came and how many read it. Throws forbidden; not_found for what is neither one's own nor an admin's to see. */
export async function broadcastProgress(ctx: Ctx, id: number): Promise<BroadcastProgress> {
  requireRole(ctx, ANNOUNCERS);
  const { sql } = ctx.tx;
  const [row] = await sql<Row[]>`
    ${selectBroadcast(ctx)} where b.id = ${id} and (b.sender_id = ${ctx.actor.id} or ${ctx.actor.role} = 'admin')`;
  if (!row) throw notFound();
  const [counts] = await sql<Pick<BroadcastProgress, 'sent' | 'failed' | 'delivered' | 'read'>[]>`
    select count(*) filter (where r.status = 'sent')::int as sent, count(*) filter (where r.status = 'failed')::int as failed,
      count(x.delivered_at)::int as delivered, count(x.read_at) filter (where x.read_shown <> 'hidden')::int as read
    from broadcast_recipients r left join message_receipts x on x.message_id = r.message_id and x.user_id = r.user_id
    where r.broadcast_id = ${id}`;
  const bodies = await bodiesOf(ctx, [row]);
  return { ...toSummary(ctx, row, bodies.get(id)), ...counts! };
}

async function readPage(
  ctx: Ctx,
  { cursor, limit }: { cursor?: string; limit: number },
  which: 'all' | 'own' | 'begun',
) {
  const { sql } = ctx.tx;
  const before = cursor ? Number(decodeCursor('broadcasts', cursor)[0]) : Number.MAX_SAFE_INTEGER;
  const rows = await sql<Row[]>`
    ${selectBroadcast(ctx)} where b.id < ${before} ${which === 'all' ? sql`` : sql`and b.sender_id = ${ctx.actor.id}`}
      ${which === 'begun' ? sql`and b.status <> 'scheduled' and (b.status <> 'stopped' or b.started_at is not null)` : sql``}
    order by b.id desc limit ${limit + 1}`;
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return {
    page,
    bodies: await bodiesOf(ctx, page),
    nextCursor: rows.length > limit && last ? encodeCursor('broadcasts', [last.broadcastId]) : null,
  };
}

const selectBroadcast = (ctx: Ctx) => ctx.tx.sql`
  select b.id as "broadcastId", b.ref, b.ciphertext, b.data_key_id as "dataKeyId", b.sender_id as "senderId", u.username as sender,
    u.display_name as "senderName", b.status, b.total, b.is_urgent as "isUrgent", b.created_at as "createdAt",
    b.started_at as "startedAt", b.finished_at as "finishedAt",
    (select s.scheduled_for from scheduled_messages s where s.broadcast_id = b.id) as "scheduledFor"
  from broadcasts b join users u on u.id = b.sender_id`;

/** The words of one's own; nobody else's are even decrypted. */
async function bodiesOf(ctx: Ctx, rows: Row[]): Promise<Map<number, MessageBody | null>> {
  const own = rows.filter((row) => row.senderId === ctx.actor.id);
  const keys = await dataKeys(
    ctx.tx,
    own.map((row) => row.dataKeyId),
  );
  return new Map(own.map((row) => [row.broadcastId, openBody(row, keys, 'broadcasts')]));
}

function toSummary(ctx: Ctx, row: Row, body: MessageBody | null | undefined): BroadcastSummary {
  const { senderId, ref, ciphertext, dataKeyId, ...facts } = row;
  return { ...facts, isOwn: senderId === ctx.actor.id, subject: body?.subject ?? null };
}
