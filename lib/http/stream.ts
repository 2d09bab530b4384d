import type { Endpoint } from '@/lib/api/endpoint';
import { type Answer, type Call, SAFE_HEADERS } from '@/lib/http/call';
import { parseInput } from '@/lib/http/input';
import { failure } from '@/lib/http/problem';
import { contextOf } from '@/lib/http/request-context';
import type { Outlet } from '@/lib/platform/outlet';

/** What came of a call of a stream: it is open until `close`, or it was refused with an answer. */
export type Opened = { close: () => void } | { refused: Answer };

/** Open an endpoint's server-sent events on an outlet. `Last-Event-ID` (or ?cursor) resumes without loss. Never throws. */
export async function openCall(definition: Endpoint, call: Call, outlet: Outlet): Promise<Opened> {
  try {
    const ctx = await contextOf(definition, call);
    const { cursor } = (await parseInput(definition, call)) as { cursor?: string };
    const last = call.headers.get('last-event-id') || cursor;
    return { close: await definition.open!(ctx, { cursor: last }, outlet) };
  } catch (error) {
    return { refused: failure(error, call.requestId) };
  }
}

export const streamHeaders = (requestId: string): Record<string, string> => ({
  ...SAFE_HEADERS,
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-store, no-transform',
  'x-accel-buffering': 'no',
  'x-request-id': requestId,
});
