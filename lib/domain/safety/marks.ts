import { visibleParticipation } from '@/lib/domain/conversations/visibility';
import { CLINICAL_ROLES, isClinical } from '@/lib/domain/identity/schema';
import { GRADES, type Grade } from '@/lib/domain/safety/detector/types';
import type { AlertGrade, PatientRisk, RiskMark } from '@/lib/domain/safety/schema';
import { openFinding, type SealedFinding } from '@/lib/domain/safety/sealed-finding';
import { requireRole } from '@/lib/platform/command';
import type { Ctx } from '@/lib/platform/context';
import { dataKeys } from '@/lib/platform/crypto/keyring';
import { notFound } from '@/lib/platform/errors';

const MARKS_MAX = 200;

interface Row extends SealedFinding {
  messageId: number;
  grade: Grade;
  isScreened: boolean;
  alertId: number | null;
}

/**
 * What stands beside the messages of a patient's thread for its care team: the grade with its reasons, and "not screened" for what
 * the rules cannot read or failed to. Throws not_found, to the patient in it as to a stranger.
 */
export async function riskMarks(
  ctx: Ctx,
  { conversationId }: { conversationId: number },
): Promise<RiskMark[]> {
  if (!isClinical(ctx.actor.role)) throw notFound();
  await visibleParticipation(ctx, conversationId);
  const rows = await ctx.tx.sql<Row[]>`
    select g.message_id as "messageId", g.ref, g.grade, g.is_screened as "isScreened", g.alert_id as "alertId", g.spans,
      g.spans_data_key_id as "spansDataKeyId"
    from risk_gradings g
    where g.conversation_id = ${conversationId} and g.message_id is not null and (g.grade <> 'none' or not g.is_screened)
      and exists (select 1 from care_assignments a where a.patient_id = g.patient_id and a.clinician_id = ${ctx.actor.id}
        and a.starts_at <= ${ctx.now} and (a.ends_at is null or a.ends_at > ${ctx.now}))
    order by g.message_id desc limit ${MARKS_MAX}`;
  const failed = await ctx.tx.sql<{ messageId: number }[]>`
    select m.id as "messageId" from outbox o join messages m on m.id = (o.ids->>'sourceId')::bigint
    where o.kind = 'risk.grade' and o.ids->>'source' = 'message' and o.attempts > 0 and m.conversation_id = ${conversationId}
    limit ${MARKS_MAX}`;
  const keys = await dataKeys(
    ctx.tx,
    rows.flatMap(({ spansDataKeyId }) => spansDataKeyId ?? []),
  );
  return [
    ...rows.map((row) => ({
      messageId: row.messageId,
      grade: row.grade === 'none' ? null : row.grade,
      isScreened: row.isScreened,
      alertId: row.alertId,
      reasons: [...new Set((openFinding(row, keys)?.spans ?? []).map(({ reason }) => reason))],
    })),
    // What the detector failed at is not screened either, until it succeeds.
    ...failed.map(({ messageId }) => ({
      messageId,
      grade: null,
      isScreened: false,
      alertId: null,
      reasons: [],
    })),
  ];
}

/** Quiet marks speak of the last fortnight; what has an alert of its own stands until it is resolved. */
const RECENT_MS = 14 * 86_400_000;

/** The risk column of the caller's patient table, by person id. Bounded by the caseload. */
export async function riskOfPatients(ctx: Ctx): Promise<Map<string, PatientRisk>> {
  requireRole(ctx, CLINICAL_ROLES);
  const recently = new Date(ctx.now.getTime() - RECENT_MS);
  const rows = await ctx.tx.sql<{ username: string; rank: number | null; isUnscreened: boolean }[]>`
    select u.username,
      (select max(array_position(${[...GRADES]}::text[], r.grade))::int from risk_alerts r
        where r.patient_id = u.id and r.state <> 'resolved' and (r.grade <> 'low' or r.last_text_at > ${recently})) as rank,
      exists (select 1 from risk_gradings g where g.patient_id = u.id and not g.is_screened
        and g.submitted_at > ${recently}) as "isUnscreened"
    from users u where u.id in (
      select a.patient_id from care_assignments a where a.clinician_id = ${ctx.actor.id}
        and a.starts_at <= ${ctx.now} and (a.ends_at is null or a.ends_at > ${ctx.now}))`;
  return new Map(
    rows.map(({ username, rank, isUnscreened }) => [
      username,
      { grade: rank === null ? null : (GRADES[rank - 1] as AlertGrade), isUnscreened },
    ]),
  );
}
