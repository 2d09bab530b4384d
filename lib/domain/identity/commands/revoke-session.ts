import { z } from 'zod';
import { revokeSessions } from '@/lib/domain/identity/revoke-sessions';
import { command } from '@/lib/platform/command';
import { notFound } from '@/lib/platform/errors';

const isSessionId = (text: string) => z.uuid().safeParse(text).success;

/** End one of one's own sessions. What is no session of this person's, or has ended already, is not found. */
export const revokeSession = command({
  name: 'session.revoke',
  // Whatever stands in the address: another's id, a made-up one and no id at all are told apart by nobody.
  input: z.strictObject({ sessionId: z.string().max(200) }),
  audit: (ctx, { sessionId }) => ({ subjectId: ctx.actor.id, objectType: 'session', objectId: sessionId }),
  refusalFacts: () => ({ objectType: 'session' }),
  run: async (ctx, { sessionId }) => {
    const ended = isSessionId(sessionId) ? await revokeSessions(ctx, { userId: ctx.actor.id, sessionId }) : 0;
    if (ended === 0) throw notFound();
  },
});
