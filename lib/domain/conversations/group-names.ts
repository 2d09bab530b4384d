import type { MessageView } from '@/lib/domain/conversations/schema';
import type { Role } from '@/lib/domain/identity/schema';
import type { Ctx } from '@/lib/platform/context';
import { dataKeys, openText } from '@/lib/platform/crypto/keyring';

/** How one member of a shared group is named towards the others. */
export interface GroupName {
  /** A staff member's username; for a patient what stands for it here, which leads nowhere else. */
  username: string;
  displayName: string;
  role: Role;
  /** Of those who left, what they wrote stays. */
  hasLeft: boolean;
}

export interface GroupNames {
  groupId: number;
  title: string;
  ownerId: number;
  members: Map<number, GroupName>;
}

interface TitleRow {
  conversationId: number;
  groupId: number;
  ref: string;
  ownerId: number;
  name: Buffer;
  nameDataKeyId: number;
}

interface MemberRow {
  conversationId: number;
  userId: number;
  ref: string;
  seat: number;
  alias: Buffer | null;
  aliasDataKeyId: number | null;
  username: string;
  displayName: string;
  role: Role;
  hasLeft: boolean;
}

/** What stands for a patient's username towards the others of a group. The colon keeps it out of the usernames there are. */
export const seatName = (seat: number) => `member:${seat}`;

/** For a patient whose chosen name was erased with the rest of what was theirs. */
const FORMER_NAME = 'Former member';
const ERASED_GROUP = 'Group';

/** Names of the groups behind these conversations, as their owners gave them; an erased one is just a group. */
export async function groupTitles(ctx: Ctx, conversationIds: number[]): Promise<Map<number, string>> {
  if (conversationIds.length === 0) return new Map();
  const rows = await readTitles(ctx, conversationIds);
  const keys = await dataKeys(
    ctx.tx,
    rows.map((row) => row.nameDataKeyId),
  );
  return new Map(rows.map((row) => [row.conversationId, titleOf(row, keys)]));
}

/** The same with everybody who is or was in them. The caller has made sure that these conversations may be seen. */
export async function groupNames(ctx: Ctx, conversationIds: number[]): Promise<Map<number, GroupNames>> {
  const [titles, members] = await Promise.all([
    readTitles(ctx, conversationIds),
    readMembers(ctx, conversationIds),
  ]);
  const keys = await dataKeys(ctx.tx, [
    ...titles.map((row) => row.nameDataKeyId),
    ...members.flatMap((row) => row.aliasDataKeyId ?? []),
  ]);
  const found = new Map<number, GroupNames>(
    titles.map((row) => [
      row.conversationId,
      { groupId: row.groupId, title: titleOf(row, keys), ownerId: row.ownerId, members: new Map() },
    ]),
  );
  for (const row of members) found.get(row.conversationId)?.members.set(row.userId, nameOf(row, keys));
  return found;
}

const readTitles = (ctx: Ctx, ids: number[]) => ctx.tx.sql<TitleRow[]>`
  select conversation_id as "conversationId", id as "groupId", ref, owner_id as "ownerId", name, name_data_key_id as "nameDataKeyId"
  from groups where conversation_id = any(${ids}::bigint[])`;

const readMembers = (ctx: Ctx, ids: number[]) => ctx.tx.sql<MemberRow[]>`
  select g.conversation_id as "conversationId", g.user_id as "userId", g.ref, g.seat, g.alias, g.alias_data_key_id as "aliasDataKeyId",
    u.username, u.display_name as "displayName", u.role, g.left_at is not null as "hasLeft"
  from group_members g join users u on u.id = g.user_id
  where g.conversation_id = any(${ids}::bigint[]) order by g.seat`;

type Keys = Awaited<ReturnType<typeof dataKeys>>;

function titleOf(row: TitleRow, keys: Keys): string {
  const key = keys.get(row.nameDataKeyId);
  const place = { table: 'groups', column: 'name', ref: row.ref, dataKeyId: row.nameDataKeyId };
  return key ? openText(key, row.name, place) : ERASED_GROUP;
}

/** A patient is never named by anything but what they chose, whoever reads. */
function nameOf(row: MemberRow, keys: Keys): GroupName {
  const { role, hasLeft } = row;
  if (role !== 'patient') return { username: row.username, displayName: row.displayName, role, hasLeft };
  const key = row.aliasDataKeyId === null ? null : keys.get(row.aliasDataKeyId);
  const place = { table: 'group_members', column: 'alias', ref: row.ref, dataKeyId: row.aliasDataKeyId! };
  const displayName = key && row.alias ? openText(key, row.alias, place) : FORMER_NAME;
  return { username: seatName(row.seat), displayName, role, hasLeft };
}

/** What a view of a group's message is named by, before it is masked. */
export interface GroupMessage {
  view: MessageView;
  senderId: number;
  replySenderId: number | null;
}

/**
 * Messages of shared groups as anybody may see them: patients under the names that they chose, and for one's own how many have
 * them instead of who. Whoever is not on the group's list any more is named by nothing that they were.
 */
export async function maskGroupMessages(ctx: Ctx, messages: GroupMessage[]): Promise<MessageView[]> {
  const conversationIds = [...new Set(messages.map(({ view }) => view.conversationId))];
  const own = messages.flatMap(({ view }) => (view.isOwn ? [view.id] : []));
  const [names, counts] = await Promise.all([groupNames(ctx, conversationIds), receiptCounts(ctx, own)]);
  return messages.map(({ view, senderId, replySenderId }) => {
    const members = names.get(view.conversationId)?.members;
    const nameBy = (personId: number) => members?.get(personId) ?? FORMER_MEMBER;
    const isOthers = view.replyTo !== null && replySenderId !== null && replySenderId !== ctx.actor.id;
    return {
      ...view,
      ...(view.isOwn ? {} : named(nameBy(senderId))),
      recipient: null,
      replyTo: isOthers ? { ...view.replyTo!, ...named(nameBy(replySenderId)) } : view.replyTo,
      receiptCounts: counts.get(view.id) ?? null,
    };
  });
}

/** Whoever is on the group's list no more. */
export const FORMER_MEMBER: GroupName = {
  username: seatName(0),
  displayName: FORMER_NAME,
  role: 'patient',
  hasLeft: true,
};

const named = ({ username, displayName }: GroupName) => ({ sender: username, senderName: displayName });

/** How many recipients each of one's own messages has, and how many of them fetched and read it. */
async function receiptCounts(ctx: Ctx, messageIds: number[]) {
  if (messageIds.length === 0) return new Map<number, MessageView['receiptCounts']>();
  const rows = await ctx.tx.sql<{ messageId: number; total: number; delivered: number; read: number }[]>`
    select message_id as "messageId", count(*)::int as total, count(delivered_at)::int as delivered, count(read_at) filter (where read_shown <> 'hidden')::int as read
    from message_receipts where message_id = any(${messageIds}::bigint[]) group by message_id`;
  return new Map(rows.map(({ messageId, ...counts }) => [messageId, counts]));
}
