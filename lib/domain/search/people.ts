import { groupNames } from '@/lib/domain/conversations/group-names';
import { isVisibleTo } from '@/lib/domain/conversations/visibility';
import type { Role } from '@/lib/domain/identity/schema';
import { foldName } from '@/lib/domain/search/match';
import type { Ctx } from '@/lib/platform/context';

/** Somebody who writes in conversations that the caller sees, as they are named there. */
export interface KnownPerson {
  id: number;
  username: string;
  displayName: string;
  role: Role;
  /** A shared group in which they go by this name; null outside of groups. */
  groupConversationId: number | null;
}

/**
 * Everybody whom the caller meets in their conversations, oneself aside: by name outside of groups, and in each shared group by
 * the name that stands there, so that nothing joins a chosen name to a person.
 */
export async function knownPeople(ctx: Ctx): Promise<KnownPerson[]> {
  const [people, groups] = await Promise.all([outsideGroups(ctx), visibleGroups(ctx)]);
  const names = await groupNames(ctx, groups);
  const members = [...names].flatMap(([conversationId, { members }]) =>
    [...members]
      .filter(([personId]) => personId !== ctx.actor.id)
      .map(([id, { username, displayName, role }]) => ({
        ...{ id, username, displayName, role },
        groupConversationId: conversationId,
      })),
  );
  return [...people.map((one) => ({ ...one, groupConversationId: null })), ...members];
}

/** Those whom a value names: by the whole username, else by beginnings of the words of their names. */
export function peopleNamed(people: KnownPerson[], value: string): KnownPerson[] {
  const name = value.toLowerCase();
  const exact = people.filter(({ username }) => username === name);
  if (exact.length > 0) return exact;
  const wanted = foldName(value).split(' ');
  return people.filter(({ username, displayName }) => {
    const words = foldName(`${displayName} ${username}`).split(' ');
    return wanted.every((word) => words.some((own) => own.startsWith(word)));
  });
}

type Named = Omit<KnownPerson, 'groupConversationId'>;

/**
 * Who the two of a conversation are, and whoever else wrote in it: a cover, or the author of announcements, which have no second
 * seat. A cover who is only to come, or never wrote, is nobody's to find here.
 */
const outsideGroups = ({ tx: { sql }, actor, now }: Ctx) => sql<Named[]>`
  with mine as (
    select p.conversation_id, c.kind from conversation_participants p join conversations c on c.id = p.conversation_id
    where ${isVisibleTo(sql, actor.id, now)} and c.kind <> 'group'
  )
  select u.id, u.username, u.display_name as "displayName", u.role from users u
  where u.id <> ${actor.id} and u.id in (
    select q.user_id from mine join conversation_participants q on q.conversation_id = mine.conversation_id
    where q.via = 'member' or exists (
      select 1 from messages m where m.conversation_id = q.conversation_id and m.sender_id = q.user_id and m.position is not null)
    union select m.sender_id from mine join messages m on m.conversation_id = mine.conversation_id
    where mine.kind <> 'direct' and m.position is not null
  )
  order by u.display_name, u.id`;

async function visibleGroups({ tx: { sql }, actor, now }: Ctx): Promise<number[]> {
  const rows = await sql<{ id: number }[]>`
    select c.id from conversation_participants p join conversations c on c.id = p.conversation_id
    where ${isVisibleTo(sql, actor.id, now)} and c.kind = 'group' order by c.id`;
  return rows.map(({ id }) => id);
}
