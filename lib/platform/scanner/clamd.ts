import { connect, type Socket } from 'node:net';
import { env } from '@/lib/platform/env';
import { AppError } from '@/lib/platform/errors';

const CHUNK_BYTES = 256 * 1024;
const TIMEOUT_MS = 60_000;
const RETRY_S = 30;

export type Verdict = 'clean' | 'infected' | 'not-scanned';

/**
 * Ask the virus scanner about a file, by clamd's INSTREAM, so that it needs no file of its own. `HEALING_CLAMD` is `host:port` or the
 * path of a socket; without it nothing is scanned. Throws unavailable when the scanner is away or cannot say: nothing passes then.
 */
export async function scanForViruses(bytes: Buffer): Promise<Verdict> {
  const address = env().HEALING_CLAMD;
  if (!address) return 'not-scanned';
  const answer = await ask(address, bytes).catch((cause) => Promise.reject(away(cause)));
  if (/\bOK\0?\s*$/.test(answer)) return 'clean';
  if (/\bFOUND\0?\s*$/.test(answer)) return 'infected';
  throw away(new Error('The virus scanner gave no verdict.'));
}

const away = (cause: unknown) =>
  new AppError(
    'unavailable',
    'Files cannot be checked right now. Please try again in a moment.',
    { retryAfterS: RETRY_S },
    { cause },
  );

function ask(address: string, bytes: Buffer): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = open(address);
    let answer = '';
    socket.setTimeout(TIMEOUT_MS, () => socket.destroy(new Error('The virus scanner took too long.')));
    socket.setEncoding('utf8');
    socket.on('data', (text) => {
      answer += text;
    });
    socket.once('error', reject);
    socket.once('close', () => resolve(answer));
    socket.once('connect', () => {
      socket.write('zINSTREAM\0');
      for (let at = 0; at < bytes.length; at += CHUNK_BYTES) {
        const chunk = bytes.subarray(at, at + CHUNK_BYTES);
        const size = Buffer.alloc(4);
        size.writeUInt32BE(chunk.length);
        socket.write(size);
        socket.write(chunk);
      }
      // A chunk of no bytes ends the stream; the scanner answers and closes.
      socket.write(Buffer.alloc(4));
    });
  });
}

function open(address: string): Socket {
  if (address.startsWith('/')) return connect(address);
  const at = address.lastIndexOf(':');
  return connect(Number(address.slice(at + 1)), address.slice(0, at));
}
