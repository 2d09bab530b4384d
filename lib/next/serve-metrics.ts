import { timingSafeEqual } from 'node:crypto';
import { SAFE_HEADERS } from '@/lib/http/call';
import { problem } from '@/lib/http/problem';
import { requestIdOf, toResponse } from '@/lib/next/response';
import { env } from '@/lib/platform/env';
import { notFound } from '@/lib/platform/errors';
import { metrics } from '@/lib/platform/metrics';

const LOOPBACK = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);

/** Prometheus text for whoever has the token, or asks from this machine. Everybody else sees a 404. */
export async function serveMetrics(request: Request): Promise<Response> {
  const requestId = requestIdOf(request);
  if (!isAllowed(request.headers)) return toResponse(problem(notFound(), requestId));
  const { registry } = metrics();
  const headers = { ...SAFE_HEADERS, 'content-type': registry.contentType, 'x-request-id': requestId };
  return new Response(await registry.metrics(), { headers });
}

function isAllowed(headers: Headers): boolean {
  const token = env().METRICS_TOKEN;
  const given = Buffer.from(headers.get('authorization') ?? '');
  const wanted = Buffer.from(`Bearer ${token ?? ''}`);
  if (token && given.length === wanted.length && timingSafeEqual(given, wanted)) return true;
  return LOOPBACK.has(headers.get('x-healing-client-address') ?? '');
}
