import { shiftById } from '@/lib/domain/care/on-call';
import { newShift, SHIFT_MAX_MS, type ShiftView } from '@/lib/domain/care/on-call-schema';
import { isClinical, type Role } from '@/lib/domain/identity/schema';
import { command, requireRole } from '@/lib/platform/command';
import type { Ctx } from '@/lib/platform/context';
import { AppError, notFound } from '@/lib/platform/errors';

/**
 * Put a clinical person on call from one time to another. Throws forbidden, not_found (nobody of that name), invalid_request (no
 * clinical person, an end that is past, before the beginning or too far), conflict (deactivated).
 */
export const addShift = command({
  name: 'on-call.add',
  input: newShift,
  audit: (_ctx, _input, { shift, personId }: { shift: ShiftView; personId: number }) => ({
    subjectId: personId,
    objectType: 'on-call-shift',
    objectId: shift.shiftId,
    details: { startsAt: shift.startsAt, endsAt: shift.endsAt },
  }),
  repeat: {
    keep: ({ shift, personId }) => ({ id: shift.shiftId, personId }),
    answer: async (ctx, ids) => {
      const shift = await shiftById(ctx, Number(ids.id));
      if (!shift) throw notFound();
      return { shift, personId: Number(ids.personId) };
    },
  },
  run: async (ctx, input) => {
    requireRole(ctx, ['admin']);
    const personId = await clinicalPerson(ctx, input.person);
    const startsAt = input.startsAt && input.startsAt > ctx.now ? input.startsAt : ctx.now;
    const { endsAt } = input;
    if (endsAt <= ctx.now) throw wrong('ends_at', 'The end must lie in the future.');
    if (endsAt <= startsAt) throw wrong('ends_at', 'The end must be later than the beginning.');
    if (endsAt.getTime() - startsAt.getTime() > SHIFT_MAX_MS)
      throw wrong('ends_at', 'One shift lasts at most four weeks.');
    const [row] = await ctx.tx.sql<{ id: number }[]>`
      insert into on_call_shifts (person_id, starts_at, ends_at, created_by, created_at)
      values (${personId}, ${startsAt}, ${endsAt}, ${ctx.actor.id}, ${ctx.now}) returning id`;
    const shift = await shiftById(ctx, row!.id);
    return { shift: shift!, personId };
  },
});

async function clinicalPerson(ctx: Ctx, username: string): Promise<number> {
  const [person] = await ctx.tx.sql<{ id: number; role: Role; status: string }[]>`
    select id, role, status from users where username = ${username} and role <> 'system' for key share`;
  if (!person) throw notFound();
  if (!isClinical(person.role)) throw wrong('person', 'Only therapists and clinicians can be on call.');
  if (person.status !== 'active') throw new AppError('conflict', 'This account is deactivated.');
  return person.id;
}

const wrong = (path: string, message: string) =>
  new AppError('invalid_request', message, { fields: [{ path, message }] });
