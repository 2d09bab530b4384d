import { connect, type Socket } from 'node:net';

/** Many readers of live events with raw sockets, in a process of their own so that they do not compete with the measuring one. */
export type LiveOrder = { connect: { port: number; cookies: string[] } } | { leave: true };

export type LiveNotice = { connected: number } | { left: true } | { messageId: number; at: bigint };

const CONNECTED_AT_ONCE = 100;
const sockets: Socket[] = [];

process.on('message', (order: LiveOrder) => {
  if ('connect' in order) void connectAll(order.connect);
  else leave();
});

async function connectAll({ port, cookies }: { port: number; cookies: string[] }): Promise<void> {
  for (let from = 0; from < cookies.length; from += CONNECTED_AT_ONCE)
    await Promise.all(cookies.slice(from, from + CONNECTED_AT_ONCE).map((cookie) => open(port, cookie)));
  tell({ connected: sockets.length });
}

function leave(): void {
  for (const socket of sockets.splice(0)) socket.destroy();
  tell({ left: true });
}

const tell = (notice: LiveNotice) => process.send!(notice);

/** Resolves when the stream said that it is ready. */
function open(port: number, cookie: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true });
    sockets.push(socket);
    socket.on('error', reject);
    socket.setEncoding('latin1');
    socket.write(`GET /api/messages/stream HTTP/1.1\r\nHost: localhost:${port}\r\nCookie: ${cookie}\r\n\r\n`);
    let rest = '';
    socket.on('data', (text: string) => {
      const at = process.hrtime.bigint();
      rest += text;
      const end = rest.lastIndexOf('\n\n');
      if (end < 0) return;
      const whole = rest.slice(0, end);
      rest = rest.slice(end);
      if (whole.includes('event: ready')) resolve();
      for (const [, id] of whole.matchAll(/event: message\n(?:id: \S+\n)?data: .*?"message_id":(\d+)/g))
        tell({ messageId: Number(id), at });
    });
  });
}
