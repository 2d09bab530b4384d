import { type GroupName, groupNames } from '@/lib/domain/conversations/group-names';
import { openGroupNames, type SealedGroup } from '@/lib/domain/groups/own-group';
import {
  GROUPS_MAX,
  type GroupInvitation,
  type GroupList,
  type GroupMemberView,
  type GroupView,
  type MemberList,
} from '@/lib/domain/groups/schema';
import type { Role } from '@/lib/domain/identity/schema';
import type { Ctx } from '@/lib/platform/context';
import { notFound } from '@/lib/platform/errors';

interface Row extends SealedGroup, Omit<GroupView, 'name' | 'invitedCount'> {
  invitedCount: number;
}

/** A name whose owner was erased. */
const NAMELESS = 'Group';

/**
 * The caller's groups, newest first: those they own, and shared ones they are in. A cohort exists for its owner alone; a patient on
 * it never learns of it. With what they are invited to.
 */
export async function ownGroups(ctx: Ctx): Promise<GroupList> {
  const [groups, invitations] = await Promise.all([readGroups(ctx), openInvitations(ctx)]);
  return { groups, invitations };
}

async function readGroups(ctx: Ctx): Promise<GroupView[]> {
  const rows = await ctx.tx.sql<Row[]>`
    ${selectGroups(ctx)} where g.id = any(array(${ownIds(ctx)}))
      and ((g.owner_id = ${ctx.actor.id} and (g.kind = 'shared' or g.closed_at is null)) or (g.kind = 'shared' and ${isIn(ctx)}))
    order by g.closed_at is not null, g.id desc limit ${2 * GROUPS_MAX}`;
  const names = await openGroupNames(ctx, rows);
  return rows.map((row, i) => toView(row, names[i]!));
}

/** By the two indexes: the condition alone, with its OR, would be asked of every group there is. */
const ownIds = ({ tx: { sql }, actor }: Ctx) => sql`
  select o.id from groups o where o.owner_id = ${actor.id} union select m.group_id from group_members m where m.user_id = ${actor.id}`;

const isIn = (ctx: Ctx) => ctx.tx.sql`exists (select 1 from group_members m
  where m.group_id = g.id and m.user_id = ${ctx.actor.id} and m.left_at is null)`;

const selectGroups = (ctx: Ctx) => ctx.tx.sql`
  select g.id as "groupId", g.ref, g.kind, g.name, g.name_data_key_id as "nameDataKeyId", g.conversation_id as "conversationId",
    g.owner_id = ${ctx.actor.id} as "isOwner", g.closed_at is not null as "isClosed", g.created_at as "createdAt",
    (select count(*)::int from group_members m where m.group_id = g.id and m.left_at is null) as "memberCount",
    (select count(*)::int from group_invitations i where i.group_id = g.id and i.answer is null) as "invitedCount"
  from groups g`;

function toView(
  { ref: _ref, name: _sealed, nameDataKeyId: _key, ...row }: Row,
  name: string | null,
): GroupView {
  return { ...row, name: name ?? NAMELESS, invitedCount: row.isOwner ? row.invitedCount : null };
}

/** What waits for the caller's answer. */
export async function openInvitations(ctx: Ctx): Promise<GroupInvitation[]> {
  const rows = await ctx.tx.sql<(SealedGroup & Omit<GroupInvitation, 'name'>)[]>`
    select g.id as "groupId", g.ref, g.name, g.name_data_key_id as "nameDataKeyId", u.display_name as "invitedBy",
      i.invited_at as "invitedAt"
    from group_invitations i join groups g on g.id = i.group_id join users u on u.id = i.invited_by
    where i.user_id = ${ctx.actor.id} and i.answer is null and g.closed_at is null order by i.id limit ${GROUPS_MAX}`;
  const names = await openGroupNames(ctx, rows);
  return rows.map(({ groupId, invitedBy, invitedAt }, i) => ({
    groupId,
    name: names[i] ?? NAMELESS,
    invitedBy,
    invitedAt,
  }));
}

/** What the caller calls a group of theirs. Throws not_found. */
export async function ownGroupName(ctx: Ctx, id: number): Promise<string> {
  const rows = await ctx.tx.sql<SealedGroup[]>`
    select ref, name, name_data_key_id as "nameDataKeyId" from groups where id = ${id} and owner_id = ${ctx.actor.id}`;
  if (!rows[0]) throw notFound();
  return (await openGroupNames(ctx, rows))[0] ?? NAMELESS;
}

/** Ids of the people on the caller's own cohort. Throws not_found for anybody else's, a closed one, and a shared group. */
export async function cohortMemberIds(ctx: Ctx, id: number): Promise<number[]> {
  const [group] = await ctx.tx.sql`
    select 1 from groups where id = ${id} and owner_id = ${ctx.actor.id} and kind = 'cohort' and closed_at is null`;
  if (!group) throw notFound();
  const rows = await ctx.tx.sql<{ userId: number }[]>`
    select user_id as "userId" from group_members where group_id = ${id} and left_at is null order by user_id`;
  return rows.map((row) => row.userId);
}

/** A group that the caller may send to, for the choice of the way. Throws not_found. */
export async function sendableGroup(
  ctx: Ctx,
  id: number,
): Promise<{ kind: GroupView['kind']; conversationId: number | null }> {
  const [row] = await ctx.tx.sql<{ kind: GroupView['kind']; conversationId: number | null }[]>`
    select g.kind, g.conversation_id as "conversationId" from groups g
    where g.id = ${id} and (g.owner_id = ${ctx.actor.id} or (g.kind = 'shared' and ${isIn(ctx)}))`;
  if (!row) throw notFound();
  return row;
}

/** Who is in a group, for its owner and for those who are in a shared one. Throws not_found for everybody else. */
export async function membersOf(ctx: Ctx, id: number): Promise<MemberList> {
  const [row] = await ctx.tx.sql<Row[]>`
    ${selectGroups(ctx)} where g.id = ${id} and (g.owner_id = ${ctx.actor.id} or (g.kind = 'shared' and ${isIn(ctx)}))`;
  if (!row) throw notFound();
  const [name] = await openGroupNames(ctx, [row]);
  const { groupId, kind, isOwner } = row;
  const names = row.conversationId === null ? null : await groupNames(ctx, [row.conversationId]);
  const named = names?.get(row.conversationId!)?.members ?? new Map<number, GroupName>();
  const people = await readPeople(ctx, id, isOwner);
  return {
    groupId,
    kind,
    name: name ?? NAMELESS,
    isOwner,
    members: people.map((person) => toMember(ctx, { person, isOwner, named: named.get(person.personId) })),
  };
}

interface PersonRow {
  personId: number;
  username: string;
  displayName: string;
  role: Role;
  status: GroupMemberView['status'];
  since: Date;
}

/** Who is asked and has not answered is the owner's business alone. Whoever made the group stands first. */
const readPeople = (ctx: Ctx, id: number, isOwner: boolean) => ctx.tx.sql<PersonRow[]>`
  select "personId", username, "displayName", role, status, since from (
    select u.id as "personId", u.username, u.display_name as "displayName", u.role, u.id = g.owner_id as "madeIt",
      case when m.conversation_id is null then 'listed' else 'joined' end as status, m.joined_at as since
    from group_members m join users u on u.id = m.user_id join groups g on g.id = m.group_id
    where m.group_id = ${id} and m.left_at is null
    union all
    select u.id, u.username, u.display_name, u.role, false, 'invited', i.invited_at
    from group_invitations i join users u on u.id = i.user_id where ${isOwner}::boolean and i.group_id = ${id} and i.answer is null
  ) people order by not "madeIt", role = 'patient', status desc, since, "personId"`;

/** A patient of a shared group is the chosen name to everybody; the owner, who invited them, also knows who that is. */
function toMember(
  ctx: Ctx,
  { person, isOwner, named }: { person: PersonRow; isOwner: boolean; named: GroupName | undefined },
): GroupMemberView {
  const { personId, username, displayName, role, status, since } = person;
  const isYou = personId === ctx.actor.id;
  const facts = { role, status, since, isYou };
  if (role !== 'patient' || status === 'listed') return { ...facts, username, displayName, realName: null };
  const alias = status === 'joined' ? (named?.displayName ?? null) : null;
  if (isOwner) return { ...facts, username, displayName: alias, realName: displayName };
  return { ...facts, username: isYou ? username : named!.username, displayName: alias, realName: null };
}
