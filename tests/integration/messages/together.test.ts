import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { inTransaction, pool } from '@/db/client';
import { storedEntries, verifyMac } from '@/lib/domain/audit/integrity';
import { blockPerson } from '@/lib/domain/blocking/commands/block-person';
import { searchMessages } from '@/lib/domain/search/queries';
import { searchInput } from '@/lib/domain/search/schema';
import { dropKeys } from '@/lib/platform/crypto/keyring';
import { auditOf, refusalOf } from '../../support/audit';
import { cast } from '../../support/cast';
import { assignment, blocked, ctxOf, type Person, person, suspended } from '../../support/factories';
import { messageCount, send, sendOnce } from '../../support/messages';

const LETTERS = 'abcdefghijklmnopqrst';

interface Pair {
  patient: Person;
  clinician: Person;
  conversationId: number;
}

/** A pair who have written to each other: the next message opens nothing. */
async function pair(given: { clinician?: Person } = {}): Promise<Pair> {
  const [patient, clinician] = [await person(), given.clinician ?? (await person({ role: 'clinician' }))];
  await assignment({ patient, clinician });
  const { conversationId } = await send(await ctxOf(patient), clinician, 'First.');
  return { patient, clinician, conversationId };
}

const pairs = (count: number) => Promise.all(Array.from({ length: count }, () => pair()));

/** Transactions that wrote these messages. */
async function transactionsOf(messageIds: number[]): Promise<number> {
  const [row] = await pool().sql<{ count: number }[]>`
    select count(distinct xmin::text)::int as count from messages where id = any(${messageIds}::bigint[])`;
  return row!.count;
}

const counts = (conversationId: number) => pool().sql<{ userId: number; unread: number; lastId: number }[]>`
  select user_id as "userId", unread_count as unread, last_message_id as "lastId"
  from conversation_participants where conversation_id = ${conversationId} order by user_id`;

test('messages of different people share transactions, and each is its own in every row', async () => {
  const all = await pairs(20);
  const contexts = await Promise.all(
    all.map(({ patient, clinician }, i) => ctxOf(i % 2 ? patient : clinician)),
  );
  const answers = await Promise.all(
    all.map(({ patient, clinician }, i) =>
      send(contexts[i]!, i % 2 ? clinician : patient, `Word${LETTERS[i]} here.`),
    ),
  );
  expect(await transactionsOf(answers.map((one) => one.messageId))).toBeLessThan(5);
  for (const [i, { patient, clinician, conversationId }] of all.entries()) {
    const [from, to] = i % 2 ? [patient, clinician] : [clinician, patient];
    const { messageId } = answers[i]!;
    expect(answers[i]).toMatchObject({ conversationId, status: 'sent' });
    expect(await auditOf(contexts[i]!)).toEqual([
      { action: 'message.send', outcome: 'ok', subjectId: to.id },
    ]);
    const [message] = await pool().sql`select sender_id, position from messages where id = ${messageId}`;
    expect(message).toEqual({ sender_id: from.id, position: 2 });
    const receipts = await pool().sql`select user_id from message_receipts where message_id = ${messageId}`;
    expect([...receipts]).toEqual([{ user_id: to.id }]);
    const events = await pool()
      .sql`select person_id, ids from live_events where ids ->> 'messageId' = ${String(messageId)} order by person_id`;
    const unreadOf = (one: Person) => (one === to ? (to === clinician ? 2 : 1) : from === clinician ? 1 : 0);
    expect([...events]).toEqual(
      [from, to]
        .toSorted((a, b) => a.id - b.id)
        .map((one) => ({
          person_id: one.id,
          ids: { messageId, conversationId, unreadCount: unreadOf(one) },
        })),
    );
    const found = await searchMessages(await ctxOf(to), searchInput.parse({ q: `word${LETTERS[i]}` }));
    expect(found.results.map((hit) => hit.messageId)).toEqual([messageId]);
    const graded = await pool()
      .sql`select 1 from outbox where kind = 'risk.grade' and ids ->> 'sourceId' = ${String(messageId)}`;
    expect(graded).toHaveLength(from === patient ? 1 : 0);
  }
  const entries = await storedEntries(pool(), 0);
  const own = entries.filter(({ requestId }) => contexts.some((ctx) => ctx.requestId === requestId));
  expect(own.map(verifyMac)).toEqual(Array(20).fill(true));
});

test('several into one conversation stand in the order of their ids and count once each', async () => {
  const { patient, clinician, conversationId } = await pair();
  const answers = await Promise.all(
    (await Promise.all(Array.from({ length: 12 }, (_, i) => ctxOf(i % 3 ? patient : clinician)))).map(
      (ctx, i) => send(ctx, i % 3 ? clinician : patient, `Message ${i}`),
    ),
  );
  expect(await transactionsOf(answers.map((one) => one.messageId))).toBeLessThan(4);
  const rows = await pool().sql<{ id: number; position: number }[]>`
    select id, position from messages where conversation_id = ${conversationId} order by position`;
  expect(rows.map((row) => row.position)).toEqual(Array.from({ length: 13 }, (_, i) => i + 1));
  expect(rows.map((row) => row.id)).toEqual(rows.map((row) => row.id).toSorted((a, b) => a - b));
  const lastId = rows.at(-1)!.id;
  // Eight of the patient and the first one wait for the clinician, four for the patient.
  expect([...(await counts(conversationId))]).toEqual(
    [
      { userId: patient.id, unread: 4, lastId },
      { userId: clinician.id, unread: 9, lastId },
    ].toSorted((a, b) => a.userId - b.userId),
  );
});

test('a refusal is one caller’s alone, and audited', async () => {
  const { admin } = await cast();
  const [good, blocking, paused, stranger] = await pairs(4);
  const developer = (await cast()).dev;
  await blocked(blocking!.patient, developer);
  await suspended(paused!.clinician, admin);
  const contexts = await Promise.all(
    [good!.clinician, developer, paused!.clinician, stranger!.patient].map((one) => ctxOf(one)),
  );
  const outcomes = await Promise.all([
    send(contexts[0]!, good!.patient).then(({ status }) => status),
    refusalOf(send(contexts[1]!, blocking!.patient)),
    refusalOf(send(contexts[2]!, paused!.patient)),
    refusalOf(send(contexts[3]!, good!.clinician)),
  ]);
  expect(outcomes).toEqual(['sent', 'forbidden', 'suspended', 'not_found']);
  const audits = await Promise.all(contexts.map(auditOf));
  expect(audits.map((entries) => entries.map(({ outcome }) => outcome))).toEqual([
    ['ok'],
    ['refused'],
    ['refused'],
    ['refused'],
  ]);
});

test('nobody waits for somebody whose rights are just being changed', async () => {
  const { dev } = await cast();
  const [free, changing] = await pairs(2);
  const base = await ctxOf(changing!.patient);
  const contexts = [await ctxOf(free!.clinician), await ctxOf(changing!.clinician)];
  let waiting!: Promise<string>;
  await inTransaction(async (tx) => {
    await blockPerson(
      { ...base, tx, command: { name: 'test', auditCount: 0, afterCommit: [] } },
      { username: dev.username },
    );
    const atOnce = send(contexts[0]!, free!.patient);
    waiting = send(contexts[1]!, changing!.patient).then(({ status }) => status);
    // While the other is held up, this one is answered.
    expect((await atOnce).status).toBe('sent');
    expect(await messageCount(changing!.conversationId)).toBe(1);
  });
  expect(await waiting).toBe('sent');
});

test('one that cannot be written holds up nobody and undoes nobody', async () => {
  const [broken, ...rest] = await pairs(5);
  await pool().sql`update subject_keys set wrapped = null where person_id = ${broken!.patient.id}`;
  dropKeys();
  const contexts = await Promise.all([broken!, ...rest].map(({ clinician }) => ctxOf(clinician)));
  const outcomes = await Promise.allSettled(
    [broken!, ...rest].map(({ patient }, i) => send(contexts[i]!, patient)),
  );
  expect(outcomes.map(({ status }) => status)).toEqual(['rejected', ...rest.map(() => 'fulfilled')]);
  expect(await messageCount(broken!.conversationId)).toBe(1);
  for (const { conversationId } of rest) expect(await messageCount(conversationId)).toBe(2);
});

test('retries beside other people’s messages stay one message', async () => {
  const [repeated, ...rest] = await pairs(6);
  const key = randomUUID();
  const contexts = await Promise.all(Array.from({ length: 10 }, () => ctxOf(repeated!.patient)));
  const others = await Promise.all(rest.map(({ clinician }) => ctxOf(clinician)));
  const [answers] = await Promise.all([
    Promise.all(contexts.map((ctx) => sendOnce(ctx, repeated!.clinician, 'Once', key))),
    Promise.all(rest.map(({ patient }, i) => send(others[i]!, patient))),
  ]);
  expect(new Set(answers.map((one) => one.messageId)).size).toBe(1);
  expect(await messageCount(repeated!.conversationId)).toBe(2);
  expect((await Promise.all(contexts.map(auditOf))).flat()).toHaveLength(1);
});
