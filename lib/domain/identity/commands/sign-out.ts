import { z } from 'zod';
import { revokeSessions } from '@/lib/domain/identity/revoke-sessions';
import { command } from '@/lib/platform/command';
import { AppError } from '@/lib/platform/errors';

/** End the session of this request. Its cookie and its streams are dead within a second. Throws unauthenticated. */
export const signOut = command({
  name: 'session.sign-out',
  input: z.strictObject({}),
  audit: (ctx) => ({ subjectId: ctx.actor.id, objectType: 'session', objectId: ctx.actor.sessionId }),
  run: async (ctx) => {
    const { id: userId, sessionId } = ctx.actor;
    if (!sessionId) throw new AppError('unauthenticated');
    await revokeSessions(ctx, { userId, sessionId });
  },
});
