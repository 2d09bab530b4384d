import type { PersonSummary, Role } from '@/lib/domain/identity/schema';
import { isClinical } from '@/lib/domain/identity/schema';
import { notePlace } from '@/lib/domain/safety/alert-notes';
import { type AlertRow, rankOf, selectAlerts } from '@/lib/domain/safety/alert-rows';
import { ALERT_ROLES, asksFor, isKnownAlert } from '@/lib/domain/safety/alert-scope';
import { openTexts } from '@/lib/domain/safety/alert-texts';
import { alertRow, shownText, viewsOf } from '@/lib/domain/safety/alert-views';
import type {
  AlertDetail,
  AlertFilters,
  AlertView,
  NOTE_KINDS,
  Rung,
  StepEnd,
} from '@/lib/domain/safety/schema';
import { auditRow, insertAudit } from '@/lib/platform/audit';
import { requireRole } from '@/lib/platform/command';
import type { Ctx } from '@/lib/platform/context';
import { dataKeys, openText } from '@/lib/platform/crypto/keyring';
import { decodeCursor, encodeCursor } from '@/lib/platform/cursor';

export interface AlertPage {
  alerts: AlertView[];
  waiting: number;
  nextCursor: string | null;
}

/**
 * Alerts of the caller's own patients, the most urgent first, then the newest. For admins those that reached them, without a word
 * of the patient. Throws forbidden for everybody else.
 */
export async function riskAlerts(ctx: Ctx, filters: AlertFilters): Promise<AlertPage> {
  requireRole(ctx, ALERT_ROLES);
  const { sql } = ctx.tx;
  const { state, grade, waiting, limit } = filters;
  const after = filters.cursor === null ? null : decodeCursor('risk-alerts', filters.cursor);
  const [rows, count] = await Promise.all([
    sql<AlertRow[]>`${selectAlerts(ctx)}
      where ${isKnownAlert(sql, ctx)}
        ${state === undefined ? sql`` : sql`and r.state = ${state}`}
        ${grade === undefined ? sql`` : sql`and r.grade = ${grade}`}
        ${waiting ? sql`and ${isWaiting(ctx)}` : sql``}
        ${after === null ? sql`` : sql`and (${rankOf(sql)}, r.id) < (${Number(after[0])}::int, ${Number(after[1])}::bigint)`}
      order by ${rankOf(sql)} desc, r.id desc limit ${limit + 1}`,
    waitingAlertCount(ctx),
  ]);
  const page = rows.slice(0, limit);
  const last = rows.length > page.length ? page.at(-1) : undefined;
  return {
    alerts: await viewsOf(ctx, page),
    waiting: count,
    nextCursor: last ? encodeCursor('risk-alerts', [last.rank, last.id]) : null,
  };
}

/** Quiet marks never wait for anybody. */
const isWaiting = ({ tx: { sql } }: Ctx) => sql`r.state = 'open' and r.grade <> 'low'`;

/** How many alerts nobody acknowledged, for the badge. Nothing for roles without alerts. */
export async function waitingAlertCount(ctx: Ctx): Promise<number> {
  if (!(ALERT_ROLES as readonly Role[]).includes(ctx.actor.role)) return 0;
  const { sql } = ctx.tx;
  const [row] = await sql<{ count: number }[]>`
    select count(*)::int as count from risk_alerts r where ${isWaiting(ctx)} and ${isKnownAlert(sql, ctx)}`;
  return row!.count;
}

const BANNER_MAX = 5;

/** High and critical alerts that ask the caller to act now, the most urgent first: the banner that stays until they do. */
export async function urgentAlerts(ctx: Ctx): Promise<{ alerts: AlertView[]; waiting: number }> {
  const waiting = await waitingAlertCount(ctx);
  if (waiting === 0) return { alerts: [], waiting };
  const { sql } = ctx.tx;
  const rows = await sql<AlertRow[]>`${selectAlerts(ctx)}
    where r.grade in ('high', 'critical') and ${isKnownAlert(sql, ctx)} and ${asksFor(sql, ctx)}
    order by ${rankOf(sql)} desc, r.id desc limit ${BANNER_MAX}`;
  return { alerts: await viewsOf(ctx, rows), waiting };
}

const TEXTS_MAX = 50;

/**
 * One alert with its texts, notes and ladder. Whoever is not a member of the conversation reads those texts as a safety access,
 * which is recorded about the patient; admins get no words. Throws not_found.
 */
export async function alertDetail(ctx: Ctx, { id }: { id: number }): Promise<AlertDetail> {
  const row = await alertRow(ctx, id);
  const isReader = isClinical(ctx.actor.role);
  if (isReader && row.via !== 'member') await recordAccess(ctx, row);
  const [[view], texts, notes, steps] = await Promise.all([
    viewsOf(ctx, [row]),
    isReader ? textsOf(ctx, id) : [],
    isReader ? notesOf(ctx, id) : [],
    stepsOf(ctx, id),
  ]);
  return { ...view!, texts, notes, steps };
}

/** The one writing of this reading: the patient can ask for it (privacy centre). */
async function recordAccess(ctx: Ctx, { id, patientId }: AlertRow): Promise<void> {
  await insertAudit(
    ctx.tx,
    auditRow(ctx, {
      action: 'risk-alert.read-words',
      subjectId: patientId,
      objectType: 'risk-alert',
      objectId: id,
    }),
  );
}

/** The newest ones, oldest first. */
async function textsOf(ctx: Ctx, alertId: number) {
  const rows = await ctx.tx.sql<{ id: number }[]>`
    select id from risk_gradings where alert_id = ${alertId} order by id desc limit ${TEXTS_MAX}`;
  const texts = await openTexts(
    ctx,
    rows.map(({ id }) => id),
  );
  return texts.map(shownText);
}

interface NoteRow extends PersonSummary {
  ref: string;
  kind: (typeof NOTE_KINDS)[number];
  body: Buffer;
  dataKeyId: number;
  createdAt: Date;
}

async function notesOf(ctx: Ctx, alertId: number): Promise<AlertDetail['notes']> {
  const rows = await ctx.tx.sql<NoteRow[]>`
    select n.ref, n.kind, n.body, n.body_data_key_id as "dataKeyId", n.created_at as "createdAt", u.username,
      u.display_name as "displayName", u.role
    from risk_alert_notes n join users u on u.id = n.author_id where n.alert_id = ${alertId} order by n.id limit 200`;
  const keys = await dataKeys(
    ctx.tx,
    rows.map(({ dataKeyId }) => dataKeyId),
  );
  return rows.map(({ ref, kind, body, dataKeyId, createdAt, username, displayName, role }) => {
    const key = keys.get(dataKeyId);
    return {
      author: { username, displayName, role },
      kind,
      note: key ? openText(key, body, { ...notePlace(ref), dataKeyId }) : null,
      createdAt,
    };
  });
}

interface StepRow {
  rung: Rung;
  dueAt: Date;
  doneAt: Date | null;
  ending: StepEnd | null;
  people: PersonSummary[];
}

/** The ladder of the present round. */
async function stepsOf(ctx: Ctx, alertId: number): Promise<AlertDetail['steps']> {
  const rows = await ctx.tx.sql<StepRow[]>`
    select s.rung, s.due_at as "dueAt", s.done_at as "doneAt", s.ending, coalesce((
      select jsonb_agg(jsonb_build_object('username', u.username, 'displayName', u.display_name, 'role', u.role) order by u.id)
      from risk_alert_reached x join users u on u.id = x.person_id
      where x.alert_id = s.alert_id and x.round = s.round and x.rung = s.rung), '[]'::jsonb) as people
    from risk_alert_steps s join risk_alerts r on r.id = s.alert_id and r.round = s.round
    where s.alert_id = ${alertId} order by s.id`;
  return [...rows];
}

const OPEN_MAX = 10;

/** A patient's alerts that are not resolved, the most urgent first; none for whom the caller is not responsible. */
export async function openAlertsOf(ctx: Ctx, username: string): Promise<AlertView[]> {
  const { sql } = ctx.tx;
  const rows = await sql<AlertRow[]>`${selectAlerts(ctx)}
    where u.username = ${username} and r.state <> 'resolved' and ${isKnownAlert(sql, ctx)}
    order by ${rankOf(sql)} desc, r.id desc limit ${OPEN_MAX}`;
  return viewsOf(ctx, rows);
}
