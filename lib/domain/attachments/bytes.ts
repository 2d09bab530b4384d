import { PART_BYTES } from '@/lib/domain/attachments/schema';
import { CHUNK_BYTES, openPart, sealPart } from '@/lib/platform/crypto/file-cipher';
import { notFound } from '@/lib/platform/errors';
import { ObjectMissing, objectStore } from '@/lib/platform/storage/object-store';

/** What a blob holds: what was uploaded, a picture as it was written anew, and its small form. */
export type Layer = 'upload' | 'picture' | 'thumbnail';

/** Stored bytes of one file and what opens them. */
export interface StoredBytes {
  blob: string;
  layer: Layer;
  /** Plain bytes. */
  size: number;
  fileKey: Buffer;
}

const CHUNKS_A_PART = PART_BYTES / CHUNK_BYTES;

const placeOf = ({ blob, layer, size }: StoredBytes, part: number) => ({
  ref: `${blob}:${layer}`,
  size,
  firstChunk: part * CHUNKS_A_PART,
});

const keyOf = ({ blob, layer }: Pick<StoredBytes, 'blob' | 'layer'>, part: number) =>
  `${blob}/${layer}/${part}`;

/** Encrypt and store one part. Throws unavailable (no room, storage away). */
export const storePart = (file: StoredBytes, part: number, plain: Buffer): Promise<void> =>
  objectStore().put(keyOf(file, part), sealPart(file.fileKey, plain, placeOf(file, part)));

/** Encrypt and store all bytes of a file. */
export async function storeAll(file: StoredBytes, plain: Buffer): Promise<void> {
  for (let part = 0; part * PART_BYTES < plain.length; part += 1)
    await storePart(file, part, plain.subarray(part * PART_BYTES, (part + 1) * PART_BYTES));
}

/**
 * The plain bytes from `start` to `end` (inclusive), a part at a time. Only the chunks that the range touches are decrypted. Throws
 * not_found when they are gone, which is what erasing a file means.
 */
export async function* readRange(file: StoredBytes, start = 0, end = file.size - 1): AsyncGenerator<Buffer> {
  for (let part = Math.floor(start / PART_BYTES); part * PART_BYTES <= end; part += 1) {
    const offset = part * PART_BYTES;
    const from = Math.max(0, start - offset);
    const to = Math.min(PART_BYTES, end - offset + 1);
    const chunks = { from: Math.floor(from / CHUNK_BYTES), to: Math.ceil(to / CHUNK_BYTES) };
    const sealed = await objectStore().get(keyOf(file, part)).catch(asAbsent);
    const plain = openPart(file.fileKey, sealed, placeOf(file, part), chunks);
    const shift = chunks.from * CHUNK_BYTES;
    yield plain.subarray(from - shift, to - shift);
  }
}

/** The whole file in memory: what is scanned and judged as one. */
export async function readAll(file: StoredBytes): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const bytes of readRange(file)) parts.push(bytes);
  return Buffer.concat(parts);
}

function asAbsent(error: unknown): never {
  if (error instanceof ObjectMissing) throw notFound();
  throw error;
}
