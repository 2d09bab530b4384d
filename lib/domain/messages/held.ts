import type { KeyObject } from 'node:crypto';
import { attachmentsOf, openAttachments, type SealedAttachment } from '@/lib/domain/conversations/attached';
import { openBody } from '@/lib/domain/conversations/content';
import { FORMER_MEMBER, type GroupNames, groupNames } from '@/lib/domain/conversations/group-names';
import { type MessageBody, PREVIEW_MAX } from '@/lib/domain/conversations/schema';
import type { HeldMessage } from '@/lib/domain/messages/schema';
import { undoForMs } from '@/lib/domain/messages/undo-window';
import type { Ctx } from '@/lib/platform/context';
import { dataKeys } from '@/lib/platform/crypto/keyring';
import { excerpt } from '@/lib/shared/text';

/** A person cannot hold more at a time: the limit of sends is 60 a minute and half a minute is the longest hold. */
const MOST = 200;

export interface OwnRow {
  messageId: number;
  conversationId: number;
  isInGroup: boolean;
  withUser: string | null;
  status: 'queued' | 'sent' | 'failed' | 'cancelled';
  failure: string | null;
  isUrgent: boolean;
  createdAt: Date;
  releaseAt: Date;
  clientKey: string;
  ref: string;
  ciphertext: Buffer;
  dataKeyId: number;
  attachments: SealedAttachment[] | null;
  replyId: number | null;
  replySenderId: number;
  replySender: string;
  replySenderName: string;
  replyRef: string;
  replyCiphertext: Buffer;
  replyDataKeyId: number;
}

/** Everything of the caller's that is held or was refused, oldest first. Nobody else ever sees it. */
export async function ownHeldMessages(ctx: Ctx): Promise<HeldMessage[]> {
  const rows = await ctx.tx.sql<(OwnRow & { status: 'queued' | 'failed' })[]>`
    ${selectOwn(ctx)} and m.status in ('queued', 'failed') order by m.id limit ${MOST}`;
  return (await heldViews(ctx, rows)).map(({ typed: _, isForward: _isForward, ...held }) => held);
}

/** One's own message that was written to be held, whatever became of it. */
export async function ownMessage(ctx: Ctx, messageId: number): Promise<OwnRow | undefined> {
  const [row] = await ctx.tx.sql<OwnRow[]>`${selectOwn(ctx)} and m.id = ${messageId}`;
  return row;
}

const selectOwn = (ctx: Ctx) => ctx.tx.sql`
  select m.id as "messageId", m.conversation_id as "conversationId", c.kind = 'group' as "isInGroup",
    o.username as "withUser", m.status, m.failure, m.is_urgent as "isUrgent",
    m.created_at as "createdAt", m.release_at as "releaseAt", m.client_key as "clientKey", m.ref, m.ciphertext, m.data_key_id as "dataKeyId",
    ${attachmentsOf(ctx)} as attachments, q.id as "replyId", q.sender_id as "replySenderId", qs.username as "replySender",
    qs.display_name as "replySenderName", q.ref as "replyRef",
    q.ciphertext as "replyCiphertext", q.data_key_id as "replyDataKeyId"
  from messages m join conversations c on c.id = m.conversation_id
  left join conversation_participants p on p.conversation_id = m.conversation_id and p.user_id = m.sender_id
  left join users o on o.id = p.counterpart_id
  left join messages q on q.id = m.reply_to_id and q.position > coalesce(p.hidden_up_to, 0)
  left join users qs on qs.id = q.sender_id
  where m.sender_id = ${ctx.actor.id}`;

/** Decrypted, as their author typed them. */
export async function heldViews<Status extends OwnRow['status']>(
  ctx: Ctx,
  rows: (OwnRow & { status: Status })[],
) {
  const ids = rows.flatMap((row) => [
    row.dataKeyId,
    ...(row.attachments?.map(({ dataKeyId }) => dataKeyId) ?? []),
    ...(row.replyId === null ? [] : [row.replyDataKeyId]),
  ]);
  const inGroups = rows.filter((row) => row.isInGroup && row.replyId !== null);
  const [keys, groups] = await Promise.all([
    dataKeys(ctx.tx, ids),
    groupNames(
      ctx,
      inGroups.map((row) => row.conversationId),
    ),
  ]);
  return rows.map((row) => toView(row, ctx, { keys, groups }));
}

interface Known {
  keys: Map<number, KeyObject | null>;
  groups: Map<number, GroupNames>;
}

function toView<Status extends OwnRow['status']>(
  row: OwnRow & { status: Status },
  ctx: Ctx,
  { keys, groups }: Known,
) {
  const { messageId, conversationId, withUser, status, failure, isUrgent, createdAt, releaseAt, clientKey } =
    row;
  const body = openBody(row, keys);
  return {
    ...{ messageId, conversationId, withUser, status, failure, isUrgent, createdAt, releaseAt, clientKey },
    subject: body?.subject ?? null,
    content: body ? wordsOf(body) : null,
    typed: body ? typedOf(body) : null,
    isForward: Boolean(body?.forwardedFrom),
    replyTo: quoteOf(row, ctx, { keys, groups }),
    attachments: openAttachments(row.attachments, keys),
    undoForMs: status === 'queued' ? undoForMs(releaseAt, ctx.now) : 0,
  };
}

/** As it was typed; what is passed on shows in full. */
const wordsOf = (body: MessageBody) => (body.forwardedFrom ? body.content : (body.source ?? body.content));

/** What goes back to the author: of a forward the note alone, since the rest is not theirs to keep. */
const typedOf = (body: MessageBody) =>
  body.forwardedFrom ? (body.source ?? null) : (body.source ?? body.content);

function quoteOf(row: OwnRow, ctx: Ctx, { keys, groups }: Known): HeldMessage['replyTo'] {
  if (row.replyId === null) return null;
  const sealed = { ref: row.replyRef, ciphertext: row.replyCiphertext, dataKeyId: row.replyDataKeyId };
  const body = openBody(sealed, keys);
  return {
    messageId: row.replyId,
    ...quotedBy(row, ctx, groups),
    excerpt: body ? excerpt(body.content, PREVIEW_MAX) : null,
  };
}

/** In a group people stand under the names that they chose there, in a quote too. */
function quotedBy(row: OwnRow, ctx: Ctx, groups: Map<number, GroupNames>) {
  if (!row.isInGroup || row.replySenderId === ctx.actor.id)
    return { sender: row.replySender, senderName: row.replySenderName };
  const { username, displayName } =
    groups.get(row.conversationId)?.members.get(row.replySenderId) ?? FORMER_MEMBER;
  return { sender: username, senderName: displayName };
}
