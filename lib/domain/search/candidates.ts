import type { SealedBody } from '@/lib/domain/conversations/content';
import type { ConversationKind, ParticipationVia } from '@/lib/domain/conversations/schema';
import { isVisibleTo } from '@/lib/domain/conversations/visibility';
import { andEvery, type Conditions } from '@/lib/domain/search/filters';
import type { Term } from '@/lib/domain/search/match';
import { searchSql } from '@/lib/domain/search/search-pool';
import { STOP_WORDS } from '@/lib/domain/search/stop-words';
import { beginningOf, formsToFind, PREFIX_MIN, tokensOf } from '@/lib/domain/search/tokens';

import type { Ctx } from '@/lib/platform/context';
import { dataKeys } from '@/lib/platform/crypto/keyring';

/** A conversation that the caller sees and one of the keys under which its messages lie. */
export interface SearchPlace {
  conversationId: number;
  dataKeyId: number;
  via: ParticipationVia;
  kind: ConversationKind;
  hiddenUpTo: number;
  lastReadPosition: number;
}

/** Where a search goes: the caller's visible participations that fit, and whether they hold messages of their own. */
export async function placesFor(
  ctx: Ctx,
  { place }: Conditions,
): Promise<{ places: SearchPlace[]; hasHeld: boolean }> {
  const { sql } = ctx.tx;
  const rows = await sql<(SearchPlace & { hasHeld: boolean })[]>`
    select p.conversation_id as "conversationId", k.id as "dataKeyId", p.via, c.kind, p.hidden_up_to as "hiddenUpTo",
      p.last_read_position as "lastReadPosition",
      exists (select 1 from messages h where h.sender_id = ${ctx.actor.id} and h.status = 'queued') as "hasHeld"
    from conversation_participants p
    join conversations c on c.id = p.conversation_id
    join data_keys k on k.conversation_id = p.conversation_id
    where ${isVisibleTo(sql, ctx.actor.id, ctx.now)} ${andEvery(sql, place)}`;
  return { places: [...rows], hasHeld: rows[0]?.hasHeld ?? false };
}

/** A message that may be a hit: its words are yet to be looked at. */
export interface Candidate extends SealedBody {
  id: number;
  conversationId: number;
  senderId: number;
  position: number | null;
  sentAt: Date | null;
  status: 'sent' | 'queued';
  /** By the caller, for themselves. */
  isDeleted: boolean;
}

/** A place in the order of hits: newest first, then by conversation and position. */
export interface Mark {
  sentAt: Date;
  conversationId: number;
  position: number;
}

export interface CandidateArgs {
  places: SearchPlace[];
  conditions: Conditions;
  groups: string[][];
  after: Mark | null;
  limit: number;
}

/**
 * The next messages, newest first, that have a token of every group and fit the conditions. One statement: a scan of the covering
 * index over each of the caller's own conversations, then the messages of those alone that come first.
 */
export async function candidates(ctx: Ctx, args: CandidateArgs): Promise<Candidate[]> {
  const { places, conditions, groups, after, limit } = args;
  const sql = searchSql();
  const isFiltered = conditions.message.length > 0;
  const me = ctx.actor.id;
  const tokens = await tokenColumns(ctx, places, groups);
  const rows = await sql<Candidate[]>`
    select m.id, m.conversation_id as "conversationId", m.sender_id as "senderId", m.position, m.sent_at as "sentAt", m.status,
      m.ref, m.ciphertext, m.data_key_id as "dataKeyId", st.deleted_at is not null as "isDeleted"
    from (
      select s.conversation_id, t.position, t.sent_at
      from ${placeRows(places, tokens)}
      cross join lateral (
        select t.position, t.sent_at from message_tokens t
        where t.conversation_id = s.conversation_id and t.data_key_id = s.data_key_id and t.position > s.hidden_up_to
          ${hasTokens(groups.length)}
      ) t
      ${
        isFiltered
          ? sql`join messages m on m.conversation_id = s.conversation_id and m.position = t.position
        left join message_states st on st.message_id = m.id and st.user_id = ${me}`
          : sql``
      }
      where true ${after ? sql`and (t.sent_at, s.conversation_id, t.position) < (${after.sentAt}, ${after.conversationId}, ${after.position})` : sql``}
        ${andEvery(sql, conditions.message)}
      order by t.sent_at desc, s.conversation_id desc, t.position desc limit ${limit}
    ) f
    join messages m on m.conversation_id = f.conversation_id and m.position = f.position
    left join message_states st on st.message_id = m.id and st.user_id = ${me}
    order by f.sent_at desc, f.conversation_id desc, f.position desc`;
  return [...rows];
}

/** The caller's own messages that wait to be sent, newest first: as many as there are, which is few. They have no tokens yet. */
export async function heldCandidates(ctx: Ctx, { places, conditions }: CandidateArgs): Promise<Candidate[]> {
  const sql = searchSql();
  const rows = await sql<Candidate[]>`
    select m.id, m.conversation_id as "conversationId", m.sender_id as "senderId", m.position, m.sent_at as "sentAt", m.status,
      m.ref, m.ciphertext, m.data_key_id as "dataKeyId", st.deleted_at is not null as "isDeleted"
    from ${placeRows(places, [])}
    join messages m on m.conversation_id = s.conversation_id and m.data_key_id = s.data_key_id
    left join message_states st on st.message_id = m.id and st.user_id = ${ctx.actor.id}
    where m.sender_id = ${ctx.actor.id} and m.status = 'queued' ${andEvery(sql, conditions.message)}
    order by m.id desc`;
  return [...rows];
}

/** Groups of forms: a message that fits has one of each. Empty when no term says enough for an index. */
export function groupsOf(terms: Term[]): string[][] {
  const groups = terms.flatMap((term) => {
    if (term.isNegated || term.kind === 'signs') return [];
    if (term.kind === 'word') return isTelling(term.form) ? [formsToFind(term.form)] : [];
    return term.forms
      .filter(isTelling)
      .map((form) => (form.length < PREFIX_MIN ? formsToFind(form) : [beginningOf(form)]));
  });
  // Longer words are rarer; a few of them leave little to look at.
  return groups.sort((a, b) => b[0]!.length - a[0]!.length).slice(0, MOST_GROUPS);
}

const MOST_GROUPS = 4;

const isTelling = (form: string) => form.length > 1 && !STOP_WORDS.has(form);

/** The places as a relation `s`, each with its own tokens for every group: two, the same twice where one is enough. */
function placeRows(places: SearchPlace[], tokens: string[]) {
  const sql = searchSql();
  const names = tokens.map((_, i) => `t${i}`);
  return sql`unnest(${places.map((p) => p.conversationId)}::bigint[], ${places.map((p) => p.dataKeyId)}::bigint[],
      ${places.map((p) => p.hiddenUpTo)}::int[], ${places.map((p) => p.lastReadPosition)}::int[], ${places.map((p) => p.kind)}::text[]
      ${tokens.length > 0 ? tokens.map((column) => sql`, ${column}::text::smallint[]`) : sql``})
    as s (conversation_id, data_key_id, hidden_up_to, last_read_position, kind ${names.length > 0 ? names.map((name) => sql`, ${sql(name)}`) : sql``})`;
}

/** One array for each token of each group, in the order of the places, as PostgreSQL writes it. */
async function tokenColumns(ctx: Ctx, places: SearchPlace[], groups: string[][]): Promise<string[]> {
  if (groups.length === 0) return [];
  const forms = groups.flatMap(([first, second]) => [first!, second ?? first!]);
  const keys = await dataKeys(
    ctx.tx,
    places.map((place) => place.dataKeyId),
  );
  const columns = forms.map(() => new Array<number | 'NULL'>(places.length));
  for (const [at, place] of places.entries()) {
    const key = keys.get(place.dataKeyId);
    const tokens = key ? tokensOf(forms, key) : null;
    for (const [i, column] of columns.entries()) column[at] = tokens ? tokens[i]! : 'NULL';
  }
  return columns.map((column) => `{${column.join(',')}}`);
}

/** One row tells all of a message, or is a part of a long one: then the first group decides whether it is looked at. */
function hasTokens(groups: number) {
  const sql = searchSql();
  if (groups === 0) return sql`and t.part <= 1`;
  const has = (i: number) =>
    sql`(${sql(`s.t${2 * i}`)} = any(t.tokens) or ${sql(`s.t${2 * i + 1}`)} = any(t.tokens))`;
  const others = Array.from({ length: groups - 1 }, (_, i) => sql`(t.part > 0 or ${has(i + 1)})`);
  return sql`and ${has(0)} ${andEvery(sql, others)}`;
}
