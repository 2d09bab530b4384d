import { inTransaction } from '@/db/client';
import { openBody, type SealedBody } from '@/lib/domain/conversations/content';
import { tokenLiteral } from '@/lib/domain/search/tokens';
import { partsOf } from '@/lib/domain/search/write-tokens';
import type { Ctx } from '@/lib/platform/context';
import { dataKeys } from '@/lib/platform/crypto/keyring';

/** Messages looked at by one transaction: some milliseconds of work, so that sends never wait for it. */
const BATCH = 500;

interface Looked extends SealedBody {
  id: number;
  isMissing: boolean;
}

/**
 * Give tokens to the next messages that have none, by id, and note how far that came in the same transaction: a killed worker
 * loses nothing and repeats nothing. Sends write their own, so whatever comes meanwhile needs no look. What was erased has none.
 */
export function backfillTokens(outer: Ctx, batch = BATCH): Promise<{ isFinished: boolean }> {
  return inTransaction(async (tx) => {
    const ctx = { ...outer, tx };
    const upToId = await lockProgress(ctx);
    if (upToId === null) return { isFinished: true };
    const rows = await readNext(ctx, upToId, batch);
    const missing = rows.filter((row) => row.isMissing);
    if (missing.length > 0) await write(ctx, missing);
    const isFinished = rows.length < batch;
    await tx.sql`update search_backfill set up_to_id = ${rows.at(-1)?.id ?? upToId},
      finished_at = ${isFinished ? ctx.now : null}`;
    return { isFinished };
  });
}

/** The id up to which all is done; null when everything is. */
async function lockProgress(ctx: Ctx): Promise<number | null> {
  await ctx.tx.sql`insert into search_backfill (up_to_id) values (0) on conflict do nothing`;
  const [row] = await ctx.tx.sql<{ upToId: number; finishedAt: Date | null }[]>`
    select up_to_id as "upToId", finished_at as "finishedAt" from search_backfill for update`;
  return row!.finishedAt ? null : row!.upToId;
}

const readNext = (ctx: Ctx, upToId: number, batch: number) => ctx.tx.sql<Looked[]>`
  select m.id, m.ref, m.ciphertext, m.data_key_id as "dataKeyId",
    m.position is not null and not exists (
      select 1 from message_tokens t where t.conversation_id = m.conversation_id and t.position = m.position) as "isMissing"
  from messages m where m.id > ${upToId} order by m.id limit ${batch}`;

async function write(ctx: Ctx, rows: Looked[]): Promise<void> {
  const { sql } = ctx.tx;
  const keys = await dataKeys(
    ctx.tx,
    rows.map((row) => row.dataKeyId),
  );
  const found = rows.flatMap((row) => {
    const body = openBody(row, keys);
    return body ? [{ id: row.id, tokens: tokenLiteral(body, keys.get(row.dataKeyId)!) }] : [];
  });
  await sql`
    insert into message_tokens (conversation_id, data_key_id, position, part, tokens, sent_at)
    ${partsOf(
      sql,
      sql`select m.conversation_id, m.data_key_id, m.position, i.tokens::smallint[] as tokens, m.sent_at
      from unnest(${found.map((one) => one.id)}::bigint[], ${found.map((one) => one.tokens)}::text[]) as i (id, tokens)
      join messages m on m.id = i.id`,
    )}
    on conflict do nothing`;
}
