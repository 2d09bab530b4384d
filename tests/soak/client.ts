import { Agent, request } from 'node:http';
import type { Correspondence } from '@/bench/measure/calls';

export interface Answer {
  status: number;
  messageId: number | null;
  retryAfter: string | null;
}

const agent = new Agent({ keepAlive: true, maxSockets: 64 });
const TIMEOUT_MS = 20_000;

/** Send once under a key. Null: no answer came (the connection broke, or we dropped it after `dropAfterMs`). */
export function sendOnce(
  origin: string,
  { from, to }: Correspondence,
  { key, dropAfterMs }: { key: string; dropAfterMs?: number },
): Promise<Answer | null> {
  const body = JSON.stringify({ recipient: to, content: `Sent under ${key}` });
  return new Promise((resolve) => {
    const req = request(`${origin}/api/messages/send`, {
      agent: dropAfterMs === undefined ? agent : false,
      method: 'POST',
      timeout: TIMEOUT_MS,
      headers: {
        cookie: from.cookie,
        'x-csrf-token': from.csrf,
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(body),
        'idempotency-key': key,
      },
    });
    req.on('error', () => resolve(null));
    req.on('timeout', () => req.destroy());
    req.on('response', (res) => {
      let text = '';
      res.setEncoding('utf8').on('data', (part: string) => {
        text += part;
      });
      res.on('error', () => resolve(null));
      res.on('close', () => {
        if (!res.complete) return resolve(null);
        const parsed = JSON.parse(text || '{}') as { message_id?: number };
        resolve({
          status: res.statusCode!,
          messageId: parsed.message_id ?? null,
          retryAfter: res.headers['retry-after'] ?? null,
        });
      });
    });
    req.end(body);
    if (dropAfterMs !== undefined) setTimeout(() => req.destroy(), dropAfterMs);
  });
}
