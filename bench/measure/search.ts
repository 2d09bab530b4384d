import { createSecretKey, randomBytes } from 'node:crypto';
import type postgres from 'postgres';
import { percentile } from '@/bench/harness/numbers';
import { type Figure, plain } from '@/bench/report';
import { rareWord } from '@/bench/seed/messages';
import type { SeededPerson } from '@/bench/seed/people';
import type { LargeWorld } from '@/bench/seed/world';
import { pool } from '@/db/client';
import { openBody } from '@/lib/domain/conversations/content';
import { searchMessages } from '@/lib/domain/search/queries';
import { searchInput } from '@/lib/domain/search/schema';
import { formsOf, tokenLiteral } from '@/lib/domain/search/tokens';
import { makeContext } from '@/lib/platform/context';
import { dataKeys } from '@/lib/platform/crypto/keyring';

const TIMES = 6;
/** What scans all the text takes long enough to tell after one round. */
const SLOW_TIMES = 1;
const PAGE = 20;

/** Words by how many messages have them, beginnings and pairs: what people type. */
const QUERIES = [
  'tablets',
  'sleep better',
  'tab',
  ...[0, 1, 2, 5, 20, 100, 400, 1_500, 2_900].map((n) => rareWord(n)),
  ...[1, 60, 900].map((n) => rareWord(n).slice(0, 3)),
  ...[3, 300].map((n) => `${rareWord(n)} walk`),
  'quokka',
];

interface Times {
  p50: number;
  p95: number;
}

/** The search beside two over the same words in plain text, for few and for many own messages, and what each index takes. */
export async function searchFigures(sql: postgres.Sql, world: LargeWorld): Promise<Figure[]> {
  const figures: Figure[] = [];
  await copyInPlain(sql);
  const people: [string, SeededPerson, number][] = [
    ['a person with 2,000 messages', world.longPatient, 30],
    ['a clinician with 50,000 messages in 100 conversations', world.longClinician, 150],
    ['a clinician with 50,000 messages in 2,500 conversations', world.busyClinician, 150],
  ];
  for (const [who, person, barMs] of people) {
    const { p50, p95 } = await timed((q) => search(person, q));
    figures.push({
      figure: `search, ${who}`,
      measured: `${spoken({ p50, p95 })}, ${QUERIES.length} queries, decryption and exact totals included`,
      bar: `p95 < ${barMs} ms`,
      met: p95 < barMs,
    });
    const like = await timed((q) => plainLike(sql, person, q), SLOW_TIMES);
    figures.push(plain(`plain text, LIKE over their own conversations, ${who}`, spoken(like)));
    const fullText = await timed((q) => plainFullText(sql, person, q), SLOW_TIMES);
    figures.push(plain(`plain text, full-text index, ${who}`, spoken(fullText)));
  }
  return [...figures, ...(await sizes(sql)), ...tokenCost()];
}

function search(person: SeededPerson, q: string): Promise<unknown> {
  const actor = { ...person, displayName: person.username, timeZone: 'UTC', locale: 'en', sessionId: null };
  return searchMessages(makeContext(actor), searchInput.parse({ q, limit: PAGE }));
}

/** Every query so many times, after one that does not count. */
async function timed(run: (q: string) => Promise<unknown>, rounds = TIMES): Promise<Times> {
  const times: number[] = [];
  await run(QUERIES[0]!);
  for (let i = 0; i < rounds * QUERIES.length; i += 1) {
    const startedAt = performance.now();
    await run(QUERIES[i % QUERIES.length]!);
    times.push(performance.now() - startedAt);
  }
  return { p50: percentile(times, 0.5), p95: percentile(times, 0.95) };
}

const spoken = ({ p50, p95 }: Times) => `p50 ${p50.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms`;

const BATCH = 5_000;

/** The same messages in plain text with PostgreSQL's own index. */
async function copyInPlain(sql: postgres.Sql): Promise<void> {
  await sql`create table bench_plain (id bigint primary key, conversation_id bigint, position int, sent_at timestamptz, content text)`;
  let after = 0;
  for (;;) {
    const rows = await sql<{ id: string; ref: string; ciphertext: Buffer; dataKeyId: string }[]>`
      select id, ref, ciphertext, data_key_id as "dataKeyId" from messages
      where id > ${after} and position is not null order by id limit ${BATCH}`;
    if (rows.length === 0) break;
    after = Number(rows.at(-1)!.id);
    const keys = await dataKeys(
      pool(),
      rows.map((row) => Number(row.dataKeyId)),
    );
    const texts = rows.map(
      (row) => openBody({ ...row, dataKeyId: Number(row.dataKeyId) }, keys)?.content ?? '',
    );
    await sql`insert into bench_plain
      select m.id, m.conversation_id, m.position, m.sent_at, i.content
      from unnest(${rows.map((row) => row.id)}::bigint[], ${texts}::text[]) as i (id, content) join messages m on m.id = i.id`;
  }
  await sql`create index bench_plain_place on bench_plain (conversation_id, position)`;
  await sql`create index bench_plain_words on bench_plain using gin (to_tsvector('english', content))`;
  await sql`vacuum analyze bench_plain`;
}

const own = (sql: postgres.Sql, person: SeededPerson) => sql`
  select conversation_id from conversation_participants
  where user_id = ${person.id} and access_from <= now() and (access_until is null or access_until > now())`;

/** A page and a total up to 1,000, as the search gives. */
async function plainLike(sql: postgres.Sql, person: SeededPerson, q: string): Promise<unknown> {
  const words = q.split(' ').map((word) => `%${word}%`);
  const isHit = sql`conversation_id in (${own(sql, person)}) and content ilike all(${words}::text[])`;
  return Promise.all([
    sql`select id, content from bench_plain where ${isHit} order by sent_at desc limit ${PAGE}`,
    sql`select count(*) from (select 1 from bench_plain where ${isHit} limit 1001) x`,
  ]);
}

async function plainFullText(sql: postgres.Sql, person: SeededPerson, q: string): Promise<unknown> {
  const query = q
    .split(' ')
    .map((word) => `${word}:*`)
    .join(' & ');
  const isHit = sql`conversation_id in (${own(sql, person)}) and to_tsvector('english', content) @@ to_tsquery('english', ${query})`;
  return Promise.all([
    sql`select id, content from bench_plain where ${isHit} order by sent_at desc limit ${PAGE}`,
    sql`select count(*) from (select 1 from bench_plain where ${isHit} limit 1001) x`,
  ]);
}

async function sizes(sql: postgres.Sql): Promise<Figure[]> {
  const megabytes = async (relation: string) => {
    const [row] = await sql`select pg_relation_size(${relation}::regclass) / 1048576.0 as mb`;
    return `${Number(row!.mb).toFixed(0)} MB`;
  };
  const [row] =
    await sql`select conrelid::regclass::text as owner, conindid::regclass::text as index from pg_constraint
    where conrelid = 'message_tokens'::regclass and contype = 'p'`;
  return [
    plain(
      'blind tokens',
      `table ${await megabytes('message_tokens')}, covering index ${await megabytes(row!.index)}`,
    ),
    plain(
      'plain text',
      `table ${await megabytes('bench_plain')}, full-text index ${await megabytes('bench_plain_words')}`,
    ),
  ];
}

/** Processor time that the tokens of one message take in a send. */
function tokenCost(): Figure[] {
  const key = createSecretKey(randomBytes(32));
  const text = {
    subject: null,
    content:
      'I slept badly again and the new tablets make me tired in the morning, could we talk about that on Tuesday please?',
  };
  const many = 5_000;
  for (let i = 0; i < many; i += 1) tokenLiteral(text, key);
  const before = process.cpuUsage();
  for (let i = 0; i < many; i += 1) tokenLiteral(text, key);
  const { user, system } = process.cpuUsage(before);
  return [
    plain(
      `tokens of a message of 22 words (${formsOf(text).size} forms)`,
      `${((user + system) / many).toFixed(0)} us of the application's processor in a send`,
    ),
  ];
}
