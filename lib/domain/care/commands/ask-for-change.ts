import { randomUUID } from 'node:crypto';
import { changeReasonPlace } from '@/lib/domain/care/change-requests';
import { changeRequestInput } from '@/lib/domain/care/change-schema';
import { hasOpenAssignment } from '@/lib/domain/care/queries';
import { command, requireRole } from '@/lib/platform/command';
import type { Ctx } from '@/lib/platform/context';
import { sealText } from '@/lib/platform/crypto/keyring';
import { AppError, notFound } from '@/lib/platform/errors';
import { enqueue } from '@/lib/platform/outbox';

/**
 * Ask the admins for somebody else in place of a clinical person who is responsible for the caller, who may not block them
 * (product.md). The clinical person is told nothing. Throws forbidden (no patient), not_found (not responsible), conflict (asked
 * already).
 */
export const askForChange = command({
  name: 'change-request.create',
  input: changeRequestInput,
  audit: (ctx, _input, { requestId }: { requestId: number }) => ({
    subjectId: ctx.actor.id,
    objectType: 'change-request',
    objectId: requestId,
  }),
  repeat: {
    keep: ({ requestId }) => ({ requestId }),
    answer: async (_ctx, ids) => ({ requestId: Number(ids.requestId) }),
  },
  run: async (ctx, { clinician, reason }) => {
    requireRole(ctx, ['patient']);
    const clinicianId = await responsible(ctx, clinician);
    const ref = randomUUID();
    const sealed = reason && (await sealText(ctx.tx, ctx.actor.id, reason, changeReasonPlace(ref)));
    const [row] = await ctx.tx.sql<{ id: number }[]>`
      insert into change_requests (ref, patient_id, clinician_id, reason, reason_data_key_id, asked_at)
      values (${ref}, ${ctx.actor.id}, ${clinicianId}, ${sealed ? sealed.ciphertext : null}, ${sealed ? sealed.dataKeyId : null},
        ${ctx.now})
      on conflict (patient_id, clinician_id) where state = 'open' do nothing returning id`;
    if (!row) throw new AppError('conflict', 'You have asked for this already. It is with the admins.');
    // As gradeLater does, which is of a later module: what a patient writes here is read for danger too.
    if (reason) await enqueue(ctx, 'risk.grade', { source: 'change_request', sourceId: row.id });
    return { requestId: row.id };
  },
});

/** A planned cover counts too: it could not be blocked either. */
async function responsible(ctx: Ctx, username: string): Promise<number> {
  const [row] = await ctx.tx.sql<{ id: number }[]>`select id from users where username = ${username}`;
  const isResponsible = await hasOpenAssignment(ctx.tx, [ctx.actor.id, row?.id ?? 0], ctx.now);
  if (!row || !isResponsible) throw notFound();
  return row.id;
}
