import { randomBytes, randomUUID } from 'node:crypto';
import type { ReservedSql } from 'postgres';
import { randomFrom } from '@/bench/harness/numbers';
import { authorOf, type SeededConversation } from '@/bench/seed/conversations';
import { advanceIds, copyRows, nextId, type Value } from '@/bench/seed/copy';
import { sealBody } from '@/lib/domain/conversations/content';
import { tokenLiteral } from '@/lib/domain/search/tokens';

const SPAN_MS = 60 * 86_400_000;
const WORDS =
  'the new tablets make me tired in the morning but sleep is better and the pain eased after our walk see you on tuesday thank you for asking I will write down what helped and bring the list'.split(
    ' ',
  );

/** Besides the words that everybody uses, some that few messages have: without them a search would find everything or nothing. */
const RARE_WORDS = 3_000;
const SYLLABLES = 'ba de fi go lu ma ne pi ro su ta ve wi zo ka le mo nu ri sa'.split(' ');

/** The n-th rare word: four syllables, the common ones first in a message as in language. */
export const rareWord = (n: number): string =>
  [1, 20, 400, 8_000]
    .map((step) => SYLLABLES[Math.floor((n * 7_919 + 13) / step) % SYLLABLES.length])
    .join('');

/** Write every message of these conversations, encrypted, in the order of time with all conversations mixed; then the receipts. */
export async function seedMessages(sql: ReservedSql, conversations: SeededConversation[]): Promise<number> {
  const firstId = await nextId(sql, 'messages');
  const start = Date.now() - SPAN_MS;
  const order = mixedOrder(conversations.map((c) => c.messages));
  await copyRows(
    sql,
    'messages',
    [
      'id',
      'ref',
      'conversation_id',
      'type',
      'sender_id',
      'position',
      'ciphertext',
      'data_key_id',
      'client_key',
      'request_mac',
      'status',
      'created_at',
      'sent_at',
    ],
    messageRows(conversations, order, { firstId, start }),
  );
  await advanceIds(sql, ['messages']);
  await copyRows(
    sql,
    'message_tokens',
    ['conversation_id', 'data_key_id', 'position', 'part', 'tokens', 'sent_at'],
    tokenRows(conversations, order, start),
  );
  await copyRows(
    sql,
    'message_receipts',
    ['message_id', 'user_id', 'delivered_at', 'read_at'],
    receiptRows(conversations, order, firstId),
  );
  return order.length;
}

function* messageRows(
  conversations: SeededConversation[],
  order: Uint32Array,
  { firstId, start }: { firstId: number; start: number },
): Generator<Value[]> {
  const random = randomFrom(7);
  const positions = new Uint32Array(conversations.length);
  for (const [i, which] of order.entries()) {
    const c = conversations[which]!;
    positions[which]! += 1;
    const position = positions[which]!;
    const ref = randomUUID();
    const sentAt = new Date(start + Math.floor((i / order.length) * (SPAN_MS - 60_000)));
    const ciphertext = sealBody(wordsOf(random), c.dataKey, ref);
    c.lastMessageId = firstId + i;
    c.lastMessageAt = sentAt;
    const from = authorOf(c, position).id;
    const claim = [randomUUID(), randomBytes(32)];
    yield [
      firstId + i,
      ref,
      c.id,
      'direct',
      from,
      position,
      ciphertext,
      c.dataKey.id,
      ...claim,
      'sent',
      sentAt,
      sentAt,
    ];
  }
}

/** The words come from the same numbers as those of the messages. */
function* tokenRows(
  conversations: SeededConversation[],
  order: Uint32Array,
  start: number,
): Generator<Value[]> {
  const random = randomFrom(7);
  const positions = new Uint32Array(conversations.length);
  for (const [i, which] of order.entries()) {
    const { id, dataKey } = conversations[which]!;
    positions[which]! += 1;
    const sentAt = new Date(start + Math.floor((i / order.length) * (SPAN_MS - 60_000)));
    yield [id, dataKey.id, positions[which]!, 0, tokenLiteral(wordsOf(random), dataKey.key), sentAt];
  }
}

function* receiptRows(
  conversations: SeededConversation[],
  order: Uint32Array,
  firstId: number,
): Generator<Value[]> {
  const positions = new Uint32Array(conversations.length);
  const at = new Date(Date.now() - 30_000);
  for (const [i, which] of order.entries()) {
    const c = conversations[which]!;
    positions[which]! += 1;
    const position = positions[which]!;
    const to = authorOf(c, position) === c.patient ? c.clinician : c.patient;
    yield [firstId + i, to.id, at, position > c.messages - c.unread ? null : at];
  }
}

/** Each conversation as often as it has messages, shuffled: neighbours in a thread are not neighbours on disk. */
function mixedOrder(counts: number[]): Uint32Array {
  const random = randomFrom(11);
  const order = new Uint32Array(counts.reduce((sum, count) => sum + count, 0));
  let filled = 0;
  for (const [which, count] of counts.entries()) {
    order.fill(which, filled, filled + count);
    filled += count;
  }
  for (let i = order.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    const held = order[i]!;
    order[i] = order[j]!;
    order[j] = held;
  }
  return order;
}

function wordsOf(random: () => number) {
  const count = 6 + Math.floor(random() * 30);
  const words = Array.from({ length: count }, () => WORDS[Math.floor(random() * WORDS.length)]);
  // Squared twice: a few of them are frequent, most are rare.
  for (let i = 0; i < 3; i += 1) words.push(rareWord(Math.floor(random() ** 4 * RARE_WORDS)));
  return { subject: null, content: words.join(' '), contentHtml: null };
}
