import { Socket } from 'node:net';

/** Version 3.0 of the protocol: what follows the length of the message that opens a connection. */
const PROTOCOL = Buffer.from([0, 3, 0, 0]);
/** First bytes of the messages with which statements go out; before them there is only signing in. */
const STATEMENTS = new Set([...'QPBCDE'].map((letter) => letter.charCodeAt(0)));
const ERROR = 'E'.charCodeAt(0);

/**
 * A connection to the server for the driver (postgres.js 3.4.9), which loses its footing when one breaks: between the error and the
 * close that follows it, it hands out the dead connection, whose statements then never end; what was not sent yet goes out before
 * the greeting of the next connection; and the last words of a dying server become the answer to the first statement there. So here
 * a broken connection only closes, which the driver takes well; every connection begins with its greeting; and last words are not
 * passed on.
 */
class WholeSocket extends Socket {
  #isOpen = false;
  #hasGreeted = false;
  #hasAsked = false;

  override emit(event: string | symbol, ...args: unknown[]): boolean {
    switch (event) {
      case 'connect':
        this.#isOpen = true;
        break;
      case 'error':
        // A connection that never was is told of as it is; the close of one that was tells enough.
        if (this.#isOpen) return true;
        break;
      case 'close':
        return super.emit('close', this.#isOpen ? false : args[0]);
      case 'data':
        if (this.#hasAsked && areLastWords(args[0] as Buffer)) return true;
        break;
    }
    return super.emit(event, ...args);
  }

  override write(bytes: Uint8Array | string, ...rest: never[]): boolean {
    let sent = bytes;
    if (typeof bytes !== 'string') {
      if (!this.#hasGreeted) sent = greetingIn(bytes);
      else if (STATEMENTS.has(bytes[0]!)) this.#hasAsked = true;
    }
    this.#hasGreeted = true;
    return super.write(sent, ...rest);
  }
}

/** The message that opens a connection, without what was left over from another one. */
function greetingIn(bytes: Uint8Array): Uint8Array {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = all.lastIndexOf(PROTOCOL);
  const start = at - 4;
  return start > 0 && all.readUInt32BE(start) === all.length - start ? all.subarray(start) : bytes;
}

/** An error after which the server hangs up, alone in what it sent. */
function areLastWords(data: Buffer): boolean {
  if (data[0] !== ERROR || data.length < 6 || data.readUInt32BE(1) !== data.length - 1) return false;
  return data.includes('SFATAL\0', 5, 'latin1');
}

interface Addresses {
  host: string[];
  port: number[];
}

/** Connections begun with the same options so far: with several servers each has its turn. */
const turns = new WeakMap<Addresses, number>();

/** Opens a connection as the driver's option `socket`; it asks the socket for the name that a certificate must have. */
export function openSocket(options: Addresses): Socket {
  const turn = turns.get(options) ?? 0;
  turns.set(options, turn + 1);
  const at = {
    host: options.host[turn % options.host.length]!,
    port: options.port[turn % options.port.length]!,
  };
  return Object.assign(new WholeSocket(), at).connect(at.port, at.host);
}

/**
 * The driver holds back what is shorter than 1,024 bytes for a moment, and after a connection broke just then that moment never
 * comes. A greeting with so much white space in its options, which mean nothing, goes out at once.
 */
export const LONG_GREETING = { options: ' '.repeat(1_024) };
