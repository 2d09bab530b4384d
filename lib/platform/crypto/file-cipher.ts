import {
  createCipheriv,
  createDecipheriv,
  createSecretKey,
  hkdfSync,
  type KeyObject,
  randomBytes,
} from 'node:crypto';

/** Plain bytes that are encrypted as one; a range is read by decrypting the chunks that it touches. */
export const CHUNK_BYTES = 64 * 1024;
const TAG_BYTES = 16;
const SALT_BYTES = 16;
const SEALED_CHUNK_BYTES = CHUNK_BYTES + TAG_BYTES;

/** A file's place in its encryption: its ref, and how many plain bytes it has in all. */
export interface FilePlace {
  ref: string;
  size: number;
}

/** A file's own random key. */
export const newFileKey = (): Buffer => randomBytes(32);

/**
 * Encrypt one part of a file: a whole number of chunks, or its end. `firstChunk` is the number of the part's first chunk in the
 * file. AES-256-GCM by chunk; nonce = the chunk's number and whether it is the file's last, AAD = the file's ref and the number, so
 * that chunks cannot be cut off, swapped or moved. Each call has a key of its own, drawn from the file's by a random salt in front
 * of the part: a part that is uploaded again with other bytes never meets its nonces again.
 */
export function sealPart(fileKey: Buffer, plain: Buffer, at: FilePlace & { firstChunk: number }): Buffer {
  const salt = randomBytes(SALT_BYTES);
  const key = partKey(fileKey, salt);
  const sealed: Buffer[] = [salt];
  for (let offset = 0, index = at.firstChunk; offset < plain.length; offset += CHUNK_BYTES, index += 1) {
    const cipher = createCipheriv('aes-256-gcm', key, nonceOf(at, index));
    cipher.setAAD(contextOf(at, index));
    sealed.push(
      cipher.update(plain.subarray(offset, offset + CHUNK_BYTES)),
      cipher.final(),
      cipher.getAuthTag(),
    );
  }
  return Buffer.concat(sealed);
}

/**
 * Decrypt chunks of a sealed part: `from` and `to` (exclusive) count within the part. Throws when key, place or bytes are not those
 * of the sealing.
 */
export function openPart(
  fileKey: Buffer,
  sealed: Buffer,
  at: FilePlace & { firstChunk: number },
  { from = 0, to = Number.MAX_SAFE_INTEGER }: { from?: number; to?: number } = {},
): Buffer {
  const key = partKey(fileKey, sealed.subarray(0, SALT_BYTES));
  const count = Math.ceil((sealed.length - SALT_BYTES) / SEALED_CHUNK_BYTES);
  const plain: Buffer[] = [];
  for (let i = from; i < Math.min(to, count); i += 1) {
    const start = SALT_BYTES + i * SEALED_CHUNK_BYTES;
    const chunk = sealed.subarray(start, start + SEALED_CHUNK_BYTES);
    const index = at.firstChunk + i;
    const decipher = createDecipheriv('aes-256-gcm', key, nonceOf(at, index));
    decipher.setAAD(contextOf(at, index));
    decipher.setAuthTag(chunk.subarray(chunk.length - TAG_BYTES));
    plain.push(decipher.update(chunk.subarray(0, chunk.length - TAG_BYTES)));
    decipher.final();
  }
  return Buffer.concat(plain);
}

const partKey = (fileKey: Buffer, salt: Buffer): KeyObject =>
  createSecretKey(Buffer.from(hkdfSync('sha256', fileKey, salt, 'healing-space:file-part', 32)));

/** Twelve bytes: the number in the first eleven, the mark of the last chunk in the twelfth. */
function nonceOf({ size }: FilePlace, index: number): Buffer {
  const nonce = Buffer.alloc(12);
  nonce.writeUInt32BE(index, 7);
  nonce[11] = (index + 1) * CHUNK_BYTES >= size ? 1 : 0;
  return nonce;
}

const contextOf = ({ ref }: FilePlace, index: number) => Buffer.from(`file:${ref}:${index}`);
