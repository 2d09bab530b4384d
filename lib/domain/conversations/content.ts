import type { KeyObject } from 'node:crypto';
import { keepOpened, openedBody } from '@/lib/domain/conversations/opened-bodies';
import type { MessageBody } from '@/lib/domain/conversations/schema';
import { open, pad, seal, unpad, valueContext } from '@/lib/platform/crypto/envelope';
import type { DataKey } from '@/lib/platform/crypto/keyring';

interface StoredBody {
  s?: string;
  c: string;
  h?: string;
  /** Reason of a correction. */
  r?: string;
  /** Source of a held message. */
  m?: string;
  /** Files of a draft. */
  a?: number[];
  /** First writer of forwarded words, and when. */
  f?: { n: string; t: string };
}

/** Encrypt a message's words as one padded value bound to its row. `table` is messages, broadcasts or internal_notes. */
export function sealBody(body: MessageBody, key: DataKey, ref: string, table = 'messages'): Buffer {
  const stored: StoredBody = { c: body.content };
  if (body.subject) stored.s = body.subject;
  if (body.contentHtml) stored.h = body.contentHtml;
  if (body.correctionReason) stored.r = body.correctionReason;
  if (body.source && body.source !== body.content) stored.m = body.source;
  if (body.attachmentIds?.length) stored.a = body.attachmentIds;
  if (body.forwardedFrom) stored.f = { n: body.forwardedFrom.name, t: body.forwardedFrom.sentAt };
  return seal(
    key.key,
    pad(Buffer.from(JSON.stringify(stored))),
    valueContext(table, 'ciphertext', key.id, ref),
  );
}

export interface SealedBody {
  ref: string;
  ciphertext: Buffer;
  dataKeyId: number;
}

/** Decrypt a message's words, not to be changed by anybody; null when their owner was erased. Throws when the bytes are not what was stored for this row. */
export function openBody(
  sealed: SealedBody,
  keys: Map<number, KeyObject | null>,
  table = 'messages',
): MessageBody | null {
  const key = keys.get(sealed.dataKeyId);
  if (!key) return null;
  if (table !== 'messages') return decryptedBody(sealed, key, table);
  const known = openedBody(key, sealed);
  if (known) return known;
  const body = decryptedBody(sealed, key, table);
  keepOpened(key, sealed, body);
  return body;
}

function decryptedBody(sealed: SealedBody, key: KeyObject, table: string): MessageBody {
  const context = valueContext(table, 'ciphertext', sealed.dataKeyId, sealed.ref);
  const stored = JSON.parse(unpad(open(key, sealed.ciphertext, context)).toString()) as StoredBody;
  return {
    subject: stored.s ?? null,
    content: stored.c,
    contentHtml: stored.h ?? null,
    correctionReason: stored.r ?? null,
    source: stored.m ?? null,
    attachmentIds: stored.a ?? [],
    forwardedFrom: stored.f ? { name: stored.f.n, sentAt: stored.f.t } : null,
  };
}
