import { type AppError, ERROR_TABLE } from '@/lib/platform/errors';

/** Nothing that the API answers is ever rendered, cached or framed. */
export const SAFE_HEADERS = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
  'x-content-type-options': 'nosniff',
} as const;

/** An error as application/problem+json (RFC 9457) with a stable code; `error` repeats the detail for older clients. */
export function problem(error: AppError, requestId: string, extra: Record<string, string> = {}): Response {
  const { status, title } = ERROR_TABLE[error.code];
  const headers: Record<string, string> = {
    ...SAFE_HEADERS,
    'content-type': 'application/problem+json; charset=utf-8',
    'x-request-id': requestId,
    ...extra,
  };
  if (error.data.retryAfterS !== undefined) headers['retry-after'] = String(error.data.retryAfterS);
  const body = {
    type: `/docs/api#${error.code}`,
    title,
    status,
    detail: error.detail,
    code: error.code,
    error: error.detail,
    request_id: requestId,
    ...(error.data.fields ? { errors: error.data.fields } : {}),
  };
  return new Response(JSON.stringify(body), { status, headers });
}
