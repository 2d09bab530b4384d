import { readAll, storeAll } from '@/lib/domain/attachments/bytes';
import { beginUpload } from '@/lib/domain/attachments/commands/begin-upload';
import { refuseUpload } from '@/lib/domain/attachments/commands/delete-attachment';
import { finishUpload, type JudgedFile } from '@/lib/domain/attachments/commands/finish-upload';
import { harmlessName } from '@/lib/domain/attachments/file-name';
import { type FileKind, kindOfFile } from '@/lib/domain/attachments/media-type';
import { rewritePicture } from '@/lib/domain/attachments/pictures';
import { receivePart } from '@/lib/domain/attachments/receive-part';
import { bytesOf, type OpenAttachment, ownUnsent, viewOf } from '@/lib/domain/attachments/rows';
import { type AttachmentView, PART_BYTES, partsOf } from '@/lib/domain/attachments/schema';
import { atMost } from '@/lib/platform/at-most';
import type { Ctx } from '@/lib/platform/context';
import { AppError } from '@/lib/platform/errors';
import { scanForViruses } from '@/lib/platform/scanner/clamd';

/** Whole files in memory at a time; 25 MB each, a few times over for a picture. */
const judging = atMost('judging-files', 4);

/**
 * Judge an upload whose parts have all arrived: scanned, its type found by content, a picture written anew. Only then can it be
 * sent. Asked again, it answers the same. Throws not_found, conflict (parts are missing), unsupported_type and too_large (it is gone
 * then), unavailable (scanner or storage away: ask again).
 */
export async function completeUpload(ctx: Ctx, { id }: { id: number }): Promise<AttachmentView> {
  const file = await ownUnsent(ctx, id);
  if (file.state === 'ready') return viewOf(file);
  if (file.partsReceived < partsOf(file.size))
    throw new AppError('conflict', 'Parts of this file have not arrived.', {
      more: { partsReceived: file.partsReceived },
    });
  const judged = await judging(() => judge(ctx, file));
  return finishUpload(ctx, judged);
}

/** A file that came as one: the same way, in one call. */
export async function uploadWhole(ctx: Ctx, file: { name: string; bytes: Buffer }): Promise<AttachmentView> {
  const { bytes } = file;
  const { attachmentId: id } = await beginUpload(ctx, {
    name: file.name.trim() || 'file',
    size: bytes.length,
  });
  for (let part = 0; part < partsOf(bytes.length); part += 1)
    await receivePart(ctx, { id, part, bytes: bytes.subarray(part * PART_BYTES, (part + 1) * PART_BYTES) });
  return completeUpload(ctx, { id });
}

async function judge(ctx: Ctx, file: OpenAttachment): Promise<JudgedFile> {
  const bytes = await readAll(bytesOf(file, 'upload'));
  if ((await scanForViruses(bytes)) === 'infected')
    return refuse(
      ctx,
      file,
      'infected',
      new AppError('unsupported_type', 'This file was held back: it may harm.'),
    );
  const kind = await kindOfFile(bytes, file.facts.name);
  if (!kind || (file.isVoice && kind.group !== 'audio')) return refuse(ctx, file, 'type', refusedType());
  const judged = {
    id: file.id,
    mediaType: kind.mediaType,
    size: bytes.length,
    name: harmlessName(file.facts.name, kind.extensions),
    isVoice: file.isVoice,
  };
  return kind.group === 'image' ? { ...judged, ...(await storePicture(ctx, file, { bytes, kind })) } : judged;
}

/** The picture as it was written anew, and its small form. What came goes in the next round of cleaning. */
async function storePicture(
  ctx: Ctx,
  file: OpenAttachment,
  { bytes, kind }: { bytes: Buffer; kind: FileKind },
): Promise<Pick<JudgedFile, 'size' | 'picture'>> {
  const picture = await rewritePicture(bytes, kind.mediaType).catch((error: unknown) =>
    error instanceof AppError ? refuse(ctx, file, 'pixels', error) : Promise.reject(error),
  );
  const { width, height, thumbnail } = picture;
  await storeAll({ ...bytesOf(file, 'picture'), size: picture.bytes.length }, picture.bytes);
  await storeAll({ ...bytesOf(file, 'thumbnail'), size: thumbnail.length }, thumbnail);
  return { size: picture.bytes.length, picture: { width, height, thumbnailSize: thumbnail.length } };
}

async function refuse(
  ctx: Ctx,
  { id }: OpenAttachment,
  reason: 'infected' | 'type' | 'pixels',
  error: AppError,
): Promise<never> {
  await refuseUpload(ctx, { id, reason });
  throw error;
}

const refusedType = () =>
  new AppError(
    'unsupported_type',
    'This kind of file cannot be sent. PDF, pictures, text, office files and audio can.',
  );
