import type { Sql } from '@/db/client';
import { isClinical } from '@/lib/domain/identity/schema';
import type { AlertGrade, AlertState } from '@/lib/domain/safety/schema';
import type { Ctx } from '@/lib/platform/context';
import { AppError, notFound } from '@/lib/platform/errors';

/** Whom alerts concern at all. To everybody else they are a page that their role does not have. */
export const ALERT_ROLES = ['therapist', 'clinician', 'admin'] as const;

/**
 * Of an alert aliased `r`: the caller may know of it. Clinical people while they are responsible for the patient, admins once the
 * ladder reached them, which is before any word of it could be read by them.
 */
export function isKnownAlert(sql: Sql, { actor, now }: Ctx) {
  if (isClinical(actor.role))
    return sql`exists (select 1 from care_assignments a where a.patient_id = r.patient_id and a.clinician_id = ${actor.id}
      and a.starts_at <= ${now} and (a.ends_at is null or a.ends_at > ${now}))`;
  return sql`exists (select 1 from risk_alert_reached x where x.alert_id = r.id and x.person_id = ${actor.id})`;
}

/** Of an alert `r`: it asks the caller to act, now. Reached by the ladder, or responsible since it was opened (a handover). */
export function asksFor(sql: Sql, { actor, now }: Ctx) {
  return sql`r.state = 'open' and (
    exists (select 1 from risk_alert_reached x where x.alert_id = r.id and x.round = r.round and x.person_id = ${actor.id})
    or (r.grade in ('high', 'critical') and exists (select 1 from care_assignments a where a.patient_id = r.patient_id
      and a.clinician_id = ${actor.id} and a.starts_at > r.opened_at and a.starts_at <= ${now} and (a.ends_at is null or a.ends_at > ${now}))))`;
}

export interface HeldAlert {
  id: number;
  patientId: number;
  grade: AlertGrade;
  state: AlertState;
  round: number;
}

/** An alert that the calling clinical person is responsible for, held until the end of the act. Throws forbidden, not_found. */
export async function holdAlert(ctx: Ctx, id: number): Promise<HeldAlert> {
  const { sql } = ctx.tx;
  const [row] = await sql<HeldAlert[]>`
    select r.id, r.patient_id as "patientId", r.grade, r.state, r.round from risk_alerts r
    where r.id = ${id} and ${isKnownAlert(sql, ctx)} for no key update of r`;
  if (!row) throw notFound();
  if (!isClinical(ctx.actor.role))
    throw new AppError(
      'forbidden',
      'Only a clinical person can decide about an alert. Call one of those named in it.',
    );
  return row;
}
