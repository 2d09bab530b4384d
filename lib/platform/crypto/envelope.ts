import { createCipheriv, createDecipheriv, type KeyObject, randomBytes } from 'node:crypto';

const VERSION = 1;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const HEADER_BYTES = 1 + NONCE_BYTES;

/**
 * Encrypt bytes with AES-256-GCM and a random 96-bit nonce. Layout: version, nonce, ciphertext, tag. `context` is authenticated,
 * not stored: table, column, data-key id and the row's ref, so that a value moved to another row does not open.
 */
export function seal(key: KeyObject, plaintext: Buffer, context: string): Buffer {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  cipher.setAAD(Buffer.from(context));
  return Buffer.concat([
    Buffer.from([VERSION]),
    nonce,
    cipher.update(plaintext),
    cipher.final(),
    cipher.getAuthTag(),
  ]);
}

/** Decrypt what `seal` made. Throws when key, context or bytes differ from the sealing. */
export function open(key: KeyObject, sealed: Buffer, context: string): Buffer {
  if (sealed[0] !== VERSION || sealed.length < HEADER_BYTES + TAG_BYTES) throw new Error('Unknown envelope.');
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(1, HEADER_BYTES));
  decipher.setAAD(Buffer.from(context));
  decipher.setAuthTag(sealed.subarray(sealed.length - TAG_BYTES));
  const plaintext = decipher.update(sealed.subarray(HEADER_BYTES, sealed.length - TAG_BYTES));
  // In this mode the end brings no bytes, only the judgement of the tag.
  decipher.final();
  return plaintext;
}

/** Pad to a bucket so that the stored size tells little: 64-byte steps to 1 KiB, then 512-byte steps. The length goes in front. */
export function pad(plaintext: Buffer): Buffer {
  const size = plaintext.length + 4;
  const step = size <= 1024 ? 64 : 512;
  const padded = Buffer.alloc(Math.ceil(size / step) * step);
  padded.writeUInt32BE(plaintext.length, 0);
  plaintext.copy(padded, 4);
  return padded;
}

/** Undo `pad`. */
export function unpad(padded: Buffer): Buffer {
  return padded.subarray(4, 4 + padded.readUInt32BE(0));
}

/** Where a value lives: binds its ciphertext to table, column, key and row. */
export function valueContext(table: string, column: string, dataKeyId: number, ref: string): string {
  return `${table}.${column}:${dataKeyId}:${ref}`;
}
