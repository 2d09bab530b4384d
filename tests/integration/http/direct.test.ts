import { once } from 'node:events';
import { type IncomingMessage, type RequestOptions, request } from 'node:http';
import { connect } from 'node:net';
import { gunzipSync } from 'node:zlib';
import { beforeAll, expect, onTestFinished, test, vi } from 'vitest';
import { makeContext } from '@/lib/platform/context';
import { type RunningServer, startServer } from '@/server';
import { type Caller, call, callerOf } from '../../support/call';
import { type Cast, cast } from '../../support/cast';
import type { Person } from '../../support/factories';
import { send } from '../../support/messages';
import { until } from '../../support/until';

// Next is not needed: what is tried here is what the server answers by itself, and what it leaves to Next.
vi.mock('next', () => ({
  default: () => ({
    prepare: () => Promise.resolve(),
    getRequestHandler: () => async (_req: unknown, res: { end: (text: string) => void }) => res.end('Next'),
    close: () => Promise.resolve(),
  }),
}));

let people: Cast;
let maria: Caller;

beforeAll(async () => {
  people = await cast();
  maria = await callerOf(people.maria);
});

async function serving(): Promise<RunningServer> {
  const server = await startServer({ port: 0, host: '127.0.0.1', dev: false });
  onTestFinished(() => server.stop({ force: true }));
  return server;
}

async function ask(server: RunningServer, path: string, options: RequestOptions = {}, body?: string) {
  const req = request(`${server.address}${path}`, { agent: false, ...options }).end(body);
  const [res] = (await once(req, 'response')) as [IncomingMessage];
  const chunks: Buffer[] = [];
  for await (const chunk of res) chunks.push(chunk as Buffer);
  return { status: res.statusCode, headers: res.headers, body: Buffer.concat(chunks) };
}

const as = (whom: Person) => makeContext({ ...whom, sessionId: null });
const asMaria = () => ({ cookie: maria.cookie });

test('an answer is the one that the route file gives, with the base headers once', async () => {
  const server = await serving();
  const { messageId } = await send(as(people.maria), people.okafor, 'Hello');
  const path = `/api/messages/${messageId}`;
  const direct = await ask(server, path, { headers: asMaria() });
  const routed = await call(maria, 'GET', path);
  expect(direct.status).toBe(200);
  expect(JSON.parse(direct.body.toString())).toEqual(await routed.json());
  const ofRoute = Object.fromEntries([...routed.headers].filter(([name]) => name !== 'x-request-id'));
  expect(direct.headers).toMatchObject({
    ...ofRoute,
    'x-frame-options': 'DENY',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
  });
  expect(direct.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
});

test('a body is read whole, and refused when it is too large, broken or not JSON', async () => {
  const server = await serving();
  const headers = { ...asMaria(), 'x-csrf-token': maria.token, 'content-type': 'application/json' };
  const post = (body: string, more = {}) =>
    ask(server, '/api/messages/send', { method: 'POST', headers: { ...headers, ...more } }, body);
  const content = 'ä'.repeat(9_000);
  const sent = await post(JSON.stringify({ recipient: people.okafor.username, content }));
  expect(sent.status).toBe(201);
  const { message_id: id } = JSON.parse(sent.body.toString()) as { message_id: number };
  const read = await ask(server, `/api/messages/${id}`, { headers: asMaria() });
  expect(JSON.parse(read.body.toString()).content).toBe(content);
  expect((await post('{"recipient":')).status).toBe(400);
  expect((await post('x'.repeat(600_000))).status).toBe(413);
  expect((await post('x'.repeat(600_000), { 'transfer-encoding': 'chunked' })).status).toBe(413);
  expect((await post('hello', { 'content-type': 'text/plain' })).status).toBe(415);
});

test('a long answer is packed for who can read it, a short one never', async () => {
  const server = await serving();
  const { messageId } = await send(as(people.maria), people.okafor, 'long '.repeat(500));
  const headers = { ...asMaria(), 'accept-encoding': 'gzip, br' };
  const packed = await ask(server, `/api/messages/${messageId}`, { headers });
  expect(packed.headers['content-encoding']).toBe('gzip');
  expect(packed.headers.vary).toBe('Accept-Encoding');
  expect(JSON.parse(gunzipSync(packed.body).toString())).toMatchObject({ id: messageId });
  expect(packed.body.byteLength).toBeLessThan(1_500);
  const short = await ask(server, '/api/csrf', { headers });
  expect(short.headers).not.toHaveProperty('content-encoding');
});

test.each([
  ['GET', '/api/auth/session'],
  ['GET', '/api/metrics'],
  ['GET', '/api/health/live'],
  ['GET', '/api/nothing'],
  ['DELETE', '/api/messages/inbox'],
  ['HEAD', '/api/messages/inbox'],
  ['GET', '/home'],
])('%s %s is left to Next', async (method, path) => {
  const answer = await ask(await serving(), path, { method, headers: asMaria() });
  expect(answer.status).toBe(200);
  expect(answer.headers['content-type']).toBeUndefined();
  if (method !== 'HEAD') expect(answer.body.toString()).toBe('Next');
});

test('a stream brings an event, and is forgotten when its reader leaves', async () => {
  const server = await serving();
  const { hostname, port } = new URL(server.address);
  const socket = connect(Number(port), hostname);
  onTestFinished(() => void socket.destroy());
  let text = '';
  socket.setEncoding('utf8').on('data', (more: string) => {
    text += more;
  });
  socket.write(`GET /api/messages/stream HTTP/1.1\r\nHost: x\r\nCookie: ${maria.cookie}\r\n\r\n`);
  await until('the stream to be ready', async () => text.includes('event: ready'));
  expect(text).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
  expect(text).toMatch(/content-type: text\/event-stream/);
  const { messageId } = await send(as(people.okafor), people.maria, 'News');
  await until('the event', async () => text.includes(`"message_id":${messageId}`));
  const { liveHub } = await import('@/lib/domain/live/hub');
  const hub = await liveHub();
  expect(hub.connectionsOf(people.maria.id).size).toBe(1);
  socket.destroy();
  await until('the hub to forget it', async () => hub.connectionsOf(people.maria.id).size === 0);
});

test('a stream without a session is refused as every call is', async () => {
  const answer = await ask(await serving(), '/api/messages/stream');
  expect([answer.status, answer.headers['content-type']]).toEqual([
    401,
    'application/problem+json; charset=utf-8',
  ]);
});
