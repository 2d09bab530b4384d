import { isKnownTo } from '@/lib/domain/care/queries';
import { isClinical, type Role } from '@/lib/domain/identity/schema';
import { firstNameOf, type VariableValues } from '@/lib/domain/templates/variables';
import type { Ctx } from '@/lib/platform/context';
import { notFound } from '@/lib/platform/errors';

interface Row {
  id: number;
  displayName: string;
  role: Role;
  timeZone: string;
  locale: string;
  primaryName: string | null;
}

/** English without a region is written as people in our catalogue's country write it. */
const regionOf: Record<string, string> = { en: 'en-GB' };

/** What the caller's variables mean towards one person. Throws not_found alike for unknown names and for whom they may not know. */
export async function valuesTowards(ctx: Ctx, username: string): Promise<VariableValues> {
  const [person] = await ctx.tx.sql<{ id: number }[]>`select id from users where username = ${username}`;
  const isKnown = await isKnownTo(ctx.tx, ctx.actor, person?.id ?? 0, ctx.now);
  if (!person || !isKnown) throw notFound();
  return (await valuesByPerson(ctx, [person.id])).get(person.id)!;
}

/**
 * What the caller's variables mean towards many, read now, in one statement. The caller has decided before that they may write
 * to each of them: a name is told here without asking again.
 */
export async function valuesByPerson(ctx: Ctx, personIds: number[]): Promise<Map<number, VariableValues>> {
  const rows = await ctx.tx.sql<Row[]>`
    select u.id, u.display_name as "displayName", u.role, u.time_zone as "timeZone", u.locale, (
      select c.display_name from care_assignments a join users c on c.id = a.clinician_id
      where a.patient_id = u.id and a.kind = 'primary' and c.status = 'active'
        and a.starts_at <= ${ctx.now} and (a.ends_at is null or a.ends_at > ${ctx.now})
      order by a.starts_at, a.id limit 1) as "primaryName"
    from users u where u.id = any(${personIds}::bigint[])`;
  return new Map(rows.map((row) => [row.id, valuesOf(ctx, row)]));
}

function valuesOf({ actor, now }: Ctx, person: Row): VariableValues {
  const patient = person.role === 'patient' ? person.displayName : null;
  const clinician = isClinical(actor.role) ? actor.displayName : person.primaryName;
  const locale = regionOf[person.locale] ?? person.locale;
  // The reader's day, not the writer's: near midnight they differ.
  const inZone = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { timeZone: person.timeZone, ...options }).format(now);
  return {
    'patient.first_name': patient && firstNameOf(patient),
    'patient.name': patient,
    'clinician.name': clinician,
    'clinician.first_name': clinician && firstNameOf(clinician),
    'sender.name': actor.displayName,
    'recipient.name': person.displayName,
    'today.date': inZone({ day: 'numeric', month: 'long', year: 'numeric' }),
    'today.weekday': inZone({ weekday: 'long' }),
  };
}
