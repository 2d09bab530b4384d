'use server';

import { cookies } from 'next/headers';
import {
  SESSION_COOKIE_MAX_AGE_S,
  sealSessionCookie,
  sessionCookieName,
  sessionCookieOptions,
} from '@/lib/http/session-cookie';
import { formEntry } from '@/lib/next/action';
import { fieldsOf } from '@/lib/next/form-data';
import { startPageOf } from '@/lib/next/session';
import { signInFrom } from '@/lib/next/sign-in';
import { guardAction } from '@/lib/next/submission';
import { TOKEN_FIELD } from '@/lib/shared/action-result';
import { localPath } from '@/lib/shared/local-path';

export const signInAction = formEntry({ refreshes: false }, async (form, sent) => {
  await guardAction(sent, form.get(TOKEN_FIELD));
  const { username, password, next } = fieldsOf(form);
  const { sessionId, role } = await signInFrom(sent, { username, password });
  const jar = await cookies();
  jar.set(sessionCookieName(), await sealSessionCookie(sessionId), {
    ...sessionCookieOptions(),
    maxAge: SESSION_COOKIE_MAX_AGE_S,
  });
  return { data: null, goTo: localPath(next) ?? startPageOf(role), isOtherPerson: true };
});
