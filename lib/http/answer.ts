import { hash } from 'node:crypto';
import type { z } from 'zod';
import type { Endpoint } from '@/lib/api/endpoint';
import type { Answer, Call } from '@/lib/http/call';
import { fileAnswer } from '@/lib/http/file-answer';
import { parseInput } from '@/lib/http/input';
import { failure } from '@/lib/http/problem';
import { contextOf } from '@/lib/http/request-context';
import type { Ctx, IdempotencyClaim } from '@/lib/platform/context';
import { AppError } from '@/lib/platform/errors';
import { fingerprintOf } from '@/lib/platform/idempotency';
import { log } from '@/lib/platform/log';
import { observeCall } from '@/lib/platform/metrics';
import type { ServedFile } from '@/lib/platform/served-file';
import { wireJson } from '@/lib/platform/wire';

/** From here on a call is worth a line in the log. */
const SLOW_MS = 1_000;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/**
 * Answer a call of an endpoint: session, guard, limit, strict input, idempotency, wire shape, problem+json, ETag. The one pipeline
 * behind every address of the contract; never throws.
 */
export async function answerCall(definition: Endpoint, call: Call): Promise<Answer> {
  const started = performance.now();
  const answer = await attempt(definition, call);
  noteCall(definition, answer.status, performance.now() - started, call.requestId);
  return answer;
}

/** Count every call; name the slow ones by their pattern, so that the log holds no id of anybody. */
function noteCall({ method, path }: Endpoint, status: number, durationMs: number, requestId: string): void {
  observeCall(method, path, status, durationMs);
  if (durationMs > SLOW_MS) log().warn({ requestId, method, route: path, status, durationMs }, 'slow call');
}

async function attempt(definition: Endpoint, call: Call): Promise<Answer> {
  let ctx: Ctx | undefined;
  try {
    ctx = await contextOf(definition, call);
    const input = await parseInput(definition, call);
    const output = await definition.run(ctx, input, claimOf(definition, call, input));
    if (definition.serves) return await fileAnswer(output as ServedFile, call);
    return success(definition, call, output);
  } catch (error) {
    return failure(error, call.requestId, ctx);
  }
}

function claimOf(definition: Endpoint, { headers }: Call, input: unknown): IdempotencyClaim | undefined {
  // A form is not fingerprinted: its bytes would be read twice, and the contract leaves forms out.
  if (/^multipart\//i.test(headers.get('content-type') ?? '')) return undefined;
  const key = definition.creates ? headers.get('idempotency-key') : null;
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

function success<Output>(definition: Endpoint<z.ZodType, Output>, call: Call, output: Output): Answer {
  const { requestId } = call;
  const headers: Record<string, string> = { 'x-request-id': requestId, ...definition.headers?.(output) };
  if (definition.status === 204) return { status: 204, headers, body: null };
  const body = wireJson(output);
  if (definition.polls) {
    headers.etag = `"${hash('sha1', body, 'base64url')}"`;
    if (call.headers.get('if-none-match') === headers.etag) return { status: 304, headers, body: null };
  }
  headers['content-type'] = 'application/json; charset=utf-8';
  return { status: definition.status, headers, body };
}
