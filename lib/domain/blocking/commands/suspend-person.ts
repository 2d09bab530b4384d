import { lockPair } from '@/lib/domain/blocking/locked-pair';
import { type SuspensionState, suspensionRequest } from '@/lib/domain/blocking/schema';
import { command, requireRole } from '@/lib/platform/command';
import type { Ctx } from '@/lib/platform/context';
import { sealText } from '@/lib/platform/crypto/keyring';
import { AppError, notFound } from '@/lib/platform/errors';

/**
 * Stop a person's sending, for a while or until lifted. A patient can still write to the care team (policy). Throws forbidden,
 * not_found, invalid_request (oneself, an end in the past), conflict (suspended already).
 */
export const suspendPerson = command({
  name: 'suspension.create',
  input: suspensionRequest,
  audit: (_ctx, _input, output: { personId: number; suspensionId: number; state: SuspensionState }) => ({
    subjectId: output.personId,
    objectType: 'suspension',
    objectId: output.suspensionId,
    details: { until: output.state.until },
  }),
  run: async (ctx, input) => {
    requireRole(ctx, ['admin']);
    const person = await lockPair(ctx, input.username);
    if (!person || person.role === 'system') throw notFound();
    if (person.id === ctx.actor.id) throw new AppError('invalid_request', 'You cannot suspend yourself.');
    const until = input.until ?? null;
    if (until !== null && until <= ctx.now)
      throw new AppError('invalid_request', 'The end must lie in the future.');
    const [running] = await ctx.tx.sql`select 1 from suspensions
      where user_id = ${person.id} and outcome is null and (ends_at is null or ends_at > ${ctx.now})`;
    if (running) throw new AppError('conflict', 'This person is suspended already.');
    const suspensionId = await insertSuspension(ctx, person.id, { reason: input.reason.trim(), until });
    return { personId: person.id, suspensionId, state: { username: input.username, blocked: true, until } };
  },
});

async function insertSuspension(
  ctx: Ctx,
  personId: number,
  given: { reason: string; until: Date | null },
): Promise<number> {
  const [drawn] = await ctx.tx.sql<
    { id: number }[]
  >`select nextval(pg_get_serial_sequence('suspensions', 'id'))::bigint as id`;
  const { id } = drawn!;
  const sealed = await sealText(ctx.tx, 'installation', given.reason, suspensionReasonPlace(id));
  await ctx.tx.sql`
    insert into suspensions (id, user_id, suspended_by, reason, reason_data_key_id, starts_at, ends_at)
    values (${id}, ${personId}, ${ctx.actor.id}, ${sealed.ciphertext}, ${sealed.dataKeyId}, ${ctx.now}, ${given.until})`;
  return id;
}

/** Where a suspension's reason lives. */
const suspensionReasonPlace = (id: number) => ({ table: 'suspensions', column: 'reason', ref: String(id) });
