import { randomBytes, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import postgres from 'postgres';

/**
 * The distance to the limit: a bare node:http and postgres.js server that inserts the same row and reads the same rows, without
 * session, guard, policy, encryption, audit, receipts or live events. Started by the benchmark as a child process.
 */
const sql = postgres(process.env.FLOOR_DATABASE_URL!, { max: 16, onnotice: () => {} });
await sql`create sequence if not exists bench_floor_position as integer`;
await sql`create table if not exists bench_floor_messages (like messages including all)`;

const secret = randomBytes(256);

async function insert(req: IncomingMessage, query: URLSearchParams) {
  let body = '';
  for await (const chunk of req) body += chunk;
  const { content } = JSON.parse(body) as { content: string };
  const words = Buffer.concat([Buffer.from(content), secret]).subarray(0, 157);
  const [row] = await sql`
    insert into bench_floor_messages (ref, conversation_id, type, sender_id, position, ciphertext, data_key_id, client_key, request_mac,
      status, created_at, sent_at)
    values (${randomUUID()}, ${query.get('conversation')}, 'direct', ${query.get('person')}, nextval('bench_floor_position'), ${words}, 1,
      ${randomUUID()}, ${secret.subarray(0, 32)}, 'sent', now(), now())
    returning id`;
  return row;
}

const inbox = (query: URLSearchParams) => sql`
  select c.id, c.kind, p.unread_count, p.last_message_at, u.username, u.display_name, m.ciphertext
  from conversation_participants p join conversations c on c.id = p.conversation_id
  left join users u on u.id = p.counterpart_id left join messages m on m.id = p.last_message_id
  where p.user_id = ${query.get('person')} order by p.last_message_at desc nulls last, p.conversation_id desc limit 20`;

const thread = (query: URLSearchParams) => sql`
  select m.id, m.position, m.sender_id, u.username, u.display_name, m.sent_at, m.ciphertext from messages m
  join users u on u.id = m.sender_id
  where m.conversation_id = ${query.get('conversation')} order by m.position desc limit 50`;

const poll = (query: URLSearchParams) => sql`
  select id, kind, ids from live_events where person_id = ${query.get('person')} and id > 9007199254740991 limit 500`;

function answer(req: IncomingMessage): Promise<unknown> {
  const [path, search] = req.url!.split('?') as [string, string];
  const query = new URLSearchParams(search);
  if (path === '/send') return insert(req, query);
  if (path === '/inbox') return inbox(query);
  return path === '/thread' ? thread(query) : poll(query);
}

/** Bytes as text, where the product has decrypted words. */
const plain = (_key: string, value: unknown) =>
  value !== null && typeof value === 'object' && 'data' in value
    ? Buffer.from(value.data as number[]).toString('latin1')
    : value;

const server = createServer({ noDelay: true }, async (req, res) => {
  try {
    const body = Buffer.from(JSON.stringify(await answer(req), plain));
    res.writeHead(200, { 'content-type': 'application/json', 'content-length': body.byteLength }).end(body);
  } catch (error) {
    res.writeHead(500).end(String(error));
  }
});
server.listen(Number(process.env.PORT), '127.0.0.1', () => process.stdout.write('ready\n'));
process.on('SIGTERM', () => process.exit(0));
