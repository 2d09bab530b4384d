import { writeNote } from '@/lib/domain/safety/alert-notes';
import { type HeldAlert, holdAlert } from '@/lib/domain/safety/alert-scope';
import { alertOf } from '@/lib/domain/safety/alert-views';
import { type AlertView, resolveInput } from '@/lib/domain/safety/schema';
import { tellCareTeam } from '@/lib/domain/safety/tell';
import { command } from '@/lib/platform/command';
import { AppError } from '@/lib/platform/errors';

/**
 * Say what came of an alert and close it. Whoever resolves an open one has acknowledged it by that. Throws forbidden, not_found,
 * conflict (resolved already).
 */
export const resolveAlert = command({
  name: 'risk-alert.resolve',
  input: resolveInput,
  audit: (_ctx, { id, outcome }, { held }: { held: HeldAlert; view: AlertView }) => ({
    subjectId: held.patientId,
    objectType: 'risk-alert',
    objectId: id,
    details: { grade: held.grade, outcome },
  }),
  refusalFacts: ({ id }) => ({ objectType: 'risk-alert', objectId: id }),
  run: async (ctx, { id, outcome, note }) => {
    const held = await holdAlert(ctx, id);
    if (held.state === 'resolved') throw new AppError('conflict', 'This alert is resolved already.');
    await ctx.tx.sql`
      update risk_alerts set state = 'resolved', outcome = ${outcome}, resolved_by = ${ctx.actor.id}, resolved_at = ${ctx.now},
        acknowledged_by = coalesce(acknowledged_by, ${ctx.actor.id}), acknowledged_at = coalesce(acknowledged_at, ${ctx.now})
      where id = ${id}`;
    if (note) await writeNote(ctx, held, { kind: 'outcome', note });
    await tellCareTeam(ctx, held.patientId, id);
    return { held, view: await alertOf(ctx, id) };
  },
});
