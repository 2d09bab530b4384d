import { z } from 'zod';
import { hashPassword } from '@/lib/domain/identity/hash-password';
import { insertUser } from '@/lib/domain/identity/insert-user';
import { checkPassword } from '@/lib/domain/identity/password-rules';
import { newUserInput, type UserView } from '@/lib/domain/identity/user-schema';
import { userOf } from '@/lib/domain/identity/users-queries';
import { command, requireRole } from '@/lib/platform/command';
import type { Ctx, IdempotencyClaim } from '@/lib/platform/context';

/**
 * Add a person, for admins. Throws forbidden, invalid_request (a weak password), conflict naming the field that is taken.
 * The hash is made before the transaction, and for nobody who may not do this anyway.
 */
export async function createUser(
  ctx: Ctx,
  input: z.output<typeof newUserInput>,
  claim?: IdempotencyClaim,
): Promise<UserView> {
  const { password, ...person } = input;
  const passwordHash = password && ctx.actor.role === 'admin' ? await checkedHash(password, person) : null;
  const { user } = await addUser(ctx, { ...person, passwordHash }, claim);
  return user;
}

async function checkedHash(
  password: string,
  person: { username: string; displayName: string; email?: string | null },
) {
  await checkPassword(password, [person.username, person.displayName, person.email ?? '']);
  return hashPassword(password);
}

export const addUser = command({
  name: 'user.create',
  input: newUserInput.omit({ password: true }).extend({ passwordHash: z.string().nullable() }),
  audit: (_ctx, _input, output: { id: number; user: UserView }) => ({
    subjectId: output.id,
    objectType: 'user',
    objectId: output.id,
    details: { role: output.user.role },
  }),
  repeat: {
    keep: ({ id }) => ({ id }),
    answer: async (ctx, ids) => ({ id: Number(ids.id), user: await userOf(ctx, Number(ids.id)) }),
  },
  run: async (ctx, input) => {
    requireRole(ctx, ['admin']);
    const { id } = await insertUser(ctx, input);
    return { id, user: await userOf(ctx, id) };
  },
});
