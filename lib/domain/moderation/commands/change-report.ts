import { suspendPerson } from '@/lib/domain/blocking/commands/suspend-person';
import { reportOf } from '@/lib/domain/moderation/queries';
import { type ReportView, reportChange } from '@/lib/domain/moderation/schema';
import { reportPlace } from '@/lib/domain/moderation/sealed-report';
import { command, requireRole } from '@/lib/platform/command';
import type { Ctx } from '@/lib/platform/context';
import { sealText } from '@/lib/platform/crypto/keyring';
import { notFound } from '@/lib/platform/errors';

/**
 * Decide about a report: its state, what was done, and if need be a suspension of whoever wrote the message, all in one act.
 * Throws forbidden, not_found, conflict (suspended already), invalid_request (suspending oneself).
 */
export const changeReport = command({
  name: 'report.change',
  input: reportChange,
  audit: (_ctx, { id, state, outcome, suspend }) => ({
    objectType: 'report',
    objectId: id,
    details: { state: state ?? null, hasOutcome: Boolean(outcome), suspends: Boolean(suspend) },
  }),
  refusalFacts: ({ id }) => ({ objectType: 'report', objectId: id }),
  run: async (ctx, { id, state, outcome, suspend }): Promise<ReportView> => {
    requireRole(ctx, ['admin']);
    const report = await holdReport(ctx, id);
    const suspensionId = suspend
      ? (await suspendPerson(ctx, { username: report.reportedUsername, ...suspend })).suspensionId
      : null;
    const sealed =
      outcome && (await sealText(ctx.tx, 'installation', outcome, reportPlace('outcome', report.ref)));
    await ctx.tx.sql`
      update reports set state = coalesce(${state ?? null}, state), handled_by = ${ctx.actor.id}, handled_at = ${ctx.now},
        suspension_id = coalesce(${suspensionId}::bigint, suspension_id),
        outcome = coalesce(${sealed ? sealed.ciphertext : null}, outcome),
        outcome_data_key_id = coalesce(${sealed ? sealed.dataKeyId : null}::bigint, outcome_data_key_id)
      where id = ${id}`;
    return reportOf(ctx, id);
  },
});

async function holdReport(ctx: Ctx, id: number): Promise<{ ref: string; reportedUsername: string }> {
  const [row] = await ctx.tx.sql<{ ref: string; reportedUsername: string }[]>`
    select r.ref, u.username as "reportedUsername" from reports r join users u on u.id = r.reported_id
    where r.id = ${id} for no key update of r`;
  if (!row) throw notFound();
  return row;
}
