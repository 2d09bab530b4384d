import type { Layer, StoredBytes } from '@/lib/domain/attachments/bytes';
import type { AttachmentView, UploadState } from '@/lib/domain/attachments/schema';
import { PART_BYTES, partsOf } from '@/lib/domain/attachments/schema';
import {
  type AttachmentFacts,
  openFacts,
  sealFacts,
  toAttachmentView,
} from '@/lib/domain/conversations/attached';
import type { Ctx } from '@/lib/platform/context';
import { open, seal, valueContext } from '@/lib/platform/crypto/envelope';
import { type DataKey, dataKeys } from '@/lib/platform/crypto/keyring';
import { notFound } from '@/lib/platform/errors';

/** A file as it is stored. */
export interface AttachmentRow {
  id: number;
  ref: string;
  ownerId: number;
  state: 'uploading' | 'ready' | 'sent' | 'deleted';
  blob: string;
  mediaType: string | null;
  size: number;
  partsReceived: number;
  thumbnailSize: number | null;
  isVoice: boolean;
  ciphertext: Buffer;
  wrappedKey: Buffer;
  dataKeyId: number;
}

/** With what its key opens. */
export interface OpenAttachment extends AttachmentRow {
  facts: AttachmentFacts;
  fileKey: Buffer;
}

/** Of a row aliased `a`. */
export const attachmentColumns = (ctx: Pick<Ctx, 'tx'>) => ctx.tx.sql`
  a.id, a.ref, a.owner_id as "ownerId", a.state, a.blob, a.media_type as "mediaType", a.size, a.parts_received as "partsReceived",
  a.thumbnail_size as "thumbnailSize", a.is_voice as "isVoice", a.ciphertext, a.wrapped_key as "wrappedKey",
  a.data_key_id as "dataKeyId"`;

/** Decrypt names and keys; what was erased is left out. */
export async function openRows(ctx: Ctx, rows: AttachmentRow[]): Promise<OpenAttachment[]> {
  const keys = await dataKeys(
    ctx.tx,
    rows.map(({ dataKeyId }) => dataKeyId),
  );
  return rows.flatMap((row) => {
    const key = keys.get(row.dataKeyId);
    if (!key) return [];
    const dataKey = { id: row.dataKeyId, key };
    const fileKey = open(key, row.wrappedKey, keyContext(dataKey, row.ref));
    return [{ ...row, facts: openFacts(dataKey, row.ref, row.ciphertext), fileKey }];
  });
}

/** Facts and file key encrypted for a row: under the owner's own key, or that of the conversation where it is sent. */
export const sealedFor = (
  key: DataKey,
  ref: string,
  { facts, fileKey }: Pick<OpenAttachment, 'facts' | 'fileKey'>,
) => ({
  ciphertext: sealFacts(key, ref, facts),
  wrappedKey: seal(key.key, fileKey, keyContext(key, ref)),
  dataKeyId: key.id,
});

const keyContext = ({ id }: DataKey, ref: string) => valueContext('attachments', 'wrapped_key', id, ref);

/** One's own file that is not sent. Throws not_found. */
export async function ownUnsent(ctx: Ctx, id: number, { isHeld = false } = {}): Promise<OpenAttachment> {
  const rows = await ctx.tx.sql<AttachmentRow[]>`
    select ${attachmentColumns(ctx)} from attachments a
    where a.id = ${id} and a.owner_id = ${ctx.actor.id} and a.state in ('uploading', 'ready') ${isHeld ? ctx.tx.sql`for update` : ctx.tx.sql``}`;
  const [row] = await openRows(ctx, rows);
  if (!row) throw notFound();
  return row;
}

/** Where the bytes of one form of it lie. A picture is served as it was written anew, never as it came. */
export const bytesOf = (
  { blob, size, fileKey, mediaType }: Pick<OpenAttachment, 'blob' | 'size' | 'fileKey' | 'mediaType'>,
  layer: Layer = mediaType?.startsWith('image/') ? 'picture' : 'upload',
): StoredBytes => ({ blob, layer, size, fileKey });

export const viewOf = ({ facts, ...row }: OpenAttachment): AttachmentView =>
  toAttachmentView(
    {
      ...row,
      mediaType: row.mediaType ?? 'application/octet-stream',
      hasThumbnail: row.thumbnailSize !== null,
    },
    facts,
  );

export const stateOf = ({ id, state, facts, size, partsReceived }: OpenAttachment): UploadState => ({
  attachmentId: id,
  state: state === 'ready' ? 'ready' : 'uploading',
  name: facts.name,
  size,
  partSize: PART_BYTES,
  parts: partsOf(size),
  partsReceived,
});
