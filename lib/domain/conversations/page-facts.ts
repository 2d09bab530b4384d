import type { SealedReaction } from '@/lib/domain/conversations/reactions';
import type { ParticipationVia } from '@/lib/domain/conversations/schema';
import { knowsSupportAsOne, nameTowards } from '@/lib/domain/conversations/support';
import type { Role } from '@/lib/domain/identity/schema';
import type { Fragment, Reader } from '@/lib/platform/reader';

/** How the caller is in one conversation of the page, and the one other person of a pair's; null in groups. */
export interface Seat {
  conversationId: number;
  via: ParticipationVia;
  lastReadPosition: number;
  other: { id: number; username: string; displayName: string; role: Role } | null;
}

/** A message that another one of the page refers to. */
interface Reference {
  id: number;
  ref: string;
  /** Base64. */
  sealed: string;
  dataKeyId: number;
}

/** What belongs to a page of messages besides its rows. Lists that are empty are null. */
export interface PageFacts {
  seats: Seat[];
  starred: number[] | null;
  pinned: number[] | null;
  /** The caller's open ones. */
  tasks: { messageId: number; id: number; dueOn: string | null }[] | null;
  reactions: ({ messageId: number } & SealedReaction)[] | null;
  corrections: ({ messageId: number } & Reference)[] | null;
  quotes: ({ messageId: number; senderId: number } & Reference)[] | null;
}

/**
 * `PageFacts` of the messages in the relation `page`, as one JSON value. Each list is asked for once: looked up row by row they cost
 * twice what the messages themselves do.
 */
export function pageFacts(reader: Reader, more?: Fragment) {
  const { sql } = reader.tx;
  const me = reader.actor.id;
  const ids = sql`any(array(select id from page))`;
  return sql`json_build_object(
    'seats', (select json_agg(json_build_object('conversationId', p.conversation_id, 'via', p.via, 'lastReadPosition', p.last_read_position,
        'other', case when o.id is not null then json_build_object('id', o.id, 'username', o.username, 'displayName', ${nameTowards(reader, 'o')}, 'role', o.role) end))
      from conversation_participants p left join users o on o.id = p.counterpart_id
      where p.conversation_id = any(array(select distinct conversation_id from page)) and p.user_id = ${me}),
    'starred', (select json_agg(message_id) from message_states where message_id = ${ids} and user_id = ${me} and starred_at is not null),
    'pinned', (select json_agg(message_id) from message_pins where message_id = ${ids}),
    'tasks', (select json_agg(json_build_object('messageId', message_id, 'id', id, 'dueOn', due_on::text))
      from tasks where message_id = ${ids} and user_id = ${me} and done_at is null),
    'reactions', ${reactions(reader)},
    'corrections', (select json_agg(json_build_object('messageId', k.correction_of_id, ${reference(reader, 'k')}))
      from messages k where k.correction_of_id = ${ids} and k.position is not null),
    'quotes', (select json_agg(json_build_object('messageId', m.id, 'senderId', q.sender_id, ${reference(reader, 'q')}))
      from page m join messages q on q.id = m.reply_to_id and q.conversation_id = m.conversation_id
      join conversation_participants p on p.conversation_id = m.conversation_id and p.user_id = ${me} and q.position > p.hidden_up_to)
    ${more ?? sql``})`;
}

/** In a group people stand under names that they chose: there only staff and oneself are named. To patients support is one. */
const reactions = ({ tx: { sql }, actor }: Reader) => sql`(
  select json_agg(json_build_object('messageId', x.message_id, 'ref', x.ref, 'sealed', ${base64(sql, 'x')}, 'userId', x.user_id,
    'username', case when named.is_known then xu.username end, 'name', case when named.is_known then xu.display_name end) order by x.reacted_at)
  from message_reactions x join users xu on xu.id = x.user_id join messages xm on xm.id = x.message_id
  join conversations xc on xc.id = xm.conversation_id
  cross join lateral (select (xc.kind <> 'group' or xu.role <> 'patient' or xu.id = ${actor.id})
    and not (xu.role = 'developer' and ${knowsSupportAsOne(actor.role)}) as is_known) named
  where x.message_id = any(array(select id from page)))`;

const reference = (
  { tx: { sql } }: Reader,
  alias: 'k' | 'q',
) => sql`'id', ${sql(alias)}.id, 'ref', ${sql(alias)}.ref,
  'sealed', ${base64(sql, alias)}, 'dataKeyId', ${sql(alias)}.data_key_id`;

/** Without the line breaks that the encoding puts in. */
const base64 = (sql: Reader['tx']['sql'], alias: string) =>
  sql`translate(encode(${sql(alias)}.ciphertext, 'base64'), E'\\n', '')`;
