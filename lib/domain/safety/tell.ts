import { hintLive } from '@/lib/domain/live/wake';
import type { Ctx } from '@/lib/platform/context';

/** Have the screens of a patient's care team, and of whoever the alert reached, look again. No words travel. */
export async function tellCareTeam(
  ctx: Ctx,
  patientId: number,
  alertId: number | null = null,
): Promise<void> {
  await ctx.tx.sql`
    insert into live_events (person_id, kind, ids, at)
    select person_id, 'alert', case when ${alertId}::bigint is null then '{}'::jsonb else jsonb_build_object('alertId', ${alertId}::bigint) end,
      ${ctx.now}
    from (
      select clinician_id as person_id from care_assignments
      where patient_id = ${patientId} and starts_at <= ${ctx.now} and (ends_at is null or ends_at > ${ctx.now})
      union
      select person_id from risk_alert_reached where alert_id = ${alertId}
    ) told`;
  ctx.command?.afterCommit.push(hintLive);
}
