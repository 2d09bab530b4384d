import { ownFiles } from '@/lib/domain/attachments/queries';
import type { AttachmentView } from '@/lib/domain/attachments/schema';
import type { SealedBody } from '@/lib/domain/conversations/content';
import type { ParticipationVia } from '@/lib/domain/conversations/schema';
import { type DraftWords, isUnsent, openWords } from '@/lib/domain/drafts/rows';
import type { DraftPage, DraftProblem, DraftVersion, DraftView } from '@/lib/domain/drafts/schema';
import type { Role } from '@/lib/domain/identity/schema';
import { decidePair } from '@/lib/domain/messaging-policy/policy';
import type { Preset } from '@/lib/domain/messaging-policy/schema';
import type { Ctx } from '@/lib/platform/context';
import { decodeCursor, encodeCursor } from '@/lib/platform/cursor';
import { notFound } from '@/lib/platform/errors';

interface Row extends SealedBody {
  id: number;
  clientKey: string;
  conversationId: number | null;
  hasRecipient: boolean;
  replyToId: number | null;
  isNewThread: boolean;
  version: number;
  updatedAt: Date;
  versionCount: number;
  via: ParticipationVia | null;
  takesReplies: boolean | null;
  isClosed: boolean | null;
  otherId: number | null;
  otherUsername: string | null;
  otherName: string | null;
  otherRole: Role | null;
  isOtherActive: boolean;
  isOwnActive: boolean;
  isSuspended: boolean;
  isAssigned: boolean;
  arePeers: boolean;
  isBlocked: boolean;
  isAnswer: boolean;
  preset: Preset;
}

interface ListArgs {
  conversationId?: number;
  draftId?: number;
  cursor?: string;
  limit: number;
}

/** The caller's drafts, latest first, each with the reason if it can no longer be sent to whom it was for. One statement a page. */
export async function draftList(ctx: Ctx, args: ListArgs): Promise<DraftPage> {
  const { limit } = args;
  const [rows, total] = await Promise.all([readRows(ctx, args), draftCount(ctx)]);
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  const words = await openWords(ctx, 'drafts', page);
  const files = await ownFiles(
    ctx,
    words.flatMap((one) => one?.attachmentIds ?? []),
  );
  return {
    drafts: page.flatMap((row, i) => (words[i] ? [toView(row, ctx, { words: words[i], files })] : [])),
    nextCursor:
      rows.length > limit && last ? encodeCursor('drafts', [last.updatedAt.getTime(), last.id]) : null,
    total,
  };
}

/** What the caller has begun to write in a conversation; null: nothing. */
export async function draftIn(ctx: Ctx, conversationId: number): Promise<DraftView | null> {
  const { drafts } = await draftList(ctx, { conversationId, limit: 1 });
  return drafts[0] ?? null;
}

/** One of the caller's own drafts. Throws not_found. */
export async function draftById(ctx: Ctx, draftId: number): Promise<DraftView> {
  const { drafts } = await draftList(ctx, { draftId, limit: 1 });
  if (!drafts[0]) throw notFound();
  return drafts[0];
}

/** How many drafts the caller has. */
export async function draftCount(ctx: Ctx): Promise<number> {
  const [row] = await ctx.tx.sql<{ count: number }[]>`
    select count(*)::int as count from drafts d
    where d.user_id = ${ctx.actor.id} and d.removed_at is null and ${isUnsent(ctx)}`;
  return row!.count;
}

/** What else a draft said, latest first. Throws not_found for anybody else's. */
export async function draftVersions(ctx: Ctx, draftId: number): Promise<DraftVersion[]> {
  await draftById(ctx, draftId);
  const rows = await ctx.tx.sql<
    (SealedBody & { id: number; origin: DraftVersion['origin']; keptAt: Date })[]
  >`
    select id, ref, origin, ciphertext, data_key_id as "dataKeyId", kept_at as "keptAt" from draft_versions
    where draft_id = ${draftId} order by id desc limit 100`;
  const words = await openWords(ctx, 'draft_versions', rows);
  return rows.flatMap(({ id, origin, keptAt }, i) =>
    words[i] ? [{ versionId: id, origin, keptAt, subject: words[i].subject, content: words[i].content }] : [],
  );
}

/** The facts of the pair's decision for all drafts of a page at once; what may not be seen joins nothing. */
function readRows(ctx: Ctx, { conversationId, draftId, cursor, limit }: ListArgs): Promise<Row[]> {
  const { sql } = ctx.tx;
  const { now } = ctx;
  const me = ctx.actor.id;
  const [at, id] = cursor ? decodeCursor('drafts', cursor) : [];
  return sql<Row[]>`
    with page as (
      select d.* from drafts d where d.user_id = ${me} and d.removed_at is null and ${isUnsent(ctx)}
        ${conversationId === undefined ? sql`` : sql`and d.conversation_id = ${conversationId}`}
        ${draftId === undefined ? sql`` : sql`and d.id = ${draftId}`}
        -- The cursor holds milliseconds.
        ${cursor ? sql`and (date_trunc('milliseconds', d.updated_at), d.id) < (${new Date(Number(at))}, ${Number(id)})` : sql``}
      order by d.updated_at desc, d.id desc limit ${limit + 1}
    )
    select d.id, d.ref, d.client_key as "clientKey", d.ciphertext, d.data_key_id as "dataKeyId", d.conversation_id as "conversationId",
      d.recipient_id is not null as "hasRecipient", d.reply_to_id as "replyToId", d.is_new_thread as "isNewThread", d.version,
      d.updated_at as "updatedAt", (select count(*)::int from draft_versions v where v.draft_id = d.id) as "versionCount",
      p.via, c.takes_replies as "takesReplies", c.closed_at is not null as "isClosed",
      o.id as "otherId", o.username as "otherUsername", o.display_name as "otherName", o.role as "otherRole",
      coalesce(o.status = 'active', false) as "isOtherActive", self.status = 'active' as "isOwnActive",
      exists (select 1 from suspensions x where x.user_id = ${me} and x.starts_at <= ${now}
        and (x.ends_at is null or x.ends_at > ${now}) and x.outcome is null) as "isSuspended",
      exists (select 1 from care_assignments a where a.starts_at <= ${now} and (a.ends_at is null or a.ends_at > ${now})
        and ((a.patient_id = ${me} and a.clinician_id = o.id) or (a.patient_id = o.id and a.clinician_id = ${me}))) as "isAssigned",
      coalesce(self.peer_opt_in and o.peer_opt_in, false)
        and coalesce((select value = 'true'::jsonb from settings where key = 'peerMessaging'), false) as "arePeers",
      exists (select 1 from blocked_users b where (b.blocker_id = ${me} and b.blocked_id = o.id)
        or (b.blocker_id = o.id and b.blocked_id = ${me})) as "isBlocked",
      coalesce((select m.sender_id = o.id from messages m where m.position = 1 and m.conversation_id = coalesce(c.id, (
        select pair.id from conversations pair
        where pair.direct_key = 'direct:' || least(o.id, ${me}::bigint) || ':' || greatest(o.id, ${me}::bigint)))), false) as "isAnswer",
      coalesce((select value #>> '{}' from settings where key = 'messagingPreset'), 'care-team') as preset
    from page d join users self on self.id = d.user_id
    left join conversation_participants p on p.conversation_id = d.conversation_id and p.user_id = ${me}
      and p.access_from <= ${now} and (p.access_until is null or p.access_until > ${now})
    left join conversations c on c.id = p.conversation_id
    left join users o on o.id = case when d.conversation_id is null then d.recipient_id else p.counterpart_id end
    order by d.updated_at desc, d.id desc`;
}

interface Known {
  words: DraftWords;
  files: Map<number, AttachmentView>;
}

function toView(row: Row, ctx: Ctx, { words, files }: Known): DraftView {
  const problem = problemOf(row, ctx);
  const isShown = problem === null;
  return {
    draftId: row.id,
    version: row.version,
    clientKey: row.clientKey,
    recipient: isShown ? row.otherUsername : null,
    recipientName: isShown ? row.otherName : null,
    recipientRole: isShown ? row.otherRole : null,
    conversationId: isShown ? row.conversationId : null,
    subject: words.subject,
    content: words.content,
    attachments: words.attachmentIds.flatMap((id) => files.get(id) ?? []),
    replyToId: isShown ? row.replyToId : null,
    newThread: row.isNewThread,
    updatedAt: row.updatedAt,
    problem,
    versionCount: row.versionCount,
  };
}

/** The same order as a thread's head: first what the conversation says of itself, then the pair. */
function problemOf(row: Row, { actor }: Ctx): DraftProblem | null {
  if (row.conversationId !== null) {
    if (row.via === null) return 'not_permitted';
    if (!row.takesReplies) return 'no_replies';
    if (row.isClosed) return 'closed';
    if (row.via === 'handover') return 'read_only';
  }
  if (row.otherId === null || row.otherRole === null) return null;
  const decision = decidePair({
    preset: row.preset,
    senderRole: actor.role,
    recipientRole: row.otherRole,
    isSelf: row.otherId === actor.id,
    isSenderActive: row.isOwnActive,
    isRecipientActive: row.isOtherActive,
    isSenderSuspended: row.isSuspended,
    isAssigned: row.isAssigned,
    arePeers: row.arePeers,
    isBlocked: row.isBlocked,
    isAnswer: row.isAnswer,
  });
  if (decision.isAllowed) return null;
  if (decision.reason === 'suspended') return 'suspended';
  // Only of somebody whose thread one still sees is it told that their account has ended.
  return decision.reason === 'deactivated' && row.via !== null ? 'deactivated' : 'not_permitted';
}
