import type { PendingQuery, Row } from 'postgres';
import { matchesFilter } from '@/lib/domain/conversations/folders';
import { ownFolders, ownLabels } from '@/lib/domain/organising/queries';
import { foldName } from '@/lib/domain/search/match';
import { type KnownPerson, knownPeople, peopleNamed } from '@/lib/domain/search/people';
import { hint, momentOf } from '@/lib/domain/search/values';
import type { Ctx } from '@/lib/platform/context';
import {
  HAS_VALUES,
  type HasValue,
  IN_VALUES,
  type InValue,
  IS_VALUES,
  type IsValue,
  type SearchFilter,
} from '@/lib/shared/search-query';

type Fragment = PendingQuery<Row[]>;

/** What filters ask for, as conditions in SQL. */
export interface Conditions {
  /** On a participation `p` and its conversation `c`. */
  place: Fragment[];
  /** On a message `m`, the reader's marks `st` and its place `s`. */
  message: Fragment[];
  /** `true`: a link must be in the text; `false`: none may be. */
  links: boolean[];
}

/** Every one of some conditions, as it stands after others in a `where`. */
export const andEvery = (sql: Ctx['tx']['sql'], conditions: Fragment[]): Fragment =>
  conditions.reduce((all, condition) => sql`${all} and ${condition}`, sql``);

/** Read the filters of a query for its person. Throws invalid_request with a hint for what cannot be read. */
export async function conditionsOf(ctx: Ctx, filters: SearchFilter[]): Promise<Conditions> {
  const conditions: Conditions = { place: [], message: [], links: [] };
  const needs = (...operators: string[]) => filters.some(({ operator }) => operators.includes(operator));
  for (const { operator, value } of filters) if (value === '') throw hint(operator, 'empty');
  const [people, labels, folders] = await Promise.all([
    needs('from', 'to') ? knownPeople(ctx) : [],
    needs('label') ? ownLabels(ctx) : [],
    needs('in') ? ownFolders(ctx) : [],
  ]);
  const { sql } = ctx.tx;
  const negated = (isNegated: boolean, condition: Fragment) =>
    isNegated ? sql`not (${condition})` : condition;
  for (const filter of filters) {
    const { operator, value, isNegated } = filter;
    const name = value.toLowerCase();
    switch (operator) {
      case 'from':
        conditions.message.push(negated(isNegated, isFrom(ctx, value, people)));
        break;
      case 'to':
        conditions.message.push(negated(isNegated, isTo(ctx, value, people)));
        break;
      case 'before':
        conditions.message.push(
          negated(isNegated, sql`${sentAt(ctx)} < ${momentOf(ctx, operator, value).from}`),
        );
        break;
      case 'after':
        conditions.message.push(
          negated(isNegated, sql`${sentAt(ctx)} >= ${momentOf(ctx, operator, value).from}`),
        );
        break;
      case 'label': {
        const label = labels.find((one) => foldName(one.name) === foldName(value));
        if (!label) throw hint('label', 'unknown');
        conditions.place.push(negated(isNegated, sql`p.labels @> to_jsonb(${label.id}::bigint)`));
        break;
      }
      case 'in': {
        const folder = folders.find((one) => foldName(one.name) === foldName(value));
        addPlace(ctx, conditions, { name, folderId: folder?.id, isNegated });
        break;
      }
      case 'is':
        if (!IS_VALUES.includes(name as IsValue)) throw hint('is', 'unknown');
        conditions.message.push(negated(isNegated, isSo(ctx, name as IsValue)));
        break;
      case 'has':
        if (!HAS_VALUES.includes(name as HasValue)) throw hint('has', 'unknown');
        if (name === 'link') conditions.links.push(!isNegated);
        else conditions.message.push(negated(isNegated, hasIt(ctx, name as Exclude<HasValue, 'link'>)));
    }
  }
  return conditions;
}

/** A held message counts by when it was written. */
const sentAt = ({ tx: { sql } }: Ctx) => sql`coalesce(m.sent_at, m.created_at)`;

const isMe = (ctx: Ctx, value: string) => ['me', ctx.actor.username].includes(value.toLowerCase());

function isFrom(ctx: Ctx, value: string, people: KnownPerson[]): Fragment {
  const { sql } = ctx.tx;
  if (isMe(ctx, value)) return sql`m.sender_id = ${ctx.actor.id}`;
  const { ids, groups, members } = split(peopleNamed(people, value));
  return sql`((s.kind <> 'group' and m.sender_id = any(${ids}::bigint[])) or (s.kind = 'group' and exists (
    select 1 from unnest(${groups}::bigint[], ${members}::bigint[]) as g (conversation_id, person_id)
    where g.conversation_id = m.conversation_id and g.person_id = m.sender_id)))`;
}

/** Written by somebody else to a person who is or was in the conversation. What goes to a group is to nobody in particular. */
function isTo(ctx: Ctx, value: string, people: KnownPerson[]): Fragment {
  const { sql } = ctx.tx;
  if (isMe(ctx, value)) return sql`m.sender_id <> ${ctx.actor.id}`;
  const { ids } = split(peopleNamed(people, value));
  return sql`(s.kind <> 'group' and exists (
    select 1 from conversation_participants q
    where q.conversation_id = m.conversation_id and q.user_id = any(${ids}::bigint[]) and q.user_id <> m.sender_id))`;
}

function split(named: KnownPerson[]) {
  const inGroups = named.filter((one) => one.groupConversationId !== null);
  return {
    ids: named.filter((one) => one.groupConversationId === null).map(({ id }) => id),
    groups: inGroups.map((one) => one.groupConversationId!),
    members: inGroups.map(({ id }) => id),
  };
}

function addPlace(
  ctx: Ctx,
  conditions: Conditions,
  { name, folderId, isNegated }: { name: string; folderId?: number; isNegated: boolean },
): void {
  const { sql } = ctx.tx;
  const negated = (condition: Fragment) => (isNegated ? sql`not (${condition})` : condition);
  if (folderId === undefined && !IN_VALUES.includes(name as InValue)) throw hint('in', 'unknown');
  if (folderId !== undefined) conditions.place.push(negated(sql`coalesce(p.folder_id = ${folderId}, false)`));
  else
    switch (name as InValue) {
      case 'anywhere':
        conditions.place.push(negated(sql`true`));
        break;
      case 'sent':
        conditions.message.push(negated(sql`m.sender_id = ${ctx.actor.id}`));
        break;
      case 'groups':
        conditions.place.push(negated(sql`c.kind = 'group'`));
        break;
      case 'announcements':
        conditions.place.push(negated(sql`c.kind = 'broadcast'`));
        break;
      default: {
        const folder = name as Exclude<InValue, 'anywhere' | 'sent' | 'groups' | 'announcements'>;
        conditions.place.push(negated(sql`coalesce(${matchesFilter(sql, { folder }, ctx.now)}, false)`));
      }
    }
}

function isSo({ tx: { sql }, actor }: Ctx, value: IsValue): Fragment {
  switch (value) {
    case 'unread':
      return sql`(m.sender_id <> ${actor.id} and m.position > s.last_read_position)`;
    case 'read':
      return sql`(m.sender_id <> ${actor.id} and m.position <= s.last_read_position)`;
    case 'starred':
      return sql`st.starred_at is not null`;
    case 'pinned':
      return sql`exists (select 1 from message_pins pin where pin.message_id = m.id)`;
    case 'urgent':
      return sql`m.is_urgent`;
  }
}

function hasIt({ tx: { sql }, actor }: Ctx, value: Exclude<HasValue, 'link'>): Fragment {
  switch (value) {
    case 'attachment':
      return sql`m.attachment_count > 0`;
    case 'reaction':
      return sql`exists (select 1 from message_reactions x where x.message_id = m.id)`;
    case 'task':
      return sql`exists (select 1 from tasks t where t.user_id = ${actor.id} and t.message_id = m.id)`;
  }
}
