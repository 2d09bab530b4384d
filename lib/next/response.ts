import { Readable } from 'node:stream';
import { type Answer, SAFE_HEADERS } from '@/lib/http/call';

/** An answer as the web's own class, for Next's router. */
export function toResponse({ status, headers, body }: Answer): Response {
  if (body !== null && typeof body !== 'string')
    return new Response(Readable.toWeb(Readable.from(body)) as ReadableStream<Uint8Array>, {
      status,
      headers: { ...SAFE_HEADERS, ...headers },
    });
  // Bytes with their length: otherwise the body is chunked, which takes another write for its end.
  const bytes = body === null ? null : Buffer.from(body);
  const length: Record<string, string> = bytes ? { 'content-length': String(bytes.byteLength) } : {};
  return new Response(bytes, { status, headers: { ...SAFE_HEADERS, ...headers, ...length } });
}

/** The id that the server gave the request; one of our own where no server did. */
export const requestIdOf = ({ headers }: Pick<Request, 'headers'>): string =>
  headers.get('x-request-id') ?? crypto.randomUUID();
