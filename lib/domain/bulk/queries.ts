import type { z } from 'zod';
import { bulkRecipients } from '@/lib/domain/bulk/recipients';
import { copyRenderer } from '@/lib/domain/bulk/render';
import {
  type BulkList,
  type BulkPreview,
  type BulkProgress,
  type BulkSample,
  type BulkSummary,
  type bulkPreviewInput,
  type CopyReason,
  PREVIEW_COPIES,
  PROBLEMS_SHOWN,
  type ZoneCount,
} from '@/lib/domain/bulk/schema';
import { openBody } from '@/lib/domain/conversations/content';
import { CLINICAL_ROLES } from '@/lib/domain/identity/schema';
import { valuesByPerson } from '@/lib/domain/templates/variable-values';
import { renderVariables } from '@/lib/domain/templates/variables';
import { requireRole } from '@/lib/platform/command';
import type { Ctx } from '@/lib/platform/context';
import { dataKeys } from '@/lib/platform/crypto/keyring';
import { decodeCursor, encodeCursor } from '@/lib/platform/cursor';
import { notFound } from '@/lib/platform/errors';

/**
 * What a bulk send would say, to how many: the first copies as their patients would read them, and for whom words are missing.
 * Throws like createBulk.
 */
export async function previewBulk(ctx: Ctx, input: z.output<typeof bulkPreviewInput>): Promise<BulkPreview> {
  requireRole(ctx, CLINICAL_ROLES);
  const recipients = await bulkRecipients(ctx, input);
  const values = await valuesByPerson(
    ctx,
    recipients.map((one) => one.id),
  );
  const render = copyRenderer({
    subject: input.subject?.trim() || null,
    content: input.content,
    format: input.format,
  });
  const samples: BulkSample[] = [];
  for (const { id, username, displayName } of recipients.slice(0, PREVIEW_COPIES)) {
    const { body, unresolved } = await render(values.get(id)!);
    const { subject, content, contentHtml } = body;
    samples.push({ recipient: username, displayName, subject, content, contentHtml, unresolved });
  }
  const text = `${input.subject ?? ''}\n${input.content}`;
  const problems = recipients.flatMap(({ id, username: recipient, displayName }) => {
    const { unresolved } = renderVariables(text, values.get(id)!);
    return unresolved.length > 0 ? [{ recipient, displayName, unresolved }] : [];
  });
  return {
    count: recipients.length,
    zones: await zonesOf(
      ctx,
      recipients.map(({ id }) => id),
    ),
    samples,
    problemCount: problems.length,
    problems: problems.slice(0, PROBLEMS_SHOWN),
  };
}

/** How many of these people live by which clocks, the most first. */
export const zonesOf = (ctx: Ctx, personIds: number[]) => ctx.tx.sql<ZoneCount[]>`
  select time_zone as "timeZone", count(*)::int as count from users where id = any(${personIds}::bigint[])
  group by 1 order by 2 desc, 1`;

interface Row extends Omit<BulkSummary, 'subject' | 'content' | 'heldForMs'> {
  heldUntil: Date | null;
  ref: string;
  ciphertext: Buffer;
  dataKeyId: number;
}

/** The caller's own batches, newest first. */
export async function bulkBatches(
  ctx: Ctx,
  args: {
    cursor?: string;
    limit: number;
    /** Leave out what waits for its time, or was called off before it began. */
    hasBegun?: boolean;
  },
): Promise<BulkList> {
  requireRole(ctx, CLINICAL_ROLES);
  const before = args.cursor ? Number(decodeCursor('bulk', args.cursor)[0]) : Number.MAX_SAFE_INTEGER;
  const { sql } = ctx.tx;
  const begun = args.hasBegun
    ? sql`and b.status <> 'scheduled' and (b.status <> 'stopped' or b.started_at is not null)`
    : sql``;
  const rows = await sql<Row[]>`
    ${selectBatches(ctx)} where b.sender_id = ${ctx.actor.id} and b.id < ${before} ${begun} order by b.id desc limit ${args.limit + 1}`;
  const page = rows.slice(0, args.limit);
  const last = page.at(-1);
  return {
    batches: await toSummaries(ctx, page),
    nextCursor: rows.length > args.limit && last ? encodeCursor('bulk', [last.batchId]) : null,
  };
}

interface ResultRow {
  recipient: string;
  displayName: string;
  status: BulkProgress['results'][number]['status'];
  messageId: number | null;
  conversationId: number | null;
  reason: string | null;
}

/** How far one's own batch came, with the result of each recipient. Throws not_found for anybody else's. */
export async function bulkProgress(ctx: Ctx, id: number): Promise<BulkProgress> {
  const { sql } = ctx.tx;
  const [row] = await sql<Row[]>`${selectBatches(ctx)} where b.id = ${id} and b.sender_id = ${ctx.actor.id}`;
  if (!row) throw notFound();
  const [summary] = await toSummaries(ctx, [row]);
  // At most BULK_MAX rows. The way to the thread is shown only while the sender has it.
  const results = await sql<ResultRow[]>`
    select u.username as recipient, u.display_name as "displayName", r.status, r.message_id as "messageId", r.reason,
      p.conversation_id as "conversationId"
    from bulk_recipients r join users u on u.id = r.user_id left join messages m on m.id = r.message_id
    left join conversation_participants p on p.conversation_id = m.conversation_id and p.user_id = ${ctx.actor.id}
      and p.access_from <= ${ctx.now} and (p.access_until is null or p.access_until > ${ctx.now})
    where r.batch_id = ${id} order by lower(u.display_name), u.id`;
  return { ...summary!, results: results.map(toResult) };
}

function toResult({ reason, ...row }: ResultRow): BulkProgress['results'][number] {
  const [code, names] = reason?.split(':') ?? [];
  return { ...row, reason: (code as CopyReason | undefined) ?? null, unresolved: names?.split(',') ?? [] };
}

const selectBatches = (ctx: Ctx) => ctx.tx.sql`
  select b.id as "batchId", b.ref, b.ciphertext, b.data_key_id as "dataKeyId", b.status, b.total, c.sent, c.failed, c.stopped,
    b.created_at as "createdAt", b.held_until as "heldUntil", b.finished_at as "finishedAt"
  from bulk_batches b cross join lateral (
    select count(*) filter (where r.status = 'sent')::int as sent, count(*) filter (where r.status = 'failed')::int as failed,
      count(*) filter (where r.status = 'stopped')::int as stopped
    from bulk_recipients r where r.batch_id = b.id
  ) c`;

async function toSummaries(ctx: Ctx, rows: Row[]): Promise<BulkSummary[]> {
  const keys = await dataKeys(
    ctx.tx,
    rows.map((row) => row.dataKeyId),
  );
  return rows.map(({ ref, ciphertext, dataKeyId, heldUntil, ...facts }) => {
    const body = openBody({ ref, ciphertext, dataKeyId }, keys, 'bulk_batches');
    const isHeld = facts.status === 'queued' && heldUntil !== null;
    const heldForMs = isHeld ? Math.max(0, heldUntil.getTime() - ctx.now.getTime()) : 0;
    return { ...facts, heldForMs, subject: body?.subject ?? null, content: body?.content ?? null };
  });
}
