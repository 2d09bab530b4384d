import { writeNote } from '@/lib/domain/safety/alert-notes';
import { type HeldAlert, holdAlert } from '@/lib/domain/safety/alert-scope';
import { alertOf } from '@/lib/domain/safety/alert-views';
import { type AlertView, alertNoteInput } from '@/lib/domain/safety/schema';
import { tellCareTeam } from '@/lib/domain/safety/tell';
import { command } from '@/lib/platform/command';

/** Write down something about an alert, whatever its state. Throws forbidden, not_found. */
export const noteAlert = command({
  name: 'risk-alert.note',
  input: alertNoteInput,
  audit: (_ctx, { id }, { held }: { held: HeldAlert; view: AlertView }) => ({
    subjectId: held.patientId,
    objectType: 'risk-alert',
    objectId: id,
  }),
  refusalFacts: ({ id }) => ({ objectType: 'risk-alert', objectId: id }),
  run: async (ctx, { id, note }) => {
    const held = await holdAlert(ctx, id);
    await writeNote(ctx, held, { kind: 'note', note: note.trim() });
    await tellCareTeam(ctx, held.patientId, id);
    return { held, view: await alertOf(ctx, id) };
  },
});
