import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { CHUNK_BYTES, newFileKey, openPart, sealPart } from '@/lib/platform/crypto/file-cipher';

const PART = 16;
const at = (size: number, firstChunk = 0) => ({ ref: 'a', size, firstChunk });

describe('the encryption of files', () => {
  it.each([1, 100, CHUNK_BYTES, CHUNK_BYTES + 1, 3 * CHUNK_BYTES - 5])('gives %i bytes back', (size) => {
    const [key, plain] = [newFileKey(), randomBytes(size)];
    const sealed = sealPart(key, plain, at(size));
    expect(openPart(key, sealed, at(size))).toEqual(plain);
    if (size > 16) expect(sealed.includes(plain.subarray(0, 16))).toBe(false);
  });

  it('opens the chunks asked for alone', () => {
    const [key, plain] = [newFileKey(), randomBytes(4 * CHUNK_BYTES)];
    const sealed = sealPart(key, plain, at(plain.length));
    expect(openPart(key, sealed, at(plain.length), { from: 1, to: 3 })).toEqual(
      plain.subarray(CHUNK_BYTES, 3 * CHUNK_BYTES),
    );
  });

  it('never seals the same bytes alike, also not under the same key and place', () => {
    const [key, plain] = [newFileKey(), randomBytes(64)];
    expect(sealPart(key, plain, at(64))).not.toEqual(sealPart(key, plain, at(64)));
  });

  it('notices every change: of a byte, the place, the file, its end, the key', () => {
    const [key, plain] = [newFileKey(), randomBytes(2 * CHUNK_BYTES)];
    const size = plain.length;
    const sealed = sealPart(key, plain, at(size));
    const flipped = Buffer.from(sealed);
    flipped[100]! ^= 1;
    const [salt, chunk] = [sealed.subarray(0, 16), CHUNK_BYTES + 16];
    const swapped = Buffer.concat([salt, sealed.subarray(16 + chunk), sealed.subarray(16, 16 + chunk)]);
    const cut = sealed.subarray(0, 16 + chunk);
    const wrong: [Buffer, Buffer, ReturnType<typeof at>][] = [
      [key, flipped, at(size)],
      [key, swapped, at(size)],
      // Without its last chunk the first one would have to be the last.
      [key, cut, at(CHUNK_BYTES)],
      [key, sealed, at(size, PART)],
      [key, sealed, { ...at(size), ref: 'b' }],
      [newFileKey(), sealed, at(size)],
    ];
    for (const [with_, bytes, place] of wrong) expect(() => openPart(with_, bytes, place)).toThrow();
  });
});
