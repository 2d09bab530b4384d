import { randomFillSync } from 'node:crypto';

/** Random bytes in store: one call of the generator for many refs. */
const pool = Buffer.alloc(16 * 256);
let used = pool.length;

/**
 * A row's `ref`: a version 7 UUID (RFC 9562), unique like any other and ascending with time, so that the index of a large table grows
 * at its end. Random ones dirty a page of their own each, which doubled what a send writes to the database's log.
 */
export function rowRef(at: number = Date.now()): string {
  if (used === pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  const bytes = pool.subarray(used, used + 16);
  used += 16;
  bytes.writeUIntBE(at, 0, 6);
  bytes[6] = (bytes[6]! & 0x0f) | 0x70;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
