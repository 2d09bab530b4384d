import { STATUS_CODES } from 'node:http';
import type { Endpoint } from '@/lib/api/endpoint';
import { openCall, streamHeaders } from '@/lib/http/stream';
import { toResponse } from '@/lib/next/response';
import { callOf } from '@/lib/next/serve';
import type { Outlet } from '@/lib/platform/outlet';

/** Bytes that wait for Next; beyond them `unreadBytes` grows, and the stream's own limit ends it. */
const WAITING_BYTES = 16 * 1024;

/** Turn a stream's endpoint into a route handler of server-sent events. */
export function serveStream(definition: Endpoint) {
  return async (
    request: Request,
    { params }: { params: Promise<Record<string, string>> },
  ): Promise<Response> => {
    const call = await callOf(request, params);
    const { readable, outlet } = webOutlet();
    const opened = await openCall(definition, call, outlet);
    if ('refused' in opened) return toResponse(opened.refused);
    if (request.signal.aborted) opened.close();
    else request.signal.addEventListener('abort', opened.close, { once: true });
    return new Response(readable, { statusText: STATUS_CODES[200], headers: streamHeaders(call.requestId) });
  };
}

function webOutlet(): { readable: ReadableStream<Uint8Array>; outlet: Outlet } {
  const encoder = new TextEncoder();
  let controller!: ReadableStreamDefaultController<Uint8Array>;
  const readable = new ReadableStream<Uint8Array>(
    {
      start: (own) => {
        controller = own;
      },
    },
    new ByteLengthQueuingStrategy({ highWaterMark: WAITING_BYTES }),
  );
  const outlet: Outlet = {
    write: (text) => controller.enqueue(encoder.encode(text)),
    unreadBytes: () => WAITING_BYTES - (controller.desiredSize ?? WAITING_BYTES),
    end: () => {
      try {
        controller.close();
      } catch (error) {
        // A reader that went away has already closed it; there is nobody left to tell.
        if (!(error instanceof TypeError)) throw error;
      }
    },
  };
  return { readable, outlet };
}
