import { randomUUID } from 'node:crypto';
import { emailHmac, sealEmail } from '@/lib/domain/identity/email';
import type { Role } from '@/lib/domain/identity/schema';
import type { Ctx } from '@/lib/platform/context';
import { AppError } from '@/lib/platform/errors';

export interface NewUser {
  /** Lower case, as `newUsername` gives it. */
  username: string;
  displayName: string;
  role: Exclude<Role, 'system'>;
  email?: string | null;
  /** From `hashPassword`, made before the transaction; null: cannot sign in yet. */
  passwordHash?: string | null;
  timeZone?: string;
  locale?: string;
}

export interface InsertedUser {
  id: number;
  ref: string;
}

/**
 * Add a person inside the running transaction; the e-mail is encrypted under their own key. Writes no audit entry: the calling
 * command does. Throws conflict, naming the field, when the username or the e-mail is taken.
 */
export async function insertUser(ctx: Ctx, user: NewUser): Promise<InsertedUser> {
  const ref = randomUUID();
  const hmac = user.email ? emailHmac(user.email) : null;
  const [row] = await ctx.tx.sql<{ id: number }[]>`
    insert into users (ref, username, display_name, email_hmac, password_hash, role, time_zone, locale, created_at, updated_at)
    values (${ref}, ${user.username}, ${user.displayName}, ${hmac}, ${user.passwordHash ?? null}, ${user.role},
      ${user.timeZone ?? 'Europe/London'}, ${user.locale ?? 'en'}, ${ctx.now}, ${ctx.now})
    on conflict do nothing returning id`;
  if (!row) throw await takenField(ctx, user.username);
  const person = { id: row.id, ref };
  if (user.email) await storeEmail(ctx, person, user.email);
  return person;
}

/** The key belongs to the row's id, so the address can only follow the insert. */
async function storeEmail(ctx: Ctx, person: InsertedUser, email: string): Promise<void> {
  const sealed = await sealEmail(ctx.tx, person, email);
  await ctx.tx
    .sql`update users set email = ${sealed.email}, email_data_key_id = ${sealed.emailDataKeyId} where id = ${person.id}`;
}

async function takenField(ctx: Ctx, username: string): Promise<AppError> {
  const [same] = await ctx.tx.sql`select 1 from users where username = ${username}`;
  const path = same ? 'username' : 'email';
  const message = same
    ? 'This username is already taken.'
    : 'This e-mail address already belongs to somebody.';
  return new AppError('conflict', message, { fields: [{ path, message }] });
}
