import { isSameMac, mac } from '@/lib/platform/crypto/secrets';
import { AppError } from '@/lib/platform/errors';

const MAC_BYTES = 12;

/** An opaque, signed position in a list or an event log: clients can neither read a meaning into it nor make one up. */
export function encodeCursor(kind: string, parts: (string | number)[]): string {
  const body = Buffer.from(JSON.stringify(parts));
  return `${body.toString('base64url')}.${signature(kind, body).toString('base64url')}`;
}

/** Undo `encodeCursor`. Throws invalid_request for anything that we did not make for this kind of list. */
export function decodeCursor(kind: string, cursor: string): (string | number)[] {
  const [encoded = '', signed = ''] = cursor.split('.');
  const body = Buffer.from(encoded, 'base64url');
  if (!isSameMac(signature(kind, body), Buffer.from(signed, 'base64url'))) throw badCursor();
  return JSON.parse(body.toString()) as (string | number)[];
}

const signature = (kind: string, body: Buffer) =>
  mac('cursor', Buffer.concat([Buffer.from(`${kind}:`), body])).subarray(0, MAC_BYTES);

const badCursor = () =>
  new AppError('invalid_request', 'The cursor is not valid.', {
    fields: [{ path: 'cursor', message: 'Not valid.' }],
  });
