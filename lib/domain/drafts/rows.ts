import { randomUUID } from 'node:crypto';
import { openBody, type SealedBody, sealBody } from '@/lib/domain/conversations/content';
import type { DraftInput } from '@/lib/domain/drafts/schema';
import { appendLiveEvents } from '@/lib/domain/live/append';
import type { Ctx } from '@/lib/platform/context';
import { dataKeys, ensureDataKey } from '@/lib/platform/crypto/keyring';

/** What a draft says. */
export interface DraftWords {
  subject: string | null;
  content: string;
  /** Files that wait with it, in order. */
  attachmentIds: number[];
}

/** A draft that the caller holds until the transaction ends. */
export interface HeldDraft extends SealedBody {
  id: number;
  clientKey: string;
  conversationId: number | null;
  recipientId: number | null;
  version: number;
  removedAt: Date | null;
}

/** A draft counts as sent from the moment at which a message has its key. On a draft aliased `d`. */
export const isUnsent = (ctx: Ctx) => ctx.tx.sql`not exists (
  select 1 from messages m where m.sender_id = d.user_id and m.client_key = d.client_key)`;

type Which = { id: number } | { clientKey: string } | { conversationId: number };

/** Hold one's own draft that is neither sent nor deleted. Null: there is none. */
export async function holdDraft(ctx: Ctx, which: Which): Promise<HeldDraft | null> {
  const { sql } = ctx.tx;
  const condition =
    'id' in which
      ? sql`d.id = ${which.id}`
      : 'clientKey' in which
        ? sql`d.client_key = ${which.clientKey}`
        : sql`d.conversation_id = ${which.conversationId}`;
  const [row] = await sql<HeldDraft[]>`
    select d.id, d.ref, d.client_key as "clientKey", d.conversation_id as "conversationId", d.recipient_id as "recipientId", d.version,
      d.ciphertext, d.data_key_id as "dataKeyId", d.removed_at as "removedAt"
    from drafts d where d.user_id = ${ctx.actor.id} and ${condition} and d.removed_at is null and ${isUnsent(ctx)}
    for update of d`;
  return row ?? null;
}

/** Decrypt drafts or versions of them, in order; null where the author was erased. */
export async function openWords(
  ctx: Ctx,
  table: 'drafts' | 'draft_versions',
  rows: SealedBody[],
): Promise<(DraftWords | null)[]> {
  const keys = await dataKeys(
    ctx.tx,
    rows.map(({ dataKeyId }) => dataKeyId),
  );
  return rows.map((row) => {
    const body = openBody(row, keys, table);
    return body && { subject: body.subject, content: body.content, attachmentIds: body.attachmentIds ?? [] };
  });
}

/** Encrypt for a row under the author's own key. */
export async function sealWords(
  ctx: Ctx,
  table: 'drafts' | 'draft_versions',
  { words, ref = randomUUID() }: { words: DraftWords; ref?: string },
): Promise<SealedBody> {
  const key = await ensureDataKey(ctx.tx, null, ctx.actor.id);
  return { ref, ciphertext: sealBody({ ...words, contentHtml: null }, key, ref, table), dataKeyId: key.id };
}

/** Keep what a draft says now, or what was refused, for 30 days. Once for each saved version. */
export async function keepVersion(
  ctx: Ctx,
  draft: Pick<HeldDraft, 'id' | 'version'>,
  { origin, words }: { origin: 'saved' | 'refused'; words: DraftWords },
): Promise<void> {
  const sealed = await sealWords(ctx, 'draft_versions', { words });
  await ctx.tx.sql`
    insert into draft_versions (ref, draft_id, version, origin, ciphertext, data_key_id, kept_at)
    values (${sealed.ref}, ${draft.id}, ${draft.version}, ${origin}, ${sealed.ciphertext}, ${sealed.dataKeyId}, ${ctx.now})
    on conflict do nothing`;
}

/** What a draft says again is no other version of it. */
export async function dropVersion(ctx: Ctx, draftId: number, words: DraftWords): Promise<void> {
  const { sql } = ctx.tx;
  const rows = await sql<(SealedBody & { id: number })[]>`
    select id, ref, ciphertext, data_key_id as "dataKeyId" from draft_versions where draft_id = ${draftId}`;
  if (rows.length === 0) return;
  const opened = await openWords(ctx, 'draft_versions', rows);
  const same = rows.filter((_, i) => opened[i] && areSameWords(opened[i], words)).map(({ id }) => id);
  if (same.length > 0) await sql`delete from draft_versions where id = any(${same}::bigint[])`;
}

/** The author's devices hear which draft changed; without a version it is gone. */
export async function tellDevices(
  ctx: Ctx,
  draft: { id: number; conversationId: number | null; version?: number },
): Promise<void> {
  const ids: Record<string, number> = { draftId: draft.id };
  if (draft.version !== undefined) ids.version = draft.version;
  if (draft.conversationId !== null) ids.conversationId = draft.conversationId;
  await appendLiveEvents(ctx, [{ personId: ctx.actor.id, kind: 'draft', ids }]);
}

export const wordsOf = ({
  subject,
  content,
  attachmentIds,
}: Pick<DraftInput, 'subject' | 'content' | 'attachmentIds'>): DraftWords => ({
  subject: subject?.trim() ? subject : null,
  content,
  attachmentIds,
});

export const areSameWords = (a: DraftWords, b: DraftWords) =>
  a.content === b.content &&
  a.subject === b.subject &&
  a.attachmentIds.length === b.attachmentIds.length &&
  a.attachmentIds.every((id, i) => id === b.attachmentIds[i]);
