import type { z } from 'zod';
import { storePart } from '@/lib/domain/attachments/bytes';
import { notePart } from '@/lib/domain/attachments/commands/note-part';
import { bytesOf, ownUnsent, stateOf } from '@/lib/domain/attachments/rows';
import { PART_BYTES, partsOf, type partTarget, type UploadState } from '@/lib/domain/attachments/schema';
import type { Ctx } from '@/lib/platform/context';
import { AppError } from '@/lib/platform/errors';

/** How far an upload has come, so that it goes on from there. Throws not_found for anybody else's. */
export const uploadStateOf = async (ctx: Ctx, { id }: { id: number }): Promise<UploadState> =>
  stateOf(await ownUnsent(ctx, id));

/**
 * Take one part of an upload, encrypted before it is stored. One that was received already is answered as if it were new, so a
 * lost answer does no harm. Throws not_found, conflict (an earlier part is missing; `parts_received` says which), invalid_request
 * (wrong length), unavailable (no room). No transaction stays open while bytes are written.
 */
export async function receivePart(
  ctx: Ctx,
  { id, part, bytes }: z.output<typeof partTarget> & { bytes: Buffer },
): Promise<UploadState> {
  const file = await ownUnsent(ctx, id);
  const state = stateOf(file);
  if (part < state.partsReceived) return state;
  if (part >= partsOf(file.size) || bytes.length !== lengthOf(part, file.size))
    throw new AppError('invalid_request', 'This part does not have the length that was announced.');
  if (part > state.partsReceived)
    throw new AppError('conflict', 'An earlier part has not arrived.', {
      more: { partsReceived: state.partsReceived },
    });
  await storePart(bytesOf(file, 'upload'), part, bytes);
  return notePart(ctx, { id, part });
}

const lengthOf = (part: number, size: number) => Math.min(PART_BYTES, size - part * PART_BYTES);
