'use server';

import { cookies } from 'next/headers';
import { signOut } from '@/lib/domain/identity/commands/sign-out';
import { signOutEverywhere } from '@/lib/domain/identity/commands/sign-out-everywhere';
import { sessionCookieName, sessionCookieOptions } from '@/lib/http/session-cookie';
import { formEntry } from '@/lib/next/action';
import { type Act, perform } from '@/lib/next/submission';
import { asAppError } from '@/lib/platform/errors';
import { TOKEN_FIELD } from '@/lib/shared/action-result';

export const signOutAction = leaving(signOut);
export const signOutEverywhereAction = leaving(signOutEverywhere);

/** Run a command that ends this session, drop the cookie and lead to the sign-in. A session that is over already counts as left. */
function leaving(command: Act<typeof signOut.definition.input, void>) {
  return formEntry({ refreshes: false }, async (form, sent) => {
    try {
      await perform(command, { headers: sent, token: form.get(TOKEN_FIELD), input: {} });
    } catch (error) {
      if (asAppError(error).code !== 'unauthenticated') throw error;
    }
    (await cookies()).set(sessionCookieName(), '', { ...sessionCookieOptions(), maxAge: 0 });
    return { data: null, goTo: '/login', isOtherPerson: true };
  });
}
