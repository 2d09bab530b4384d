import { isClinical, type Role } from '@/lib/domain/identity/schema';
import type { AudienceInput } from '@/lib/domain/scheduling/schema';
import type { Ctx } from '@/lib/platform/context';
import { AppError, type FieldError } from '@/lib/platform/errors';

/** Who may announce something; how far that reaches follows from the role. */
export const ANNOUNCERS: readonly Role[] = ['developer', 'admin', 'therapist', 'clinician'];

/** An audience by ids, as it is stored. */
export interface Audience {
  roles: Role[];
  clinicianId: number | null;
  personIds: number[];
}

/**
 * Look up the people whom an audience names. Throws invalid_request that tells places, never names, of who is unknown; to a clinical
 * person everybody is unknown but their own patients. Throws forbidden when one names roles of others or a colleague's patients.
 */
export async function resolveAudience(ctx: Ctx, input: AudienceInput): Promise<Audience> {
  assertOwnScope(ctx, input);
  const names = [...(input.usernames ?? []), ...(input.clinician ? [input.clinician] : [])];
  const rows = await ctx.tx.sql<{ id: number; username: string; role: Role }[]>`
    select u.id, u.username, u.role from users u where u.username = any(${names}::text[]) and u.role <> 'system'
      and ${isInScope(ctx)}`;
  const byName = new Map(rows.map((row) => [row.username, row]));
  const clinician = input.clinician === undefined ? undefined : byName.get(input.clinician);
  const faults: FieldError[] = (input.usernames ?? []).flatMap((name, i) =>
    byName.has(name) ? [] : { path: `audience.usernames.${i}`, message: 'There is nobody of this name.' },
  );
  if (input.clinician !== undefined && !(clinician && isClinical(clinician.role)))
    faults.push({ path: 'audience.clinician', message: 'There is no clinical person of this name.' });
  if (faults.length > 0)
    throw new AppError('invalid_request', 'Some of these people are not known.', { fields: faults });
  return {
    roles: input.roles ?? [],
    clinicianId: clinician?.id ?? null,
    personIds: (input.usernames ?? []).map((name) => byName.get(name)!.id),
  };
}

/** Clinical people announce to their own patients: all of them, by either way to say so, or some by name. */
function assertOwnScope({ actor }: Ctx, { roles, clinician }: AudienceInput): void {
  if (!isClinical(actor.role)) return;
  const isOwn = (clinician ?? actor.username) === actor.username;
  if (!isOwn || roles?.some((role) => role !== 'patient'))
    throw new AppError('forbidden', 'An announcement of yours goes to your own patients.');
}

/** Whom the sender may announce to at all, of users aliased `u`: a clinical person's own patients now (and themselves, as a name). */
export const isInScope = (ctx: Ctx) =>
  isClinical(ctx.actor.role)
    ? ctx.tx.sql`(u.id = ${ctx.actor.id} or (u.role = 'patient' and exists (
        select 1 from care_assignments own where own.patient_id = u.id and own.clinician_id = ${ctx.actor.id}
          and own.starts_at <= ${ctx.now} and (own.ends_at is null or own.ends_at > ${ctx.now}))))`
    : ctx.tx.sql`true`;

/** The people of an audience now, as a query of their ids: active ones only, and never the sender. */
export function membersOf(ctx: Ctx, audience: Audience) {
  return ctx.tx.sql`
    select u.id from users u
    where u.status = 'active' and u.role <> 'system' and u.id <> ${ctx.actor.id} and ${isInScope(ctx)} and (
      u.role = any(${audience.roles}::text[]) or u.id = any(${audience.personIds}::bigint[])
      or exists (select 1 from care_assignments a where a.patient_id = u.id and a.clinician_id = ${audience.clinicianId}
        and a.starts_at <= ${ctx.now} and (a.ends_at is null or a.ends_at > ${ctx.now})))`;
}
