import type { Sql } from '@/db/client';
import type { MessageType } from '@/lib/domain/conversations/schema';
import type { Role } from '@/lib/domain/identity/schema';
import {
  REPORT_STATES,
  type ReportFilters,
  type ReportState,
  type ReportView,
} from '@/lib/domain/moderation/schema';
import { openReportText } from '@/lib/domain/moderation/sealed-report';
import { requireRole } from '@/lib/platform/command';
import type { Ctx } from '@/lib/platform/context';
import { dataKeys } from '@/lib/platform/crypto/keyring';
import { decodeCursor, encodeCursor } from '@/lib/platform/cursor';
import { notFound } from '@/lib/platform/errors';
import type { ReportReason } from '@/lib/shared/report-reasons';

interface Row {
  id: number;
  ref: string;
  reason: ReportReason;
  state: ReportState;
  reporterUsername: string;
  reporterName: string;
  reporterRole: Role;
  reportedUsername: string;
  reportedName: string;
  reportedRole: Role;
  isReportedSuspended: boolean;
  messageId: number;
  conversationId: number;
  messageType: MessageType;
  sentAt: Date;
  createdAt: Date;
  note: Buffer | null;
  noteDataKeyId: number | null;
  hasText: boolean;
  outcome: Buffer | null;
  outcomeDataKeyId: number | null;
  handledBy: string | null;
  handledAt: Date | null;
  suspensionId: number | null;
}

/** What was reported, newest first, without any word of a message. Throws forbidden for all but admins. */
export async function reports(
  ctx: Ctx,
  { state, reported, reporter, limit, cursor }: ReportFilters,
): Promise<{ reports: ReportView[]; nextCursor: string | null }> {
  requireRole(ctx, ['admin']);
  const { sql } = ctx.tx;
  const before = cursor === null ? null : Number(decodeCursor('reports', cursor)[0]);
  const rows = await sql<Row[]>`${selectReports(sql, ctx.now)}
    where ${state === undefined ? sql`true` : sql`r.state = ${state}`}
      ${reported === undefined ? sql`` : sql`and b.username = ${reported}`}
      ${reporter === undefined ? sql`` : sql`and a.username = ${reporter}`}
      ${before === null ? sql`` : sql`and r.id < ${before}`}
    order by r.id desc limit ${limit + 1}`;
  const page = rows.slice(0, limit);
  const last = rows.length > page.length ? page.at(-1) : undefined;
  return {
    reports: await toViews(ctx, page),
    nextCursor: last ? encodeCursor('reports', [last.id]) : null,
  };
}

/** One report. Throws forbidden, not_found. */
export async function reportOf(ctx: Ctx, id: number): Promise<ReportView> {
  requireRole(ctx, ['admin']);
  const rows = await ctx.tx.sql<Row[]>`${selectReports(ctx.tx.sql, ctx.now)} where r.id = ${id}`;
  const [view] = await toViews(ctx, [...rows]);
  if (!view) throw notFound();
  return view;
}

/** How many wait for a decision. */
export async function openReportCount(ctx: Ctx): Promise<number> {
  const { open, in_review } = await reportCounts(ctx);
  return open + in_review;
}

/** How many there are in each state. Throws forbidden for all but admins. */
export async function reportCounts(ctx: Ctx): Promise<Record<ReportState, number>> {
  requireRole(ctx, ['admin']);
  const rows = await ctx.tx.sql<{ state: ReportState; count: number }[]>`
    select state, count(*)::int as count from reports group by state`;
  const counts = Object.fromEntries(REPORT_STATES.map((state) => [state, 0])) as Record<ReportState, number>;
  for (const { state, count } of rows) counts[state] = count;
  return counts;
}

const selectReports = (sql: Sql, now: Date) => sql`
  select r.id, r.ref, r.reason, r.state, a.username as "reporterUsername", a.display_name as "reporterName", a.role as "reporterRole",
    b.username as "reportedUsername", b.display_name as "reportedName", b.role as "reportedRole",
    exists (select 1 from suspensions x where x.user_id = b.id and x.starts_at <= ${now}
      and (x.ends_at is null or x.ends_at > ${now}) and x.outcome is null) as "isReportedSuspended",
    r.message_id as "messageId", r.conversation_id as "conversationId", m.type as "messageType", m.sent_at as "sentAt",
    r.created_at as "createdAt", r.note, r.note_data_key_id as "noteDataKeyId", r.copy is not null as "hasText",
    r.outcome, r.outcome_data_key_id as "outcomeDataKeyId", h.display_name as "handledBy", r.handled_at as "handledAt",
    r.suspension_id as "suspensionId"
  from reports r join users a on a.id = r.reporter_id join users b on b.id = r.reported_id join messages m on m.id = r.message_id
  left join users h on h.id = r.handled_by`;

async function toViews(ctx: Ctx, rows: Row[]): Promise<ReportView[]> {
  const keys = await dataKeys(
    ctx.tx,
    rows.flatMap((row) => [row.noteDataKeyId ?? [], row.outcomeDataKeyId ?? []].flat()),
  );
  return rows.map((row) => ({
    reportId: row.id,
    reason: row.reason,
    state: row.state,
    reporter: { username: row.reporterUsername, displayName: row.reporterName, role: row.reporterRole },
    reported: { username: row.reportedUsername, displayName: row.reportedName, role: row.reportedRole },
    isReportedSuspended: row.isReportedSuspended,
    messageId: row.messageId,
    conversationId: row.conversationId,
    messageType: row.messageType,
    sentAt: row.sentAt,
    createdAt: row.createdAt,
    note: openReportText(
      { text: row.note, dataKeyId: row.noteDataKeyId },
      { column: 'note', ref: row.ref },
      keys,
    ),
    hasText: row.hasText,
    outcome: openReportText(
      { text: row.outcome, dataKeyId: row.outcomeDataKeyId },
      { column: 'outcome', ref: row.ref },
      keys,
    ),
    handledBy: row.handledBy,
    handledAt: row.handledAt,
    ledToSuspension: row.suspensionId !== null,
  }));
}
