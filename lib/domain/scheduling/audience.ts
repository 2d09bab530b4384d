import { isClinical, type Role } from '@/lib/domain/identity/schema';
import type { AudienceInput } from '@/lib/domain/scheduling/schema';
import type { Ctx } from '@/lib/platform/context';
import { AppError, type FieldError } from '@/lib/platform/errors';

/** An audience by ids, as it is stored. */
export interface Audience {
  roles: Role[];
  clinicianId: number | null;
  personIds: number[];
}

/** Look up the people whom an audience names. Throws invalid_request that tells places, never names, of who is unknown. */
export async function resolveAudience(ctx: Ctx, input: AudienceInput): Promise<Audience> {
  const names = [...(input.usernames ?? []), ...(input.clinician ? [input.clinician] : [])];
  const rows = await ctx.tx.sql<{ id: number; username: string; role: Role }[]>`
    select id, username, role from users where username = any(${names}::text[]) and role <> 'system'`;
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

/** The people of an audience now, as a query of their ids: active ones only, and never the sender. */
export function membersOf(ctx: Ctx, audience: Audience) {
  return ctx.tx.sql`
    select u.id from users u
    where u.status = 'active' and u.role <> 'system' and u.id <> ${ctx.actor.id} and (
      u.role = any(${audience.roles}::text[]) or u.id = any(${audience.personIds}::bigint[])
      or exists (select 1 from care_assignments a where a.patient_id = u.id and a.clinician_id = ${audience.clinicianId}
        and a.starts_at <= ${ctx.now} and (a.ends_at is null or a.ends_at > ${ctx.now})))`;
}
