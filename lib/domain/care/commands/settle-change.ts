import { type ChangeState, changeTarget } from '@/lib/domain/care/change-schema';
import { command, requireRole } from '@/lib/platform/command';
import type { Ctx } from '@/lib/platform/context';
import { AppError, notFound } from '@/lib/platform/errors';

/** An admin took care of a patient's wish for somebody else. Throws forbidden, not_found, conflict (settled or withdrawn already). */
export const settleChange = command({
  name: 'change-request.settle',
  input: changeTarget,
  audit: (_ctx, { id }, { patientId }: { patientId: number }) => ({
    subjectId: patientId,
    objectType: 'change-request',
    objectId: id,
  }),
  refusalFacts: ({ id }) => ({ objectType: 'change-request', objectId: id }),
  run: async (ctx, { id }) => {
    requireRole(ctx, ['admin']);
    return end(ctx, id, 'done');
  },
});

/** The patient takes their wish back. Throws forbidden, not_found (not one's own), conflict (settled already). */
export const withdrawChange = command({
  name: 'change-request.withdraw',
  input: changeTarget,
  audit: (ctx, { id }) => ({ subjectId: ctx.actor.id, objectType: 'change-request', objectId: id }),
  refusalFacts: ({ id }) => ({ objectType: 'change-request', objectId: id }),
  run: async (ctx, { id }) => {
    requireRole(ctx, ['patient']);
    return end(ctx, id, 'withdrawn');
  },
});

/** One of two ends that meet at the row; a patient reaches only what is theirs. */
async function end(
  ctx: Ctx,
  id: number,
  state: Exclude<ChangeState, 'open'>,
): Promise<{ patientId: number }> {
  const { sql } = ctx.tx;
  const own = ctx.actor.role === 'admin' ? sql`` : sql`and patient_id = ${ctx.actor.id}`;
  const [row] = await sql<{ state: ChangeState; patientId: number }[]>`
    select state, patient_id as "patientId" from change_requests where id = ${id} ${own} for update`;
  if (!row) throw notFound();
  if (row.state !== 'open') throw new AppError('conflict', 'This has been settled already.');
  await sql`
    update change_requests set state = ${state}, settled_by = ${ctx.actor.id}, settled_at = ${ctx.now} where id = ${id}`;
  return { patientId: row.patientId };
}
