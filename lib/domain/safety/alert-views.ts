import type { PersonSummary } from '@/lib/domain/identity/schema';
import { isClinical } from '@/lib/domain/identity/schema';
import { type AlertRow, selectAlerts } from '@/lib/domain/safety/alert-rows';
import { isKnownAlert } from '@/lib/domain/safety/alert-scope';
import { openTexts } from '@/lib/domain/safety/alert-texts';
import type { AlertText, AlertView } from '@/lib/domain/safety/schema';
import type { Ctx } from '@/lib/platform/context';
import { notFound } from '@/lib/platform/errors';

/** One alert as the caller may see it. Throws not_found. */
export async function alertOf(ctx: Ctx, id: number): Promise<AlertView> {
  const [view] = await viewsOf(ctx, [await alertRow(ctx, id)]);
  return view!;
}

/** Its row. Throws not_found alike for what does not exist and what does not concern the caller. */
export async function alertRow(ctx: Ctx, id: number): Promise<AlertRow> {
  const { sql } = ctx.tx;
  const [row] = await sql<AlertRow[]>`${selectAlerts(ctx)} where r.id = ${id} and ${isKnownAlert(sql, ctx)}`;
  if (!row) throw notFound();
  return row;
}

/**
 * Rows as the caller may see them: the latest words for a member of the conversation, who reads them there anyway; for everybody
 * else of the care team only on opening, which is recorded; for admins never, but with whom to phone.
 */
export async function viewsOf(ctx: Ctx, rows: readonly AlertRow[]): Promise<AlertView[]> {
  const isReader = isClinical(ctx.actor.role);
  const open = rows.flatMap((row) => (row.via === 'member' ? (row.latestGradingId ?? []) : []));
  const [texts, responsible] = await Promise.all([
    openTexts(ctx, open),
    isReader ? new Map<number, PersonSummary[]>() : responsibleFor(ctx, rows),
  ]);
  const byAlert = new Map(texts.map((text) => [text.alertId, text]));
  return rows.map((row) => {
    const text = byAlert.get(row.id);
    return {
      ...viewOf(row),
      responsible: responsible.get(row.patientId) ?? [],
      wordsAre: wordsFor(isReader, row),
      latest: text ? shownText(text) : null,
    };
  });
}

function wordsFor(isReader: boolean, { via }: AlertRow): AlertView['wordsAre'] {
  if (!isReader) return 'never';
  return via === 'member' ? 'words' : 'on_opening';
}

export const shownText = ({ source, messageId, submittedAt, text, spans }: AlertText): AlertText => ({
  source,
  messageId,
  submittedAt,
  text,
  spans,
});

const viewOf = (row: AlertRow): Omit<AlertView, 'responsible' | 'wordsAre' | 'latest'> => ({
  alertId: row.id,
  patient: { username: row.patientUsername, displayName: row.patientName, role: row.patientRole },
  grade: row.grade,
  status: row.state,
  conversationId: row.via === null ? null : row.conversationId,
  openedAt: row.openedAt,
  lastTextAt: row.lastTextAt,
  textCount: row.textCount,
  respondBy: row.respondBy,
  acknowledgedBy: row.acknowledgedBy,
  acknowledgedAt: row.acknowledgedAt,
  resolvedBy: row.resolvedBy,
  resolvedAt: row.resolvedAt,
  outcome: row.outcome,
  isYours: row.isYours,
  reachedRung: row.reachedRung,
  nextRungAt: row.nextRungAt,
});

/** Whom an admin phones: everybody responsible for the patient now, whoever is on call included, since that made them a cover. */
async function responsibleFor(ctx: Ctx, rows: readonly AlertRow[]): Promise<Map<number, PersonSummary[]>> {
  const found = await ctx.tx.sql<(PersonSummary & { patientId: number })[]>`
    select distinct on (a.patient_id, u.id) a.patient_id as "patientId", u.username, u.display_name as "displayName", u.role
    from care_assignments a join users u on u.id = a.clinician_id
    where a.patient_id = any(${rows.map(({ patientId }) => patientId)}::bigint[]) and u.status = 'active'
      and a.starts_at <= ${ctx.now} and (a.ends_at is null or a.ends_at > ${ctx.now}) order by a.patient_id, u.id`;
  const byPatient = Map.groupBy(found, ({ patientId }) => patientId);
  return new Map(
    [...byPatient].map(([id, people]) => [
      id,
      people.map(({ username, displayName, role }) => ({ username, displayName, role })),
    ]),
  );
}
