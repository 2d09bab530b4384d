import { createHash } from 'node:crypto';
import type { z } from 'zod';
import type { Endpoint } from '@/lib/api/endpoint';
import { parseInput } from '@/lib/next/input';
import { problem, SAFE_HEADERS } from '@/lib/next/problem';
import { contextOf } from '@/lib/next/request-context';
import type { Ctx, IdempotencyClaim } from '@/lib/platform/context';
import { AppError, asAppError } from '@/lib/platform/errors';
import { fingerprintOf } from '@/lib/platform/idempotency';
import { log } from '@/lib/platform/log';
import { observeCall } from '@/lib/platform/metrics';
import { toWire } from '@/lib/platform/wire';

/** From here on a call is worth a line in the log. */
const SLOW_MS = 1_000;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Next gives no parameters at all to a route without any. */
type Params = { params: Promise<Record<string, string>> };

/** Turn an endpoint into a route handler: session, guard, limit, strict input, idempotency, wire shape, problem+json, ETag. */
export function serve<Schema extends z.ZodType, Output>(definition: Endpoint<Schema, Output>) {
  return async (request: Request, { params }: Params): Promise<Response> => {
    const started = performance.now();
    const requestId = request.headers.get('x-request-id') ?? crypto.randomUUID();
    const response = await answer(definition, request, params, requestId);
    noteCall(definition, response.status, performance.now() - started, requestId);
    return response;
  };
}

/** Count every call; name the slow ones by their pattern, so that the log holds no id of anybody. */
function noteCall({ method, path }: Endpoint, status: number, durationMs: number, requestId: string): void {
  observeCall(method, path, status, durationMs);
  if (durationMs > SLOW_MS) log().warn({ requestId, method, route: path, status, durationMs }, 'slow call');
}

async function answer<Schema extends z.ZodType, Output>(
  definition: Endpoint<Schema, Output>,
  request: Request,
  params: Promise<Record<string, string>>,
  requestId: string,
): Promise<Response> {
  let ctx: Ctx | undefined;
  try {
    ctx = await contextOf(definition, request, requestId);
    const input = await parseInput(definition, request, (await params) ?? {});
    const output = await definition.run(ctx, input, claimOf(definition, request, input));
    return success(definition, request, output, requestId);
  } catch (error) {
    return failure(error, requestId, ctx);
  }
}

function claimOf(definition: Endpoint, request: Request, input: unknown): IdempotencyClaim | undefined {
  const key = definition.creates ? request.headers.get('idempotency-key') : null;
  if (key === null) return undefined;
  if (!UUID.test(key)) {
    throw new AppError('invalid_request', 'Idempotency-Key must be a UUID.', {
      fields: [{ path: 'Idempotency-Key', message: 'Must be a UUID.' }],
    });
  }
  return {
    key: key.toLowerCase(),
    fingerprint: fingerprintOf(`${definition.method} ${definition.path}`, input),
  };
}

function success<Output>(
  definition: Endpoint<z.ZodType, Output>,
  request: Request,
  output: Output,
  requestId: string,
): Response {
  const headers: Record<string, string> = {
    ...SAFE_HEADERS,
    'x-request-id': requestId,
    ...definition.headers?.(output),
  };
  if (definition.status === 204) return new Response(null, { status: 204, headers });
  const body = Buffer.from(JSON.stringify(toWire(output)));
  if (definition.polls) {
    const etag = `"${createHash('sha1').update(body).digest('base64url')}"`;
    headers.etag = etag;
    if (request.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers });
  }
  headers['content-type'] = 'application/json; charset=utf-8';
  // Without it the body is chunked, which takes another write for its end.
  headers['content-length'] = String(body.byteLength);
  return new Response(body, { status: definition.status, headers });
}

/** Any failure as a problem document; the unexpected ones are logged without a word of anybody. */
export function failure(error: unknown, requestId: string, ctx?: Ctx): Response {
  const known = asAppError(error);
  if (known.code === 'internal' || known.code === 'unavailable') {
    (ctx?.log ?? log()).error({ err: error, code: known.code, requestId }, 'call failed');
  }
  return problem(known, requestId);
}
