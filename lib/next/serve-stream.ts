import { STATUS_CODES } from 'node:http';
import type { Endpoint } from '@/lib/api/endpoint';
import { parseInput } from '@/lib/next/input';
import { SAFE_HEADERS } from '@/lib/next/problem';
import { contextOf } from '@/lib/next/request-context';
import { failure } from '@/lib/next/serve';
import type { Ctx } from '@/lib/platform/context';

type OpenStream = (
  ctx: Ctx,
  input: { cursor?: string; signal: AbortSignal },
) => Promise<ReadableStream<Uint8Array>>;

/** Turn an endpoint into a handler of server-sent events. `Last-Event-ID` (or ?cursor) resumes without loss. */
export function serveStream(definition: Endpoint, open: OpenStream) {
  return async (
    request: Request,
    { params }: { params: Promise<Record<string, string>> },
  ): Promise<Response> => {
    const requestId = request.headers.get('x-request-id') ?? crypto.randomUUID();
    try {
      const ctx = await contextOf(definition, request, requestId);
      const { cursor } = (await parseInput(definition, request, (await params) ?? {})) as { cursor?: string };
      const last = request.headers.get('last-event-id') || cursor;
      const body = await open(ctx, { cursor: last, signal: request.signal });
      return new Response(body, { statusText: STATUS_CODES[200], headers: streamHeaders(requestId) });
    } catch (error) {
      return failure(error, requestId);
    }
  };
}

const streamHeaders = (requestId: string) => ({
  ...SAFE_HEADERS,
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-store, no-transform',
  'x-accel-buffering': 'no',
  'x-request-id': requestId,
});
