import { type HeldAlert, holdAlert } from '@/lib/domain/safety/alert-scope';
import { alertOf } from '@/lib/domain/safety/alert-views';
import { type AlertView, alertTarget } from '@/lib/domain/safety/schema';
import { tellCareTeam } from '@/lib/domain/safety/tell';
import { command } from '@/lib/platform/command';
import { AppError } from '@/lib/platform/errors';

/**
 * Take an alert on: the ladder stops here, and the next dangerous words open a new one. Acknowledging one's own again changes
 * nothing. Throws forbidden, not_found, conflict (somebody else has it, or it is resolved).
 */
export const acknowledgeAlert = command({
  name: 'risk-alert.acknowledge',
  input: alertTarget,
  audit: (_ctx, { id }, { held }: { held: HeldAlert; view: AlertView }) => ({
    subjectId: held.patientId,
    objectType: 'risk-alert',
    objectId: id,
    details: { grade: held.grade },
  }),
  refusalFacts: ({ id }) => ({ objectType: 'risk-alert', objectId: id }),
  run: async (ctx, { id }) => {
    const held = await holdAlert(ctx, id);
    if (held.state === 'resolved') throw new AppError('conflict', 'This alert is resolved already.');
    const { count } = await ctx.tx.sql`
      update risk_alerts set state = 'acknowledged', acknowledged_by = ${ctx.actor.id},
        acknowledged_at = case when state = 'open' then ${ctx.now}::timestamptz else acknowledged_at end
      where id = ${id} and (state = 'open' or acknowledged_by = ${ctx.actor.id})`;
    if (count === 0) throw new AppError('conflict', 'Somebody else has acknowledged this alert.');
    if (held.state === 'open') await tellCareTeam(ctx, held.patientId, id);
    return { held, view: await alertOf(ctx, id) };
  },
});
