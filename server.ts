import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo, BlockList, isIP, isIPv6, type Socket } from 'node:net';
import next from 'next';
import { processState } from '@/lib/platform/process';

export interface ServerOptions {
  port: number;
  host: string;
  dev: boolean;
  /** The site is reached by https, so answers carry HSTS. */
  isHttps?: boolean;
  /** Addresses and CIDR ranges whose forwarding headers are believed. */
  trustedProxies?: string[];
}

export interface RunningServer {
  address: string;
  /** Stop accepting, end streams, let requests finish (up to ten seconds; not at all with `force`), close Next. */
  stop(options?: { force?: boolean }): Promise<void>;
}

const drainMs = 10_000;
/** What only we may say to the application, whoever the peer is. */
const internalHeaders = /^(x-middleware-|x-healing-|x-nonce$|content-security-policy|x-request-id$)/;
const forwardingHeaders = /^(x-forwarded-|forwarded$|x-real-ip$)/;

/** Serve the app: a thin node:http server around Next's request handler. Resolves once it listens. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { port, host, dev } = options;
  const server = createServer({
    noDelay: true,
    keepAliveTimeout: 65_000,
    headersTimeout: 20_000,
    requestTimeout: 120_000,
  });
  const app = next({
    dev,
    hostname: host,
    port,
    customServer: true,
    httpServer: server,
    dir: import.meta.dirname,
  });
  await app.prepare();
  const handle = app.getRequestHandler();
  const sockets = openSockets(server);
  const trusted = trustedAddresses(options.trustedProxies ?? []);
  const base = baseHeaders(options);
  // While developing everything goes through Next, which notices changed sources.
  const calls = dev ? null : await import('@/lib/http/node');
  server.on('request', (req: IncomingMessage, res: ServerResponse) => {
    const requestId = cleanRequest(req, trusted);
    if (!server.listening) res.setHeader('Connection', 'close');
    const match = calls?.endpointOf(req);
    if (calls && match) {
      calls.answerDirectly(match, req, res, { requestId, base }).catch(() => failPlainly(res));
      return;
    }
    setOnAnswer(res, Object.entries({ ...base, 'x-request-id': requestId }));
    // Next sends the head by itself right before the first bytes of a body; left to them, both are one write.
    res.flushHeaders = () => {};
    handle(req, res).catch(() => failPlainly(res));
  });
  await listen(server, port, host);
  return {
    address: `http://${host}:${(server.address() as AddressInfo).port}`,
    stop: async ({ force = false } = {}) => {
      if (force) for (const socket of sockets) socket.destroy();
      await drain(server, sockets, dev ? 0 : drainMs);
      await app.close();
    },
  };
}

/** Strip what a client must not claim, and note request id and client address for the application. */
export function cleanRequest(req: IncomingMessage, trusted: BlockList): string {
  const peer = plainAddress(req.socket.remoteAddress ?? '');
  const isTrusted = isIn(trusted, peer);
  const address = isTrusted ? forwardedClient(req, trusted, peer) : peer;
  for (const name of Object.keys(req.headers)) {
    if (internalHeaders.test(name) || (!isTrusted && forwardingHeaders.test(name))) delete req.headers[name];
  }
  const requestId = randomUUID();
  req.headers['x-request-id'] = requestId;
  req.headers['x-healing-client-address'] = address;
  return requestId;
}

/** Addresses and CIDR ranges as a list to ask. Throws on what is neither. */
export function trustedAddresses(entries: string[]): BlockList {
  const list = new BlockList();
  for (const entry of entries) {
    const [address = '', prefix] = entry.split('/');
    const family = isIPv6(address) ? 'ipv6' : 'ipv4';
    if (prefix === undefined) list.addAddress(address, family);
    else list.addSubnet(address, Number(prefix), family);
  }
  return list;
}

/** Proxies append, so the client is the last address that is not a proxy of ours; earlier ones are hearsay. */
function forwardedClient(req: IncomingMessage, trusted: BlockList, peer: string): string {
  const chain = String(req.headers['x-forwarded-for'] ?? '').split(',');
  const hops = chain.map((hop) => plainAddress(hop.trim())).filter((hop) => isIP(hop) !== 0);
  return hops.findLast((hop) => !isIn(trusted, hop)) ?? hops[0] ?? peer;
}

function isIn(list: BlockList, address: string): boolean {
  return isIP(address) !== 0 && list.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');
}

/** IPv4 clients of a dual-stack socket appear as ::ffff:192.0.2.1. */
function plainAddress(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/i, '');
}

function baseHeaders({ isHttps }: ServerOptions): Record<string, string> {
  return {
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'cross-origin-opener-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
    ...(isHttps ? { 'strict-transport-security': 'max-age=31536000; includeSubDomains' } : {}),
  };
}

/** Set when the head is written, so that no handler can drop or double them. */
function setOnAnswer(res: ServerResponse, headers: [string, string][]): void {
  const writeHead = res.writeHead;
  res.writeHead = function writeHeadWithBase(this: ServerResponse, ...args: unknown[]) {
    for (const [name, value] of headers) this.setHeader(name, value);
    return writeHead.apply(this, args as never);
  } as typeof res.writeHead;
}

function failPlainly(res: ServerResponse): void {
  if (!res.headersSent) res.writeHead(500, { 'Content-Type': 'text/plain' });
  res.end();
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host, backlog: 4096 }, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

/** Every open socket: Node's own closing forgets those that were upgraded to WebSockets (hot reload). */
function openSockets(server: Server): Set<Socket> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  return sockets;
}

async function drain(server: Server, sockets: Set<Socket>, timeoutMs: number): Promise<void> {
  const closed = server.listening ? once(server, 'close') : undefined;
  server.close();
  const { onStop } = processState();
  for (const entry of onStop.filter(({ name }) => name === 'streams')) {
    onStop.splice(onStop.indexOf(entry), 1);
    await entry.stop();
  }
  const sweep = setInterval(() => server.closeIdleConnections(), 50);
  const deadline = setTimeout(() => {
    for (const socket of sockets) socket.destroy();
  }, timeoutMs);
  await closed;
  clearInterval(sweep);
  clearTimeout(deadline);
}
