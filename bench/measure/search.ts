import { createSecretKey, randomBytes } from 'node:crypto';
import postgres from 'postgres';
import type { Installation } from '@/bench/harness/installation';
import { percentile } from '@/bench/harness/numbers';
import { processorTime } from '@/bench/harness/processor-time';
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

const ROUNDS = 5;
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

/** For what takes long enough to tell after a few. */
const FEW_QUERIES = QUERIES.filter((_, i) => i % 3 === 0);

interface Times {
  p50: number;
  p95: number;
  /** Processor time of one, in milliseconds. */
  app: number;
  database: number;
}
type Meter = () => ReturnType<typeof processorTime>;

interface Base {
  installation: Installation;
  world: Pick<LargeWorld, 'longPatient' | 'longClinician' | 'busyClinician'>;
}

/** The search beside two over the same words in plain text, for few and for many own messages, and what each index takes. */
export async function searchFigures({ installation, world }: Base): Promise<Figure[]> {
  // Plans for the values at hand, as the search itself has.
  const sql = postgres(installation.superuserUrl, { max: 2, prepare: false, onnotice: () => {} });
  try {
    await copyInPlain(sql);
    const figures: Figure[] = [];
    const meter = () => processorTime(process.pid, installation.postmasterPid());
    const people: [string, SeededPerson, number | null][] = [
      ['a person with 2,000 messages', world.longPatient, 30],
      ['a clinician with 50,000 messages', world.longClinician, 150],
      ['a clinician with 50,000 messages in 2,500 conversations', world.busyClinician, null],
    ];
    for (const [who, person, barMs] of people) {
      const times = await timed((q) => search(person, q), QUERIES, meter);
      figures.push({
        figure: `search, ${who}`,
        measured: `${spoken(times)}; ${QUERIES.length} queries, decryption and exact totals included`,
        bar: barMs ? `p95 < ${barMs} ms` : '',
        met: barMs ? times.p95 < barMs : null,
      });
      if (!barMs) continue;
      const like = await timed((q) => plainLike(sql, person, q), FEW_QUERIES, meter);
      figures.push(plain(`plain text, LIKE scan, ${who}`, spoken(like)));
      const fullText = await timed((q) => plainFullText(sql, person, q), FEW_QUERIES, meter);
      figures.push(plain(`plain text, full-text index, ${who}`, spoken(fullText)));
    }
    return [...figures, ...(await sizes(sql)), ...tokenCost()];
  } finally {
    await sql.end();
  }
}

function search(person: SeededPerson, q: string): Promise<unknown> {
  const actor = { ...person, displayName: person.username, timeZone: 'UTC', locale: 'en', sessionId: null };
  return searchMessages(makeContext(actor), searchInput.parse({ q, limit: PAGE }));
}

/** Every query so many times, after one round that does not count. */
async function timed(run: (q: string) => Promise<unknown>, queries: string[], meter: Meter): Promise<Times> {
  for (const q of queries) await run(q);
  const times: number[] = [];
  const before = meter();
  for (let i = 0; i < ROUNDS * queries.length; i += 1) {
    const startedAt = performance.now();
    await run(queries[i % queries.length]!);
    times.push(performance.now() - startedAt);
  }
  const after = meter();
  return {
    p50: percentile(times, 0.5),
    p95: percentile(times, 0.95),
    app: ((after?.app ?? 0) - (before?.app ?? 0)) / times.length,
    database: ((after?.database ?? 0) - (before?.database ?? 0)) / times.length,
  };
}

const spoken = ({ p50, p95, app, database }: Times) =>
  `p50 ${p50.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms, processor ${app.toFixed(1)} ms app + ${database.toFixed(1)} ms database`;

const BATCH = 5_000;

/** The same messages in plain text with PostgreSQL's own index. */
async function copyInPlain(sql: postgres.Sql): Promise<void> {
  const [made] = await sql`select from pg_class where relname = 'bench_plain_words'`;
  if (made) return;
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
