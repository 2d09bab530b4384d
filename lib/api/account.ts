import { z } from 'zod';
import { endpoint } from '@/lib/api/endpoint';
import { changePreferences } from '@/lib/domain/identity/commands/change-preferences';
import { revokeSession } from '@/lib/domain/identity/commands/revoke-session';
import { ownPreferences, ownSessions } from '@/lib/domain/identity/queries';
import { preferencesAnswer, preferencesPatch, sessionSummary } from '@/lib/domain/identity/schema';
import { issueToken, tokenCookie } from '@/lib/platform/csrf';

const area = { tag: 'Account' } as const;

export const csrfEndpoint = endpoint({
  ...area,
  method: 'GET',
  path: '/api/csrf',
  summary: 'The token that unsafe calls repeat in X-CSRF-Token; also sets the hs_csrf cookie',
  access: 'public',
  status: 200,
  input: z.strictObject({}),
  output: z.object({ csrfToken: z.string() }),
  run: async (ctx) => ({ csrfToken: issueToken(ctx.actor.sessionId) }),
  headers: ({ csrfToken }) => ({ 'set-cookie': tokenCookie(csrfToken) }),
});

export const listSessionsEndpoint = endpoint({
  ...area,
  method: 'GET',
  path: '/api/account/sessions',
  summary: 'The browsers in which the caller is signed in',
  access: 'person',
  status: 200,
  input: z.strictObject({}),
  output: z.object({ sessions: z.array(sessionSummary) }),
  run: async (ctx) => ({ sessions: await ownSessions(ctx) }),
});

export const endSessionEndpoint = endpoint({
  ...area,
  method: 'DELETE',
  path: '/api/account/sessions/{id}',
  summary: 'Sign one of these browsers out',
  access: 'person',
  status: 204,
  limit: revokeSession.definition.name,
  input: z.strictObject({ id: z.string().max(200) }),
  run: (ctx, { id }) => revokeSession(ctx, { sessionId: id }),
});

export const preferencesEndpoint = endpoint({
  ...area,
  method: 'GET',
  path: '/api/account/preferences',
  summary: 'How long messages can be taken back, as the caller chose (null: not chosen)',
  access: 'person',
  status: 200,
  input: z.strictObject({}),
  output: preferencesAnswer,
  run: async (ctx) => preferencesAnswer.parse(await ownPreferences(ctx)),
});

export const changePreferencesEndpoint = endpoint({
  ...area,
  method: 'PATCH',
  path: '/api/account/preferences',
  summary: 'Change these choices: seconds from 0 to 30, or null',
  access: 'person',
  status: 200,
  limit: changePreferences.definition.name,
  input: preferencesPatch,
  output: preferencesAnswer,
  run: async (ctx, input) => preferencesAnswer.parse(await changePreferences(ctx, input)),
});

/** Served by next-auth's own handler; declared here so that the contract names them. */
const signIn = {
  ...area,
  access: 'public' as const,
  status: 200 as const,
  input: z.strictObject({}),
  servedByNext: true,
};
const elsewhere = () => Promise.reject(new Error('next-auth answers this itself.'));

export const authCsrfEndpoint = endpoint({
  ...signIn,
  method: 'GET',
  path: '/api/auth/csrf',
  summary: 'The token for the sign-in form of scripts',
  output: z
    .object({ csrfToken: z.string() })
    .meta({ description: 'Written in camelCase, unlike every other call.' }),
  run: elsewhere,
});

export const authSignInEndpoint = endpoint({
  ...signIn,
  method: 'POST',
  path: '/api/auth/callback/credentials',
  summary: 'Sign in by a form post of csrfToken, username, password and json=true; 401 for a wrong pair',
  run: elsewhere,
});

export const authSignOutEndpoint = endpoint({
  ...signIn,
  method: 'POST',
  path: '/api/auth/signout',
  summary: 'End this session by a form post of csrfToken and json=true',
  run: elsewhere,
});

export const authSessionEndpoint = endpoint({
  ...signIn,
  method: 'GET',
  path: '/api/auth/session',
  summary: 'Who is signed in; an empty object for nobody',
  run: elsewhere,
});
