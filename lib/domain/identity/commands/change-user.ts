import { z } from 'zod';
import { sealEmail } from '@/lib/domain/identity/email';
import { hashPassword } from '@/lib/domain/identity/hash-password';
import { checkPassword } from '@/lib/domain/identity/password-rules';
import { revokeSessions } from '@/lib/domain/identity/revoke-sessions';
import type { Role } from '@/lib/domain/identity/schema';
import { type UserView, userPatch } from '@/lib/domain/identity/user-schema';
import { userOf } from '@/lib/domain/identity/users-queries';
import { command, requireRole } from '@/lib/platform/command';
import type { Ctx } from '@/lib/platform/context';
import { AppError, databaseError, notFound } from '@/lib/platform/errors';

/**
 * Change a person, for admins: profile, role, status, password. Ends their sessions when role, status or password changed.
 * Throws forbidden, not_found, invalid_request (a weak password), conflict (a taken address, the last admin, open assignments).
 */
export async function changeUser(ctx: Ctx, input: z.output<typeof userPatch>): Promise<UserView> {
  const { password, ...patch } = input;
  // Hashed before the transaction, and for nobody who may not do this anyway.
  const passwordHash =
    password && ctx.actor.role === 'admin' ? await checkedHash(password, input) : undefined;
  const { user } = await updateUser(ctx, { ...patch, passwordHash });
  return user;
}

async function checkedHash(password: string, person: z.output<typeof userPatch>): Promise<string> {
  await checkPassword(password, [person.username, person.displayName ?? '', person.email ?? '']);
  return hashPassword(password);
}

const updateInput = userPatch.omit({ password: true }).extend({ passwordHash: z.string().optional() });
type Patch = z.output<typeof updateInput>;

interface PersonRow {
  id: number;
  ref: string;
  username: string;
  role: Role;
  status: 'active' | 'deactivated';
}

interface Output {
  person: PersonRow;
  user: UserView;
}

export const updateUser = command({
  name: 'user.change',
  input: updateInput,
  audit: (_ctx, patch, { person, user }: Output) => ({
    subjectId: person.id,
    objectType: 'user',
    objectId: person.id,
    details: {
      fields: namesOf(patch),
      ...(person.role === user.role ? {} : { role: { from: person.role, to: user.role } }),
      ...(person.status === user.status ? {} : { status: { from: person.status, to: user.status } }),
    },
  }),
  run: async (ctx, patch) => {
    requireRole(ctx, ['admin']);
    const { person, otherAdmins } = await lockPeople(ctx, patch);
    const isNewRole = patch.role !== undefined && patch.role !== person.role;
    const isNewStatus = patch.status !== undefined && patch.status !== person.status;
    if (isNewRole || isNewStatus) refuseLoss(ctx, person, otherAdmins);
    if (isNewRole) await refuseOpenAssignments(ctx, person.id);
    await writeRow(ctx, person, patch);
    if (isNewRole || isNewStatus || patch.passwordHash) await revokeSessions(ctx, { userId: person.id });
    return { person, user: await userOf(ctx, person.id) };
  },
});

/** What was changed, in the words of the form; an undefined value is no change. */
function namesOf(patch: Patch): string[] {
  const names = Object.entries(patch).flatMap(([key, value]) =>
    key === 'username' || value === undefined ? [] : key,
  );
  return names.map((key) => (key === 'passwordHash' ? 'password' : key));
}

/**
 * Lock the person and, when role or status is at stake, every active admin with them: two admins who demote each other at the
 * same moment must not both succeed. Sends hold the person's row, so none is accepted after this change.
 */
async function lockPeople(ctx: Ctx, patch: Patch): Promise<{ person: PersonRow; otherAdmins: number }> {
  const isGuarded = patch.role !== undefined || patch.status !== undefined;
  const rows = await ctx.tx.sql<PersonRow[]>`
    select id, ref, username, role, status from users
    where role <> 'system' and (username = ${patch.username} or (${isGuarded}::boolean and role = 'admin' and status = 'active'))
    order by id for update`;
  const person = rows.find((row) => row.username === patch.username);
  if (!person) throw notFound();
  return { person, otherAdmins: rows.filter((row) => row.id !== person.id && row.role === 'admin').length };
}

function refuseLoss(ctx: Ctx, person: PersonRow, otherAdmins: number): void {
  if (person.id === ctx.actor.id)
    throw new AppError('forbidden', 'You cannot change your own role or deactivate yourself.');
  const isAdmin = person.role === 'admin' && person.status === 'active';
  if (isAdmin && otherAdmins === 0) throw new AppError('conflict', 'This is the last active admin.');
}

async function refuseOpenAssignments(ctx: Ctx, personId: number): Promise<void> {
  const [open] = await ctx.tx.sql`select 1 from care_assignments
    where (patient_id = ${personId} or clinician_id = ${personId}) and (ends_at is null or ends_at > ${ctx.now}) limit 1`;
  if (open)
    throw new AppError(
      'conflict',
      'This person has open care assignments. End them before changing the role.',
    );
}

async function writeRow(ctx: Ctx, person: PersonRow, patch: Patch): Promise<void> {
  const { sql } = ctx.tx;
  await sql`
    update users set display_name = coalesce(${patch.displayName ?? null}, display_name), role = coalesce(${patch.role ?? null}, role),
      status = coalesce(${patch.status ?? null}, status), time_zone = coalesce(${patch.timeZone ?? null}, time_zone),
      locale = coalesce(${patch.locale ?? null}, locale), password_hash = coalesce(${patch.passwordHash ?? null}, password_hash),
      updated_at = ${ctx.now}
    where id = ${person.id}`;
  if (patch.email === undefined) return;
  const sealed =
    patch.email === null
      ? { email: null, emailDataKeyId: null, emailHmac: null }
      : await sealEmail(ctx.tx, person, patch.email);
  await sql`update users set email = ${sealed.email}, email_data_key_id = ${sealed.emailDataKeyId}, email_hmac = ${sealed.emailHmac}
    where id = ${person.id}`.catch(translateTaken);
}

function translateTaken(error: unknown): never {
  if (databaseError(error)?.constraint !== 'users_email_hmac') throw error;
  const message = 'This e-mail address already belongs to somebody.';
  throw new AppError('conflict', message, { fields: [{ path: 'email', message }] }, { cause: error });
}
