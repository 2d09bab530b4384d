import type { KeyObject } from 'node:crypto';
import type { AttachmentView, VoiceFacts } from '@/lib/domain/attachments/schema';
import { open, pad, seal, unpad, valueContext } from '@/lib/platform/crypto/envelope';
import type { DataKey } from '@/lib/platform/crypto/keyring';
import type { Reader } from '@/lib/platform/reader';

/** What is only known with the key: the name, and what a screen needs to draw its place. */
export interface AttachmentFacts {
  name: string;
  width?: number;
  height?: number;
  voice?: VoiceFacts;
}

/** A file of a message as the database hands it out in JSON. */
export interface SealedAttachment {
  id: number;
  ref: string;
  state: 'sent' | 'deleted';
  mediaType: string;
  size: number;
  hasThumbnail: boolean;
  isVoice: boolean;
  dataKeyId: number;
  /** Base64. */
  sealed: string;
}

/** The files of a message `m`, in order; nothing is looked for where none was sent. */
export const attachmentsOf = ({
  tx: { sql },
}: Pick<Reader, 'tx'>) => sql`case when m.attachment_count > 0 then (
  select jsonb_agg(jsonb_build_object('id', a.id, 'ref', a.ref, 'state', a.state, 'mediaType', a.media_type, 'size', a.size,
    'hasThumbnail', a.thumbnail_size is not null, 'isVoice', a.is_voice, 'dataKeyId', a.data_key_id,
    'sealed', translate(encode(a.ciphertext, 'base64'), E'\\n', '')) order by a.place)
  from attachments a where a.message_id = m.id) end`;

/** As their reader sees them. Of what was erased, that there was something. */
export function openAttachments(
  rows: SealedAttachment[] | null,
  keys: Map<number, KeyObject | null>,
): AttachmentView[] {
  return (rows ?? []).map(({ sealed, ...row }) => {
    const key = row.state === 'deleted' ? null : keys.get(row.dataKeyId);
    const facts = key ? openFacts({ id: row.dataKeyId, key }, row.ref, Buffer.from(sealed, 'base64')) : null;
    return toAttachmentView(row, facts);
  });
}

/** A row and its facts as one view. */
export const toAttachmentView = (
  row: Pick<SealedAttachment, 'id' | 'mediaType' | 'size' | 'hasThumbnail' | 'isVoice'>,
  facts: AttachmentFacts | null,
): AttachmentView => ({
  attachmentId: row.id,
  name: facts?.name ?? null,
  mediaType: row.mediaType,
  size: row.size,
  hasThumbnail: facts !== null && row.hasThumbnail,
  width: facts?.width ?? null,
  height: facts?.height ?? null,
  isVoice: row.isVoice,
  durationMs: facts?.voice?.durationMs ?? null,
  waveform: facts?.voice?.waveform ?? null,
});

export const sealFacts = ({ id, key }: DataKey, ref: string, facts: AttachmentFacts): Buffer =>
  seal(key, pad(Buffer.from(JSON.stringify(facts))), valueContext('attachments', 'ciphertext', id, ref));

/** Throws when the bytes are not what was stored for this row. */
export const openFacts = ({ id, key }: DataKey, ref: string, sealed: Buffer): AttachmentFacts =>
  JSON.parse(unpad(open(key, sealed, valueContext('attachments', 'ciphertext', id, ref))).toString());
