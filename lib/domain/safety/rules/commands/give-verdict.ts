import { visibleMessage } from '@/lib/domain/conversations/visibility';
import { CLINICAL_ROLES } from '@/lib/domain/identity/schema';
import { verdictInput } from '@/lib/domain/safety/rules/schema';
import { command, requireRole } from '@/lib/platform/command';
import type { Ctx } from '@/lib/platform/context';
import { AppError, notFound } from '@/lib/platform/errors';

interface Graded {
  gradingId: number;
  patientId: number;
  isFlagged: boolean;
}

/**
 * Say whether the rules were right about a message of one's own patient: it becomes a labelled case, by its id and without its words.
 * Saying something else later replaces it. Throws forbidden, not_found, conflict (not graded yet, or a word that does not fit).
 */
export const giveVerdict = command({
  name: 'risk-verdict.give',
  input: verdictInput,
  audit: (_ctx, { messageId, verdict }, { patientId }: Graded) => ({
    subjectId: patientId,
    objectType: 'message',
    objectId: messageId,
    details: { verdict },
  }),
  refusalFacts: ({ messageId }) => ({ objectType: 'message', objectId: messageId }),
  run: async (ctx, { messageId, verdict, category }) => {
    requireRole(ctx, CLINICAL_ROLES);
    await visibleMessage(ctx, messageId);
    const graded = await gradingOfOwnPatient(ctx, messageId);
    const isAboutFlag = verdict !== 'missed' && verdict !== 'unremarkable';
    if (isAboutFlag !== graded.isFlagged)
      throw new AppError(
        'conflict',
        graded.isFlagged
          ? 'The rules did find something here. Say whether that was right.'
          : 'The rules found nothing here. Say whether they missed something.',
      );
    await ctx.tx.sql`
      insert into risk_verdicts (grading_id, person_id, verdict, category, said_at)
      values (${graded.gradingId}, ${ctx.actor.id}, ${verdict}, ${verdict === 'missed' ? category : null}, ${ctx.now})
      on conflict (grading_id, person_id) do update set verdict = excluded.verdict, category = excluded.category, said_at = excluded.said_at`;
    return graded;
  },
});

async function gradingOfOwnPatient(ctx: Ctx, messageId: number): Promise<Graded> {
  const [row] = await ctx.tx.sql<Graded[]>`
    select g.id as "gradingId", g.patient_id as "patientId", g.grade <> 'none' as "isFlagged" from risk_gradings g
    where g.message_id = ${messageId} and exists (select 1 from care_assignments a
      where a.patient_id = g.patient_id and a.clinician_id = ${ctx.actor.id} and a.starts_at <= ${ctx.now}
        and (a.ends_at is null or a.ends_at > ${ctx.now}))`;
  if (!row) throw notFound();
  return row;
}
