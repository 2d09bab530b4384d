import { z } from 'zod';
import { revokeSessions } from '@/lib/domain/identity/revoke-sessions';
import { command } from '@/lib/platform/command';

/** End every session of the person, this one included: for a lost phone or a password that somebody may have seen. */
export const signOutEverywhere = command({
  name: 'session.sign-out-everywhere',
  input: z.strictObject({}),
  audit: (ctx) => ({ subjectId: ctx.actor.id, objectType: 'session' }),
  run: async (ctx) => {
    await revokeSessions(ctx, { userId: ctx.actor.id });
  },
});
