import type { z } from 'zod';
import type { Endpoint } from '@/lib/api/endpoint';
import { answerCall } from '@/lib/http/answer';
import type { Call } from '@/lib/http/call';
import { requestIdOf, toResponse } from '@/lib/next/response';
import { AppError } from '@/lib/platform/errors';

/** Next gives no parameters at all to a route without any. */
type Params = { params: Promise<Record<string, string>> };

/**
 * Turn an endpoint into a route handler. It is what Next's router calls while developing; in production our own server asks the
 * same pipeline first (`lib/http/node`), without the router's work.
 */
export function serve<Schema extends z.ZodType, Output>(definition: Endpoint<Schema, Output>) {
  return async (request: Request, { params }: Params): Promise<Response> =>
    toResponse(await answerCall(definition as unknown as Endpoint, await callOf(request, params)));
}

/** A web request as the pipeline sees it. */
export async function callOf(request: Request, params: Params['params']): Promise<Call> {
  return {
    requestId: requestIdOf(request),
    headers: request.headers,
    search: new URL(request.url).search.slice(1),
    params: (await params) ?? {},
    body: async (maxBytes) => {
      const bytes = new Uint8Array(await request.arrayBuffer());
      if (bytes.length > maxBytes) throw new AppError('too_large');
      return bytes;
    },
  };
}
