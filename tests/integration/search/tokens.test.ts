import { describe, expect, it } from 'vitest';
import { pool } from '@/db/client';
import { backfillTokens } from '@/lib/domain/search/backfill';
import { backfillJob, startBackfill } from '@/lib/domain/search/jobs';
import { formsToFind, tokensOf } from '@/lib/domain/search/tokens';
import { ANONYMOUS, makeContext } from '@/lib/platform/context';
import { dataKeys } from '@/lib/platform/crypto/keyring';
import { broadcastTo, fanOut } from '../../support/broadcasts';
import { bulkTo, sendBulk } from '../../support/bulk';
import { cast } from '../../support/cast';
import { resetClock, turnClock } from '../../support/clock';
import { assignment, ctxOf, person } from '../../support/factories';
import { releaseRound } from '../../support/held';
import { send } from '../../support/messages';

interface TokenRow {
  dataKeyId: number;
  part: number;
  tokens: number[];
}

const rowsOf = (messageId: number) => pool().sql<TokenRow[]>`
  select t.data_key_id as "dataKeyId", t.part, t.tokens from messages m
  join message_tokens t on t.conversation_id = m.conversation_id and t.position = m.position and t.data_key_id = m.data_key_id
    and t.sent_at = m.sent_at
  where m.id = ${messageId} order by t.part`;

/** Whether a message's tokens have one for a word. */
async function isFoundBy(messageId: number, word: string): Promise<boolean> {
  const rows = await rowsOf(messageId);
  if (rows.length === 0) return false;
  const keys = await dataKeys(pool(), [rows[0]!.dataKeyId]);
  const wanted = tokensOf(formsToFind(word), keys.get(rows[0]!.dataKeyId)!);
  return rows.some(({ tokens }) => tokens.some((token) => wanted.includes(token)));
}

async function pair() {
  const [patient, clinician] = [await person(), await person({ role: 'clinician' })];
  await assignment({ patient, clinician });
  return { patient, clinician };
}

const idsAfter = (id: number) =>
  pool().sql<{ id: number }[]>`select id from messages where id > ${id} and position is not null order by id`;
const newest = async () =>
  (await pool().sql<{ id: number }[]>`select coalesce(max(id), 0) as id from messages`)[0]!.id;

describe('tokens', () => {
  it('are written with a message, its subject included', async () => {
    const { patient, clinician } = await pair();
    const { messageId } = await send(await ctxOf(patient), clinician, 'The appointment was moved.', {
      subject: 'Invoices',
    });
    for (const word of ['appointments', 'app', 'move', 'invoice'])
      expect(await isFoundBy(messageId, word), word).toBe(true);
    expect(await isFoundBy(messageId, 'quokka')).toBe(false);
  });

  it('of a held message are written when it is sent, and not before', async () => {
    const { patient, clinician } = await pair();
    const { messageId } = await send(await ctxOf(patient), clinician, 'Breathing exercises help.', {
      hold: true,
    });
    expect(await rowsOf(messageId)).toEqual([]);
    turnClock(60_000);
    await releaseRound();
    resetClock();
    expect(await isFoundBy(messageId, 'exercise')).toBe(true);
  });

  it('are written for every copy of a bulk message and a broadcast', async () => {
    const { admin } = await cast();
    const { patient, clinician } = await pair();
    const before = await newest();
    await sendBulk(await bulkTo(clinician, [patient], 'The gardening group meets again.'));
    await fanOut(await broadcastTo(admin, [patient, clinician], 'The gardening group meets again.'));
    const sent = await idsAfter(before);
    expect(sent.length).toBe(3);
    for (const { id } of sent) expect(await isFoundBy(id, 'gard')).toBe(true);
  });

  it('of a long message stand in parts that each fit the index', async () => {
    const { patient, clinician } = await pair();
    const words = Array.from({ length: 1_100 }, (_, i) => `zq${i.toString(26).replace(/\d/g, 'x')}abc${i}`);
    const { messageId } = await send(await ctxOf(patient), clinician, words.join(' ').slice(0, 9_999));
    const rows = await rowsOf(messageId);
    expect(rows.length).toBeGreaterThan(1);
    expect(rows.map(({ part }) => part)).toEqual(rows.map((_, i) => i + 1));
    for (const { tokens } of rows) expect(tokens.length).toBeLessThanOrEqual(1_000);
  });

  it('are gone with a send that was rolled back', async () => {
    const { patient, clinician } = await pair();
    const { conversationId } = await send(await ctxOf(patient), clinician, 'First.');
    const count = async () =>
      (await pool().sql`select from message_tokens where conversation_id = ${conversationId}`).length;
    expect(await count()).toBe(1);
    await expect(
      pool().sql.begin(async (sql) => {
        await sql`insert into message_tokens (conversation_id, data_key_id, position, part, tokens, sent_at)
          select conversation_id, data_key_id, 99, 0, '{1}', sent_at from messages where conversation_id = ${conversationId}`;
      }),
    ).rejects.toMatchObject({ code: '23503' });
    expect(await count()).toBe(1);
  });
});

describe('messages from before there were tokens', () => {
  const worker = () => makeContext(ANONYMOUS);
  const forget = (ids: number[]) => pool().sql`
    with again as (delete from search_backfill)
    delete from message_tokens t using messages m
    where m.id = any(${ids}::bigint[]) and t.conversation_id = m.conversation_id and t.position = m.position`;

  it('get theirs batch by batch, going on where a killed worker stopped, and others stay as they are', async () => {
    const { patient, clinician } = await pair();
    const ctx = await ctxOf(patient);
    const ids: number[] = [];
    for (const content of ['Anxious mornings.', 'Anxious evenings.', 'Anxious nights.'])
      ids.push((await send(ctx, clinician, content)).messageId);
    const { messageId: kept } = await send(ctx, clinician, 'Anxious weekends.');
    const before = await rowsOf(kept);
    await forget(ids);
    expect(await isFoundBy(ids[0]!, 'anxious')).toBe(false);
    // Ids have gaps, so as many as there are up to that one.
    const [upTo] = await pool().sql<
      { count: number }[]
    >`select count(*)::int as count from messages where id <= ${ids[0]!}`;
    await backfillTokens(worker(), upTo!.count);
    expect((await backfillTokens(worker(), 1)).isFinished).toBe(false);
    await backfillJob.run(worker(), {}, new AbortController().signal);
    for (const id of ids) expect(await isFoundBy(id, 'anxious')).toBe(true);
    expect(await rowsOf(kept)).toEqual(before);
    expect(await backfillTokens(worker(), 1)).toEqual({ isFinished: true });
  });

  it('are looked for when a worker starts, and no more once all is done', async () => {
    const jobs = async () =>
      (await pool().sql`select from graphile_worker.jobs where task_identifier = 'search-backfill'`).length;
    await pool().sql`delete from search_backfill`;
    await startBackfill(worker());
    await startBackfill(worker());
    expect(await jobs()).toBe(1);
    await pool()
      .sql`select graphile_worker.complete_jobs(array(select id from graphile_worker.jobs where task_identifier = 'search-backfill'))`;
    await backfillJob.run(worker(), {}, new AbortController().signal);
    await startBackfill(worker());
    expect(await jobs()).toBe(0);
  });
});
