import { CLINICAL_ROLES, type PersonSummary } from '@/lib/domain/identity/schema';
import { requireRole } from '@/lib/platform/command';
import type { Ctx } from '@/lib/platform/context';

const PEOPLE_MAX = 500;

/** Active therapists and clinicians by name, for an admin who plans. Throws forbidden. */
export async function clinicalPeople(ctx: Ctx): Promise<PersonSummary[]> {
  requireRole(ctx, ['admin']);
  const rows = await ctx.tx.sql<PersonSummary[]>`
    select username, display_name as "displayName", role from users
    where role = any(${[...CLINICAL_ROLES]}::text[]) and status = 'active' order by lower(display_name), id limit ${PEOPLE_MAX}`;
  return [...rows];
}
