import { byNextWorkingHour } from '@/lib/domain/care/office-hours';
import { writeNote } from '@/lib/domain/safety/alert-notes';
import { type HeldAlert, holdAlert } from '@/lib/domain/safety/alert-scope';
import { alertOf } from '@/lib/domain/safety/alert-views';
import { openAlertLadder } from '@/lib/domain/safety/ladder';
import { ladderWeek } from '@/lib/domain/safety/ladder-people';
import { type AlertView, reopenInput } from '@/lib/domain/safety/schema';
import { tellCareTeam } from '@/lib/domain/safety/tell';
import { command } from '@/lib/platform/command';
import { AppError, databaseError } from '@/lib/platform/errors';

/**
 * Open an alert again that was acknowledged or resolved, with a ladder from the start. Throws forbidden, not_found, conflict (it is
 * open, or newer words opened one of the same grade in that thread).
 */
export const reopenAlert = command({
  name: 'risk-alert.reopen',
  input: reopenInput,
  audit: (_ctx, { id }, { held }: { held: HeldAlert; view: AlertView }) => ({
    subjectId: held.patientId,
    objectType: 'risk-alert',
    objectId: id,
    details: { grade: held.grade },
  }),
  refusalFacts: ({ id }) => ({ objectType: 'risk-alert', objectId: id }),
  run: async (ctx, { id, note }) => {
    const held = await holdAlert(ctx, id);
    if (held.state === 'open') throw new AppError('conflict', 'This alert is open.');
    const { patientId, grade } = held;
    const round = held.round + 1;
    const respondBy =
      grade === 'medium' ? byNextWorkingHour(await ladderWeek(ctx, patientId), ctx.now) : null;
    await ctx.tx.sql`
      update risk_alerts set state = 'open', round = ${round}, opened_at = ${ctx.now}, respond_by = ${respondBy},
        acknowledged_by = null, acknowledged_at = null, resolved_by = null, resolved_at = null, outcome = null
      where id = ${id}`.catch(refuseSecond);
    if (note) await writeNote(ctx, held, { kind: 'reopened', note });
    await openAlertLadder(ctx, { alertId: id, round, patientId, grade });
    await tellCareTeam(ctx, patientId, id);
    return { held, view: await alertOf(ctx, id) };
  },
});

/** One open alert a thread and grade: the newer one is where to go on. */
function refuseSecond(error: unknown): never {
  if (databaseError(error)?.constraint === 'risk_alerts_open')
    throw new AppError('conflict', 'There is a newer open alert of this grade in the same conversation.');
  throw error;
}
