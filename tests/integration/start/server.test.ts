import { once } from 'node:events';
import { type IncomingMessage, request, type ServerResponse } from 'node:http';
import { connect } from 'node:net';
import { expect, onTestFinished, test, vi } from 'vitest';
import { onStop } from '@/lib/platform/process';
import { type ServerOptions, startServer } from '@/server';

type Handler = (req: IncomingMessage, res: ServerResponse) => Promise<void>;

const app = vi.hoisted(() => ({ handle: (() => Promise.resolve()) as Handler, closed: 0 }));

// Next is replaced by a handler: what reaches the application and what leaves it is this server's own work.
vi.mock('next', () => ({
  default: () => ({
    prepare: () => Promise.resolve(),
    getRequestHandler: () => (req: IncomingMessage, res: ServerResponse) => app.handle(req, res),
    close: async () => {
      app.closed += 1;
    },
  }),
}));

const echo: Handler = async (req, res) => {
  res.setHeader('X-Content-Type-Options', 'sniff-away');
  res.end(JSON.stringify(req.headers));
};

async function serve(options: Partial<ServerOptions> = {}, handle: Handler = echo) {
  app.handle = handle;
  const server = await startServer({ port: 0, host: '127.0.0.1', dev: false, ...options });
  onTestFinished(() => server.stop({ force: true }));
  return server;
}

async function get(address: string, headers: Record<string, string> = {}) {
  const req = request(address, { headers, agent: false }).end();
  const [res] = (await once(req, 'response')) as [IncomingMessage];
  let body = '';
  for await (const chunk of res) body += chunk;
  return { status: res.statusCode, headers: res.headers, body };
}

const forged = {
  'x-forwarded-for': '203.0.113.9',
  'x-forwarded-proto': 'https',
  'x-forwarded-host': 'evil.example',
  forwarded: 'for=203.0.113.9',
  'x-real-ip': '203.0.113.9',
  'x-middleware-subrequest': 'middleware',
  'x-middleware-rewrite': '/admin',
  'x-nonce': 'chosen',
  'content-security-policy': "script-src 'nonce-chosen'",
  'x-healing-client-address': '203.0.113.9',
  'x-request-id': 'chosen',
};

test('nothing that a client claims about itself reaches the application', async () => {
  const { address } = await serve();
  const seen = JSON.parse((await get(address, { ...forged, accept: 'text/html' })).body) as Record<
    string,
    string
  >;
  expect(seen.accept).toBe('text/html');
  expect(seen['x-healing-client-address']).toBe('127.0.0.1');
  expect(seen['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
  const ours = ['x-healing-client-address', 'x-request-id'];
  for (const name of Object.keys(forged).filter((name) => !ours.includes(name)))
    expect(seen).not.toHaveProperty(name);
});

test('a configured proxy is believed about the client, but not beyond its own hop', async () => {
  const { address } = await serve({ trustedProxies: ['127.0.0.0/8', '198.51.100.7'] });
  const chain = '192.0.2.1, not-an-address, 203.0.113.9, 198.51.100.7';
  const seen = JSON.parse((await get(address, { ...forged, 'x-forwarded-for': chain })).body) as Record<
    string,
    string
  >;
  expect(seen['x-healing-client-address']).toBe('203.0.113.9');
  expect(seen['x-forwarded-proto']).toBe('https');
  for (const name of ['x-middleware-subrequest', 'x-nonce', 'content-security-policy']) {
    expect(seen).not.toHaveProperty(name);
  }
  expect(seen['x-request-id']).not.toBe('chosen');
});

test('every answer carries the base headers once, and its own request id', async () => {
  const { address } = await serve();
  const [first, second] = [await get(address), await get(address)];
  expect(first.headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'cross-origin-opener-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
  });
  expect(first.headers).not.toHaveProperty('strict-transport-security');
  expect(first.headers['x-request-id']).toBe(
    (JSON.parse(first.body) as Record<string, string>)['x-request-id'],
  );
  expect(second.headers['x-request-id']).not.toBe(first.headers['x-request-id']);
});

test('a site on https says so for a year', async () => {
  const { address } = await serve({ isHttps: true });
  expect((await get(address)).headers['strict-transport-security']).toMatch(/^max-age=31536000/);
});

test('a handler that fails answers 500 without a word about why', async () => {
  const { address } = await serve({}, () => Promise.reject(new Error('maria wrote this')));
  const answer = await get(address);
  expect(answer.status).toBe(500);
  expect(answer.body).toBe('');
  expect(answer.headers['x-frame-options']).toBe('DENY');
});

test('a stop ends streams, lets a request finish and then accepts nobody', async () => {
  const slow = Promise.withResolvers<void>();
  const arrived = Promise.withResolvers<void>();
  const server = await serve({}, async (_req, res) => {
    arrived.resolve();
    await slow.promise;
    res.end('finished');
  });
  onStop('streams', () => slow.resolve());
  const answer = get(server.address);
  await arrived.promise;
  const closedBefore = app.closed;
  await server.stop();
  expect((await answer).body).toBe('finished');
  expect(app.closed).toBe(closedBefore + 1);
  await expect(get(server.address)).rejects.toThrow(/ECONNREFUSED/);
});

test('a forced stop waits for nobody', async () => {
  const server = await serve({}, () => new Promise(() => {}));
  const { port } = new URL(server.address);
  const socket = connect(Number(port), '127.0.0.1');
  // Being cut off is what this test is about.
  socket.on('error', () => {});
  await once(socket, 'connect');
  const closed = new Promise((resolve) => socket.once('close', resolve));
  socket.write('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n');
  await server.stop({ force: true });
  await closed;
  expect(socket.destroyed).toBe(true);
});

test('a taken port rejects, so that the start can say so', async () => {
  const { address } = await serve();
  await expect(serve({ port: Number(new URL(address).port) })).rejects.toMatchObject({ code: 'EADDRINUSE' });
});
