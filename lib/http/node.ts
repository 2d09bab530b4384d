import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { ENDPOINTS } from '@/lib/api/endpoints';
import { answerCall } from '@/lib/http/answer';
import { type Answer, type Call, type HeaderReader, SAFE_HEADERS } from '@/lib/http/call';
import { type Match, routerOf } from '@/lib/http/router';
import { openCall, streamHeaders } from '@/lib/http/stream';
import { AppError } from '@/lib/platform/errors';
import type { Outlet } from '@/lib/platform/outlet';

/** Answers below this are smaller than what packing them would add. */
const PACKED_FROM_CHARACTERS = 1_024;
/** Most of what packing saves at a fraction of its cost. */
const pack = (body: string) => promisify(gzip)(body, { level: 1 });

const find = routerOf(ENDPOINTS);

/** The endpoint that a request names, or null: then it is Next's to answer (pages, next-auth, 404 and 405). */
export function endpointOf({ method = '', url = '' }: IncomingMessage): Match | null {
  if (!url.startsWith('/api/')) return null;
  const query = url.indexOf('?');
  const match = find(method, query < 0 ? url : url.slice(0, query));
  return match && !match.endpoint.servedByNext ? match : null;
}

/**
 * Answer a call of the contract on a node:http request, without Next's router, whose own work is several times that of a poll.
 * The pipeline is the one that the route files use. `requestId` is the server's, `base` its headers for every answer.
 */
export async function answerDirectly(
  { endpoint, params }: Match,
  req: IncomingMessage,
  res: ServerResponse,
  { requestId, base }: { requestId: string; base: Record<string, string> },
): Promise<void> {
  const call = callOf(req, params, requestId);
  if (endpoint.open) {
    const outlet = outletOf(res, { ...base, ...streamHeaders(requestId) });
    const opened = await openCall(endpoint, call, outlet);
    if ('refused' in opened) await send(req, res, base, opened.refused);
    else if (res.closed) opened.close();
    else res.once('close', opened.close);
    return;
  }
  await send(req, res, base, await answerCall(endpoint, call));
}

function callOf(req: IncomingMessage, params: Record<string, string>, requestId: string): Call {
  const url = req.url!;
  const query = url.indexOf('?');
  return {
    requestId,
    params,
    headers: nodeHeaders(req),
    search: query < 0 ? '' : url.slice(query + 1),
    body: (maxBytes) => readBody(req, maxBytes),
  };
}

const nodeHeaders = ({ headers }: IncomingMessage): HeaderReader => ({
  get: (name) => {
    const value = headers[name];
    return typeof value === 'string' ? value : (value?.join(', ') ?? null);
  },
});

function readBody(req: IncomingMessage, maxBytes: number): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    req.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= maxBytes) chunks.push(chunk);
      else reject(new AppError('too_large'));
    });
    req.once('end', () => resolve(chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks)));
    // Every request closes at last, and an error that nobody hears costs as much as a signature.
    req.once('close', () => {
      if (!req.complete) reject(new AppError('invalid_request', 'The body broke off.'));
    });
  });
}

async function send(
  req: IncomingMessage,
  res: ServerResponse,
  base: Record<string, string>,
  { status, headers, body }: Answer,
): Promise<void> {
  const all: Record<string, string | number> = { ...base, ...SAFE_HEADERS, ...headers };
  if (body !== null && typeof body !== 'string') {
    res.writeHead(status, all);
    // Whoever goes away half-way, or bytes that fail to come, end the connection: a cut answer must not look whole.
    await pipeline(Readable.from(body), res).catch(() => res.destroy());
    return;
  }
  let bytes: string | Buffer | null = body;
  if (body !== null && body.length >= PACKED_FROM_CHARACTERS) {
    all.vary = 'Accept-Encoding';
    if (/\bgzip\b/.test(String(req.headers['accept-encoding'] ?? ''))) {
      bytes = await pack(body);
      all['content-encoding'] = 'gzip';
    }
  }
  if (bytes !== null) all['content-length'] = Buffer.byteLength(bytes);
  res.writeHead(status, all);
  res.end(bytes);
}

/** The head goes with the first words, so that a refusal before them is an ordinary answer. */
function outletOf(res: ServerResponse, headers: Record<string, string>): Outlet {
  return {
    write: (text) => {
      if (!res.headersSent) res.writeHead(200, headers);
      res.write(text);
    },
    unreadBytes: () => res.writableLength,
    // Whoever left this much unread would keep the socket; they come back with their last cursor.
    end: () => (res.writableNeedDrain ? res.destroy() : res.end()),
  };
}
