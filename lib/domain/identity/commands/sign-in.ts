import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { inTransaction } from '@/db/client';
import { deviceOf } from '@/lib/domain/identity/device';
import { emailHmac } from '@/lib/domain/identity/email';
import { verifyPassword } from '@/lib/domain/identity/hash-password';
import { revokeSessions } from '@/lib/domain/identity/revoke-sessions';
import { type Actor, PASSWORD_MAX, type Role } from '@/lib/domain/identity/schema';
import { sessionLimitsOf } from '@/lib/domain/identity/session-limits';
import {
  attemptOf,
  countAttempt,
  FAILURES_WINDOW_MS,
  forgetFailures,
  inTurn,
} from '@/lib/domain/identity/sign-in-throttle';
import { auditRow, insertAudit, recordAudit } from '@/lib/platform/audit';
import { command } from '@/lib/platform/command';
import { ANONYMOUS, type Ctx } from '@/lib/platform/context';
import { mac } from '@/lib/platform/crypto/secrets';
import { AppError } from '@/lib/platform/errors';
import { countAct, refusalOver } from '@/lib/platform/rate-limits';
import { storableText } from '@/lib/shared/text';

/** An e-mail address is the longest name that somebody may type. */
const NAME_MAX = 254;
const MINUTE_MS = 60_000;

export const signInInput = z.strictObject({
  /** Username or e-mail address, in any case. */
  username: storableText(NAME_MAX)
    .transform((name) => name.trim().toLowerCase())
    .refine((name) => name !== '', 'Write your username or e-mail address.'),
  password: storableText(PASSWORD_MAX).min(1, 'Write your password.'),
});

/** What the request says of the browser. */
export interface Browser {
  userAgent: string;
  /** The session that this browser's cookie holds; it ends, since the new cookie takes its place. */
  replaces: string | null;
}

export interface SignedIn {
  sessionId: string;
  role: Role;
  expiresAt: Date;
}

interface Account {
  id: number;
  role: Role;
  password_hash: string | null;
  is_active: boolean;
}

/**
 * Check a name and a password and open a session. Unknown names, people without password and deactivated ones get the same work
 * and the same answer as a wrong password. Throws unauthenticated; rate_limited after ten failures in 15 minutes per account
 * and network, also for the right password. Every refusal is audited without the name; nothing holds a connection while the
 * password is verified.
 */
export async function signIn(
  ctx: Ctx,
  input: z.output<typeof signInInput>,
  browser: Browser,
): Promise<SignedIn> {
  const anonymous = { ...ctx, actor: ANONYMOUS };
  await takeFromNetwork(anonymous);
  const account = await findAccount(anonymous, input.username);
  const attempt = attemptOf(anonymous, account?.id ?? null, input.username);
  return inTurn(attempt, async () => {
    if (!(await countAttempt(anonymous, attempt)))
      throw await throttled(anonymous, attempt.nameHmac, account);
    const isRight = await verifyPassword(account?.password_hash ?? null, input.password);
    if (!isRight || !account?.is_active) {
      await auditRefusal(anonymous, account);
      throw wrongPair();
    }
    const opened = await openSession(anonymous, { account, browser, attempt });
    if (!opened) throw wrongPair();
    return opened;
  });
}

/** Before any password is checked: what one network may ask for, whoever it names. */
async function takeFromNetwork(ctx: Ctx): Promise<void> {
  const subject = mac('network', ctx.network).toString('base64url');
  const refusal = refusalOver(
    'session.sign-in',
    await countAct('session.sign-in', subject, ctx.now),
    ctx.now,
  );
  if (refusal) throw refusal;
}

async function findAccount(ctx: Ctx, name: string): Promise<Account | null> {
  // Both columns are asked in every case, so that the kind of name makes no difference either.
  const [row] = await ctx.tx.sql<Account[]>`
    select id, role, password_hash, status = 'active' as is_active from users
    where (username = ${name} or email_hmac = ${emailHmac(name)}) and role <> 'system'
    order by username = ${name} desc limit 1`;
  return row ?? null;
}

interface OpenSession {
  account: Account;
  browser: Browser;
  attempt: ReturnType<typeof attemptOf>;
}

/** The act itself. Null, with its entry: the account changed while the password was being verified. */
const openSession = command({
  name: 'session.sign-in',
  input: z.custom<OpenSession>(),
  audit: 'in-run',
  run: async (ctx, { account, browser, attempt }): Promise<SignedIn | null> => {
    const [person] = await ctx.tx.sql<{ role: Role }[]>`select role from users
      where id = ${account.id} and status = 'active' and password_hash = ${account.password_hash} for key share`;
    if (!person) {
      await recordAudit(ctx, { outcome: 'refused', subjectId: account.id });
      return null;
    }
    await forgetFailures(ctx.tx, attempt);
    if (browser.replaces) await revokeSessions(ctx, { sessionId: browser.replaces });
    const opened = await insertSession(ctx, { id: account.id, role: person.role }, browser);
    const self = { ...ctx, actor: { ...ctx.actor, id: account.id } };
    await recordAudit(self, { subjectId: account.id, objectType: 'session', objectId: opened.sessionId });
    return opened;
  },
});

async function insertSession(
  ctx: Ctx,
  person: Pick<Actor, 'id' | 'role'>,
  browser: Browser,
): Promise<SignedIn> {
  const sessionId = randomUUID();
  const limits = await sessionLimitsOf(ctx.tx, person.role);
  const expiresAt = new Date(ctx.now.getTime() + limits.absoluteMinutes * MINUTE_MS);
  await ctx.tx.sql`
    insert into sessions (id, user_id, created_at, last_active_at, expires_at, idle_minutes, device, network)
    values (${sessionId}, ${person.id}, ${ctx.now}, ${ctx.now}, ${expiresAt}, ${limits.idleMinutes},
      ${deviceOf(browser.userAgent)}, ${ctx.network})`;
  return { sessionId, role: person.role, expiresAt };
}

const wrongPair = () => new AppError('unauthenticated', 'The name or the password is not right.');

/** Audited once per account, network and window: refusing is cheap, and a flood of entries would hide the others. */
async function throttled(ctx: Ctx, nameHmac: Buffer, account: Account | null): Promise<AppError> {
  const subject = `${nameHmac.toString('base64url')}:${ctx.network}`;
  if ((await countAct('session.sign-in-refused', subject, ctx.now)) === 1)
    await auditRefusal(ctx, account, 'limit');
  return new AppError('rate_limited', 'There were too many tries. Please wait 15 minutes and try again.', {
    retryAfterS: FAILURES_WINDOW_MS / 1000,
  });
}

async function auditRefusal(
  ctx: Ctx,
  account: Account | null,
  objectType: string | null = null,
): Promise<void> {
  const entry = {
    action: 'session.sign-in',
    outcome: 'refused' as const,
    subjectId: account?.id ?? null,
    objectType,
  };
  await inTransaction((tx) => insertAudit(tx, auditRow(ctx, entry)));
}
