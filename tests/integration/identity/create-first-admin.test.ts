import { describe, expect, test } from 'vitest';
import { pool } from '@/db/client';
import { createFirstAdmin, firstAdminInput } from '@/lib/domain/identity/commands/create-first-admin';
import { signIn } from '@/lib/domain/identity/commands/sign-in';
import { emailHmac, openEmail } from '@/lib/domain/identity/email';
import { hashPassword } from '@/lib/domain/identity/hash-password';
import { ANONYMOUS, makeContext } from '@/lib/platform/context';
import { dataKeys } from '@/lib/platform/crypto/keyring';

const PASSWORD = 'wet lamp counts nine';
const given = async (username: string, email: string | null) =>
  firstAdminInput.parse({
    username,
    displayName: 'Root One',
    email,
    passwordHash: await hashPassword(PASSWORD),
  });
const ctx = () => makeContext(ANONYMOUS);

describe('an administrator made on the command line', () => {
  test('can sign in, is audited, and their address opens only with their own key', async () => {
    const here = ctx();
    const { id, ref } = await createFirstAdmin(here, await given('Root.One', 'Root@Example.org'));
    const browser = { userAgent: '', replaces: null };
    const signedIn = await signIn(ctx(), { username: 'root@example.org', password: PASSWORD }, browser);
    expect(signedIn.role).toBe('admin');

    const [entry] = await pool().sql`select action, outcome, actor_id, subject_id from audit_entries
      where request_id = ${here.requestId}`;
    expect(entry).toEqual({ action: 'user.create-admin', outcome: 'ok', actor_id: null, subject_id: id });

    const [row] = await pool().sql<{ username: string; email: Buffer; key_id: number; hmac: Buffer }[]>`
      select username, email, email_data_key_id as key_id, email_hmac as hmac from users where id = ${id}`;
    expect(row!.username).toBe('root.one');
    expect(row!.hmac).toEqual(emailHmac('ROOT@example.org'));
    const key = (await dataKeys(pool(), [row!.key_id])).get(row!.key_id);
    const sealed = { ref, email: row!.email, emailDataKeyId: row!.key_id };
    expect(openEmail(key, sealed)).toBe('root@example.org');
    expect(() => openEmail(key, { ...sealed, ref: crypto.randomUUID() })).toThrow();
    expect(openEmail(null, sealed)).toBeNull();
  });

  test('takes no name and no address that somebody has, and says which', async () => {
    await createFirstAdmin(ctx(), await given('taken', 'taken@example.org'));
    const sameName = createFirstAdmin(ctx(), await given('TAKEN', null));
    await expect(sameName).rejects.toMatchObject({
      code: 'conflict',
      data: { fields: [{ path: 'username' }] },
    });
    const sameAddress = createFirstAdmin(ctx(), await given('not.taken', 'Taken@example.org'));
    await expect(sameAddress).rejects.toMatchObject({
      code: 'conflict',
      data: { fields: [{ path: 'email' }] },
    });
    const left = await pool().sql`select 1 from users where username = 'not.taken'`;
    expect(left).toHaveLength(0);
  });
});
