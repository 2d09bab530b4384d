import type { Answer } from '@/lib/http/call';
import type { Ctx } from '@/lib/platform/context';
import { type AppError, asAppError, ERROR_TABLE } from '@/lib/platform/errors';
import { log } from '@/lib/platform/log';
import { toWire } from '@/lib/platform/wire';

/** An error as application/problem+json (RFC 9457) with a stable code; `error` repeats the detail for older clients. */
export function problem(error: AppError, requestId: string, extra: Record<string, string> = {}): Answer {
  const { status, title } = ERROR_TABLE[error.code];
  const headers: Record<string, string> = {
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
    ...(error.data.more ? (toWire(error.data.more) as object) : {}),
  };
  return { status, headers, body: JSON.stringify(body) };
}

/** Any failure as a problem document; the unexpected ones are logged without a word of anybody. */
export function failure(error: unknown, requestId: string, ctx?: Ctx): Answer {
  const known = asAppError(error);
  if (known.code === 'internal' || known.code === 'unavailable') {
    (ctx?.log ?? log()).error({ err: error, code: known.code, requestId }, 'call failed');
  }
  return problem(known, requestId);
}
