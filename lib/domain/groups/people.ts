import { isKnownTo } from '@/lib/domain/care/queries';
import { isClinical, type Role } from '@/lib/domain/identity/schema';
import type { Ctx } from '@/lib/platform/context';
import { AppError, notFound } from '@/lib/platform/errors';

export interface Person {
  id: number;
  username: string;
  role: Role;
  isOwnPatient: boolean;
}

/**
 * The people of these names, each once, whom the caller may put into a group: own patients, and into a shared one clinical
 * colleagues too. Throws not_found for a name that is unknown or not to be known of, alike; forbidden for anybody else.
 */
export async function groupPeople(
  ctx: Ctx,
  usernames: string[],
  { areColleaguesAllowed }: { areColleaguesAllowed: boolean },
): Promise<Person[]> {
  const people = await ctx.tx.sql<Person[]>`
    select u.id, u.username, u.role, u.role = 'patient' and exists (select 1 from care_assignments a where a.patient_id = u.id
      and a.clinician_id = ${ctx.actor.id} and a.starts_at <= ${ctx.now} and (a.ends_at is null or a.ends_at > ${ctx.now})) as "isOwnPatient"
    from users u where u.username = any(${usernames}::text[]) and u.status = 'active' order by u.id`;
  const isAllowed = (one: Person) =>
    one.isOwnPatient || (areColleaguesAllowed && isClinical(one.role) && one.id !== ctx.actor.id);
  const allowed = people.filter(isAllowed);
  const names = new Set(allowed.map((one) => one.username));
  const stranger = usernames.find((name) => !names.has(name) && name !== ctx.actor.username);
  if (stranger !== undefined)
    throw await refusalOf(
      ctx,
      people.find((one) => one.username === stranger),
    );
  return allowed;
}

/** Asked of an unknown name too: the same work for what is unknown and what is not to be known. */
async function refusalOf(ctx: Ctx, person: Person | undefined): Promise<AppError> {
  const isKnown = await isKnownTo(ctx.tx, ctx.actor, person?.id ?? 0, ctx.now);
  return isKnown ? new AppError('forbidden', 'A group is for your own patients.') : notFound();
}
