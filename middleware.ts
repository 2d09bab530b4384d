import { type NextRequest, NextResponse } from 'next/server';

/** Runs beside the application: the sandboxed runtime would only be slower. */
export const config = {
  runtime: 'nodejs',
  // Calls, streams, static files and what a phone fetches in the background guard themselves.
  matcher: [
    '/((?!api(?:/|$)|_next/|icons/|images/|manifest\\.webmanifest|sw\\.js|favicon\\.ico|robots\\.txt).*)',
  ],
};

const PUBLIC = ['/login', '/help', '/docs', '/offline'];
const SESSION_COOKIES = ['next-auth.session-token', '__Secure-next-auth.session-token'];

/**
 * The page's content security policy with a nonce of this request, and a way to the sign-in for browsers without any session
 * cookie. A hint that saves a rendering, never protection: every page resolves its own person.
 */
export function middleware(request: NextRequest): NextResponse {
  const { pathname, search } = request.nextUrl;
  if (isReading(request) && !isPublic(pathname) && !hasCookie(request)) return toLogin(request);
  const policy = policyOf(crypto.randomUUID().replaceAll('-', ''));
  const headers = new Headers(request.headers);
  // Next reads the nonce for its own scripts out of the policy; whatever a client sent under these names is overwritten.
  headers.set('content-security-policy', policy.text);
  headers.set('x-nonce', policy.nonce);
  headers.set('x-healing-path', pathname + search);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('content-security-policy', policy.text);
  response.headers.set('cache-control', 'no-store');
  return response;
}

/** Styles stay without a nonce: libraries inject them, and with a nonce present browsers would ignore 'unsafe-inline'. */
function policyOf(nonce: string): { nonce: string; text: string } {
  // Replaced while building: the environment itself is read in one place only.
  const development = process.env.NODE_ENV === 'development' ? " 'unsafe-eval'" : '';
  const text = [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "media-src 'self' blob:",
    "manifest-src 'self'",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
  return { nonce, text };
}

function toLogin(request: NextRequest): NextResponse {
  const { pathname, search } = request.nextUrl;
  const login = new URL('/login', request.url);
  if (pathname !== '/') login.searchParams.set('next', pathname + search);
  const response = NextResponse.redirect(login);
  response.headers.set('cache-control', 'no-store');
  return response;
}

/** A form posted signed out gets its answer from the action itself. */
const isReading = (request: NextRequest) => request.method === 'GET' || request.method === 'HEAD';
const isPublic = (pathname: string) =>
  PUBLIC.some((place) => pathname === place || pathname.startsWith(`${place}/`));
const hasCookie = (request: NextRequest) => SESSION_COOKIES.some((name) => request.cookies.has(name));
