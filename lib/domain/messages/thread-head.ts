import { mayBlock } from '@/lib/domain/blocking/policy';
import { hasOpenAssignment } from '@/lib/domain/care/queries';
import { claimHolderOf } from '@/lib/domain/conversations/claims';
import { openBody, type SealedBody } from '@/lib/domain/conversations/content';
import { type GroupNames, groupNames } from '@/lib/domain/conversations/group-names';
import type { ThreadHead } from '@/lib/domain/conversations/schema';
import { isSupportThread, nameTowards } from '@/lib/domain/conversations/support';
import { isSinceJoining, isVisibleTo } from '@/lib/domain/conversations/visibility';
import { isClinical, type Role } from '@/lib/domain/identity/schema';
import { targetFacts } from '@/lib/domain/messages/facts';
import { assertMayWrite } from '@/lib/domain/messages/prepare';
import type { Ctx } from '@/lib/platform/context';
import { dataKeys } from '@/lib/platform/crypto/keyring';
import { AppError, notFound } from '@/lib/platform/errors';

interface Row {
  conversationId: number;
  kind: ThreadHead['kind'];
  withId: number | null;
  withUser: string | null;
  displayName: string | null;
  role: Role | null;
  withStatus: string | null;
  timeZone: string | null;
  via: ThreadHead['via'];
  participantCount: number;
  pinnedCount: number;
  unreadCount: number;
  lastReadPosition: number;
  isMuted: boolean;
  isPinned: boolean;
  isArchived: boolean;
  folderId: number | null;
  labels: number[];
  snoozedUntil: Date | null;
  isDone: boolean;
  takesReplies: boolean;
  isClosed: boolean;
  isSubjectThread: boolean;
}

/** What the head of a thread and its composer show: who, which state, and whether the caller may write now. Throws not_found. */
export async function threadHead(ctx: Ctx, conversationId: number): Promise<ThreadHead> {
  const { sql } = ctx.tx;
  const [row] = await sql<Row[]>`
    select c.id as "conversationId", c.kind, u.id as "withId", u.username as "withUser", ${nameTowards(ctx, 'u')} as "displayName", u.role, u.status as "withStatus",
      case when u.role = 'patient' and ${ctx.actor.role === 'patient'} then null else u.time_zone end as "timeZone",
      p.via, case when c.kind = 'group' then (select count(*)::int from conversation_participants q
        where q.conversation_id = c.id and q.access_from <= ${ctx.now} and (q.access_until is null or q.access_until > ${ctx.now})) else 2 end
      as "participantCount", (select count(*)::int from message_pins pin join messages m on m.id = pin.message_id
        where pin.conversation_id = c.id and ${isSinceJoining(sql)}) as "pinnedCount", p.unread_count as "unreadCount", p.last_read_position as "lastReadPosition",
      p.muted_at is not null as "isMuted", p.pinned_at is not null as "isPinned", p.archived_at is not null as "isArchived",
      p.folder_id as "folderId", p.labels, case when p.snoozed_until > ${ctx.now} then p.snoozed_until end as "snoozedUntil",
      p.done_at is not null as "isDone",
      c.takes_replies as "takesReplies", c.closed_at is not null as "isClosed",
      c.kind = 'direct' and c.direct_key is null as "isSubjectThread"
    from conversation_participants p join conversations c on c.id = p.conversation_id
    left join users u on u.id = p.counterpart_id
    where p.conversation_id = ${conversationId} and ${isVisibleTo(sql, ctx.actor.id, ctx.now)}`;
  if (!row) throw notFound();
  const { withId: _, withStatus, takesReplies, isClosed, isSubjectThread, ...head } = row;
  const [reason, claimedBy, subject, names, blocking] = await Promise.all([
    refusalReason(ctx, row),
    claimHolderOf(ctx, conversationId),
    isSubjectThread ? titleOf(ctx, conversationId) : null,
    row.kind === 'group' ? groupNames(ctx, [conversationId]) : null,
    blockingOf(ctx, row),
  ]);
  const group = names?.get(conversationId);
  return {
    ...head,
    displayName:
      row.displayName ?? group?.title ?? (row.kind === 'broadcast' ? 'Announcements' : 'Conversation'),
    subject,
    group: group ? toGroup(ctx, group) : null,
    claimedBy,
    ...blocking,
    isSupport: isSupportThread(ctx.actor.role, row),
    canWrite: reason === null,
    cannotWriteReason: reason,
  };
}

/** Whether the caller blocked the other side, and whether a block would be taken. What is offered otherwise, the screen decides. */
async function blockingOf(
  ctx: Ctx,
  { kind, withId, role }: Row,
): Promise<Pick<ThreadHead, 'canBlock' | 'hasBlocked'>> {
  if (kind !== 'direct' || withId === null || role === null) return { canBlock: false, hasBlocked: false };
  const blockerRole = ctx.actor.role;
  const isCare =
    (blockerRole === 'patient' && isClinical(role)) || (role === 'patient' && isClinical(blockerRole));
  const [isAssigned, [block]] = await Promise.all([
    isCare && hasOpenAssignment(ctx.tx, [ctx.actor.id, withId], ctx.now),
    ctx.tx.sql`select 1 from blocked_users where blocker_id = ${ctx.actor.id} and blocked_id = ${withId}`,
  ]);
  const canBlock = mayBlock({ blockerRole, blockedRole: role, isSelf: withId === ctx.actor.id, isAssigned });
  return { canBlock, hasBlocked: block !== undefined };
}

const toGroup = (ctx: Ctx, { groupId, ownerId, members }: GroupNames): ThreadHead['group'] => ({
  groupId,
  isOwner: ownerId === ctx.actor.id,
  members: [...members]
    .filter(([, member]) => !member.hasLeft)
    .map(([personId, { hasLeft: _, ...member }]) => ({ ...member, isYou: personId === ctx.actor.id })),
});

/** A thread opened on purpose is titled by the subject of its first message. */
async function titleOf(ctx: Ctx, conversationId: number): Promise<string | null> {
  const [first] = await ctx.tx.sql<SealedBody[]>`
    select ref, ciphertext, data_key_id as "dataKeyId" from messages where conversation_id = ${conversationId} and position = 1`;
  if (!first) return null;
  return openBody(first, await dataKeys(ctx.tx, [first.dataKeyId]))?.subject ?? null;
}

/** The pipeline's own decision, asked in advance, so that the composer and the send never disagree. */
async function refusalReason(ctx: Ctx, row: Row): Promise<ThreadHead['cannotWriteReason']> {
  if (!row.takesReplies) return 'no_replies';
  if (row.isClosed) return 'closed';
  if (row.via === 'handover') return 'read_only';
  const target = { username: null, conversationId: row.conversationId, isNewThread: false };
  const facts = await targetFacts(ctx, target, { clientKey: crypto.randomUUID(), replyToId: null });
  if (!facts) throw notFound();
  try {
    assertMayWrite(facts, { target, replyToId: null, isUrgent: false });
    return null;
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    if (error.code === 'suspended') return 'suspended';
    return row.withStatus === 'deactivated' ? 'deactivated' : 'not_permitted';
  }
}
