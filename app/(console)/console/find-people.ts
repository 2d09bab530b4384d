'use server';

import type { PersonSummary, Role } from '@/lib/domain/identity/schema';
import { userFilters } from '@/lib/domain/identity/user-schema';
import { users } from '@/lib/domain/identity/users-queries';
import { permittedRecipients, recipientsInput } from '@/lib/domain/messages/recipients';
import { requireActor } from '@/lib/next/session';

const SHOWN = 8;

/** Active people of these roles whose name holds `q`, for completion by admins. */
export async function findByRole(roles: Role[], q: string): Promise<PersonSummary[]> {
  const { ctx } = await requireActor(['admin']);
  const filters = roles.map((role) =>
    userFilters.safeParse({ q: String(q), role, status: 'active', sort: 'name', limit: SHOWN }),
  );
  const pages = await Promise.all(filters.flatMap((one) => (one.success ? [users(ctx, one.data)] : [])));
  return pages
    .flatMap((page) => page.users)
    .map(({ username, displayName, role }) => ({ username, displayName, role }))
    .slice(0, SHOWN);
}

/** People to whom the caller may write, for completion of an audience. */
export async function findRecipients(roles: Role[], q: string): Promise<PersonSummary[]> {
  const { ctx } = await requireActor(['admin', 'developer']);
  const input = recipientsInput.safeParse({ q: String(q), limit: 50 });
  if (!input.success) return [];
  const found = await permittedRecipients(ctx, input.data);
  return found
    .filter(({ role }) => roles.length === 0 || roles.includes(role))
    .map(({ username, displayName, role }) => ({ username, displayName, role }))
    .slice(0, SHOWN);
}
