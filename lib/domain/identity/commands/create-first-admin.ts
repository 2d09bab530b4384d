import { z } from 'zod';
import { type InsertedUser, insertUser } from '@/lib/domain/identity/insert-user';
import { displayNameInput, emailInput, newUsername } from '@/lib/domain/identity/schema';
import { command } from '@/lib/platform/command';

export const firstAdminInput = z.strictObject({
  username: newUsername,
  displayName: displayNameInput,
  email: emailInput.nullable(),
  /** From `hashPassword`. */
  passwordHash: z.string(),
});

/**
 * Add an administrator from the command line, where whoever may run it owns the installation and nobody is signed in. No entry of
 * the web reaches this. Throws conflict for a name or address that is taken.
 */
export const createFirstAdmin = command({
  name: 'user.create-admin',
  input: firstAdminInput,
  audit: (_ctx, _input, { id }: InsertedUser) => ({
    subjectId: id,
    objectType: 'user',
    objectId: id,
    details: { role: 'admin', entry: 'command line' },
  }),
  run: async (ctx, person) => insertUser(ctx, { ...person, role: 'admin' }),
});
