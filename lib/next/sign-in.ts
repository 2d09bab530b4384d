import { type SignedIn, signIn, signInInput } from '@/lib/domain/identity/commands/sign-in';
import { validate } from '@/lib/http/input';
import { anonymousContext, sessionIdFrom } from '@/lib/http/request-context';

/** Sign in with what a form or a script sent. Throws invalid_request, unauthenticated, rate_limited. */
export async function signInFrom(
  headers: Pick<Headers, 'get'>,
  given: { username: unknown; password: unknown },
): Promise<SignedIn> {
  const ctx = anonymousContext(headers, headers.get('x-request-id') ?? crypto.randomUUID());
  const browser = { userAgent: headers.get('user-agent') ?? '', replaces: await sessionIdFrom(headers) };
  return signIn(ctx, validate(signInInput, given), browser);
}
