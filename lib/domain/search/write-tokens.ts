import type { Ctx } from '@/lib/platform/context';

/** Of one row, so that it fits the index. */
const PART_MAX = 1_000;

/**
 * Part of the send statement: the tokens of what becomes sent. Needs `input` with id, data_key_id and tokens (as text), and `written` with
 * id, conversation_id and position. Nearly every message is one row, part 0; the rows of a longer one count from 1, so that a
 * search knows that one of them alone does not tell.
 */
export const withTokens = ({ tx: { sql }, now }: Ctx) => sql`, indexed as (
      insert into message_tokens (conversation_id, data_key_id, position, part, tokens, sent_at)
      ${partsOf(
        sql,
        sql`select w.conversation_id, i.data_key_id, w.position, i.tokens::smallint[] as tokens, ${now}::timestamptz as sent_at
        from written w join input i on i.id = w.id`,
      )}
    )`;

/** Rows of conversation_id, data_key_id, position, tokens and sent_at, divided into parts. */
export const partsOf = (sql: Ctx['tx']['sql'], rows: ReturnType<Ctx['tx']['sql']>) => sql`
      select r.conversation_id, r.data_key_id, r.position, case when cardinality(r.tokens) > ${PART_MAX}::int then part else 0 end,
        r.tokens[(part - 1) * ${PART_MAX}::int + 1 : part * ${PART_MAX}::int], r.sent_at
      from (${rows}) r cross join lateral generate_series(1, greatest(1, (cardinality(r.tokens) + ${PART_MAX - 1}::int) / ${PART_MAX}::int)) as part`;
