import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { pool } from '@/db/client';
import { assign } from '@/lib/domain/care/commands/assign';
import { endAssignment } from '@/lib/domain/care/commands/end-assignment';
import type { MessageView } from '@/lib/domain/conversations/schema';
import { messageById } from '@/lib/domain/conversations/thread';
import { deleteMessage } from '@/lib/domain/messages/commands/delete-message';
import { searchMessages } from '@/lib/domain/search/queries';
import { searchInput } from '@/lib/domain/search/schema';
import { suggestSearch } from '@/lib/domain/search/suggestions';
import { currentTime } from '@/lib/platform/context';
import { AppError } from '@/lib/platform/errors';
import { broadcastTo, fanOut } from '../../support/broadcasts';
import { cast } from '../../support/cast';
import { blocked, ctxOf, DAY_MS, type Person, person } from '../../support/factories';
import { accept, groupOf, write } from '../../support/groups';
import { send } from '../../support/messages';

/** Families of words of one stem, none of which begins like another family. */
const FAMILIES = [
  ['sleep', 'sleeping', 'sleeps'],
  ['worry', 'worries', 'worried'],
  ['garden', 'gardens', 'gardening'],
  ['medication', 'medications'],
  ['breathe', 'breathing'],
  ['Zürich'],
];
const plain = (word: string) => word.toLowerCase().replaceAll('ü', 'u');
const familyOf = (word: string) => FAMILIES.findIndex((family) => family.map(plain).includes(plain(word)));

/** Sentences of known words. The first of each is never a family word, so that they stay English. */
const SENTENCES = FAMILIES.flatMap((family, i) =>
  family.map((word, j) => {
    const other = FAMILIES[(i + j + 1) % FAMILIES.length]!;
    return `I think about ${word} and ${other[j % other.length]} today`;
  }),
);

interface Seen {
  view: MessageView;
  kind: string;
  readUpTo: number;
}

let people: Person[];
/** What each person may see, by the reading of single messages, newest first. */
const seenBy = new Map<number, Seen[]>();

beforeAll(async () => {
  const { maria, james, okafor, lindqvist, eva, admin } = await cast();
  const cover = await person({ role: 'clinician', displayName: 'Dr Cover' });
  const former = await person({ role: 'clinician', displayName: 'Dr Former' });
  let next = 0;
  const words = () => SENTENCES[next++ % SENTENCES.length]!;
  const write12 = async (from: Person, to: Person) => {
    for (let i = 0; i < 6; i += 1) {
      await send(await ctxOf(from), to, words(), i === 2 ? { subject: `About ${words()}` } : {});
      await send(await ctxOf(to), from, words());
    }
  };
  const adminCtx = await ctxOf(admin);
  const made = await assign(adminCtx, {
    patient: maria.username,
    clinician: former.username,
    kind: 'primary',
    startsAt: currentTime(),
    endsAt: null,
  });
  await write12(maria, former);
  await write12(maria, okafor);
  await write12(james, okafor);
  await endAssignment(adminCtx, { id: made.assignment.assignmentId });
  await assign(adminCtx, {
    patient: maria.username,
    clinician: cover.username,
    kind: 'cover',
    startsAt: currentTime(),
    endsAt: new Date(currentTime().getTime() + DAY_MS),
  });
  const group = await groupOf(okafor, 'shared', [maria, james]);
  const conversation = await accept(maria, group, 'Bluebird');
  for (const from of [maria, okafor]) await write(from, conversation, words());
  await accept(james, group, 'Kestrel');
  for (const from of [james, maria, okafor]) await write(from, conversation, words());
  await fanOut(await broadcastTo(admin, [maria, okafor, eva], words()));
  const mine = await pool().sql<
    { id: number }[]
  >`select id from messages where sender_id = ${maria.id} order by id limit 3`;
  for (const { id } of mine) await deleteMessage(await ctxOf(maria), { messageId: id });
  await send(await ctxOf(maria), okafor, words(), { hold: true });
  await blocked(maria, okafor);
  people = [maria, james, okafor, cover, eva, former, admin, lindqvist];
  for (const one of people) seenBy.set(one.id, await readAll(one));
});

/** Every message there is that this person may open, and their own held ones before them. */
async function readAll(reader: Person): Promise<Seen[]> {
  const ctx = await ctxOf(reader);
  const rows = await pool().sql<{ id: number; kind: string; readUpTo: number | null }[]>`
    select m.id, c.kind, p.last_read_position as "readUpTo" from messages m join conversations c on c.id = m.conversation_id
    left join conversation_participants p on p.conversation_id = c.id and p.user_id = ${reader.id}
    where m.position is not null order by m.sent_at desc, m.conversation_id desc, m.position desc`;
  const seen: Seen[] = [];
  for (const { id, kind, readUpTo } of rows) {
    try {
      seen.push({ view: await messageById(ctx, id), kind, readUpTo: readUpTo! });
    } catch (error) {
      if (!(error instanceof AppError && error.code === 'not_found')) throw error;
    }
  }
  return seen;
}

interface Asked {
  words: { word: string; length: number | null; isNegated: boolean }[];
  phrase: [number, number] | null;
  filter:
    | 'none'
    | 'from:me'
    | '-from:me'
    | 'to:me'
    | 'is:unread'
    | '-is:unread'
    | 'from:okafor'
    | 'from:blue'
    | 'in:groups';
}

const asked: fc.Arbitrary<Asked> = fc.record({
  words: fc.array(
    fc.record({
      word: fc.constantFrom(...FAMILIES.flat()),
      /** Only the beginning of the word, shorter than any stem. */
      length: fc.option(fc.integer({ min: 3, max: 4 })),
      isNegated: fc.boolean(),
    }),
    { maxLength: 3 },
  ),
  phrase: fc.option(fc.tuple(fc.nat(SENTENCES.length - 1), fc.nat(4)), { freq: 3 }),
  filter: fc.constantFrom(
    'none',
    'none',
    'from:me',
    '-from:me',
    'to:me',
    'is:unread',
    '-is:unread',
    'from:okafor',
    'from:blue',
    'in:groups',
  ),
});

const given = (one: Asked['words'][number]) =>
  one.length === null ? one.word : one.word.slice(0, one.length);

function queryOf({ words, phrase, filter }: Asked): string {
  const texts = words.map((one) => `${one.isNegated ? '-' : ''}${given(one).toUpperCase()}`);
  if (phrase) texts.push(`"${phraseOf(phrase)}"`);
  return [...texts, ...(filter === 'none' ? [] : [filter])].join(' ');
}

const phraseOf = ([sentence, at]: [number, number]) =>
  SENTENCES[sentence]!.split(' ')
    .slice(at, at + 3)
    .join(' ');

/** The promise in its simplest form: word by word, over everything that may be seen. */
function isAsked({ words, phrase, filter }: Asked, { view, kind, readUpTo }: Seen, reader: Person): boolean {
  const text = plain(`${view.subject ?? ''} ${view.content ?? ''}`);
  const all = text.split(/[^a-z]+/);
  const has = (word: string) =>
    all.some(
      (one) => one.startsWith(plain(word)) || (familyOf(word) >= 0 && familyOf(one) === familyOf(word)),
    );
  if (words.some((one) => has(given(one)) === one.isNegated)) return false;
  if (
    phrase &&
    ![view.subject, view.content].some((part) =>
      ` ${part} `.toLowerCase().includes(` ${phraseOf(phrase).toLowerCase()} `),
    )
  )
    return false;
  const isOwn = view.sender === reader.username || view.isOwn;
  const isUnread = !isOwn && view.position! > readUpTo;
  switch (filter) {
    case 'none':
      return true;
    case 'from:me':
      return isOwn;
    case '-from:me':
    case 'to:me':
      return !isOwn;
    case 'is:unread':
      return isUnread;
    case '-is:unread':
      return !isUnread;
    case 'from:okafor':
      return view.sender === 'dr.okafor' && reader.username !== 'dr.okafor';
    case 'from:blue':
      return kind === 'group' && view.senderName === 'Bluebird' && reader.username !== 'maria';
    case 'in:groups':
      return kind === 'group';
  }
}

/** Every page, few at a time. */
async function searchAll(reader: Person, q: string) {
  const ctx = await ctxOf(reader);
  const ids: number[] = [];
  const totals = new Set<string>();
  let cursor: string | undefined;
  do {
    const answer = await searchMessages(ctx, searchInput.parse({ q, limit: 7, cursor }));
    ids.push(...answer.results.filter(({ status }) => status === 'sent').map(({ messageId }) => messageId));
    totals.add(`${answer.total - (await heldFound(reader, q))} ${answer.totalIsExact}`);
    cursor = answer.nextCursor ?? undefined;
  } while (cursor);
  return { ids, totals: [...totals] };
}

/** One person holds one message; whether it is among the hits is asked apart. */
async function heldFound(reader: Person, q: string): Promise<number> {
  const first = await searchMessages(await ctxOf(reader), searchInput.parse({ q, limit: 1 }));
  return first.results[0]?.status === 'queued' ? 1 : 0;
}

describe('a search', () => {
  it('is made among people who see different things', () => {
    const counts = people.map((one) => seenBy.get(one.id)!.length);
    expect(counts[0]).toBeGreaterThan(25);
    expect(counts[3]).toBeGreaterThan(10);
    expect(new Set(counts).size).toBeGreaterThan(4);
  });

  it('finds, counts and orders exactly what a filter over all that the person may see does', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(7), asked, async (who, query) => {
        const reader = people[who]!;
        const q = queryOf(query);
        fc.pre(q !== '');
        const expected = seenBy.get(reader.id)!.filter((one) => isAsked(query, one, reader));
        const found = await searchAll(reader, q);
        expect(found.ids, q).toEqual(expected.map(({ view }) => view.id));
        expect(found.totals, q).toEqual([`${expected.length} true`]);
      }),
      { numRuns: 120 },
    );
  });

  it('suggests nobody whom the person does not meet in what they may see', async () => {
    for (const reader of people) {
      const ctx = await ctxOf(reader);
      const known = new Set(
        seenBy.get(reader.id)!.flatMap(({ view }) => [view.sender, view.senderName, view.recipient]),
      );
      const { people: suggested } = await suggestSearch(ctx, { q: '' });
      const others = suggested.filter(({ value }) => value !== reader.username);
      for (const { value } of others) expect(known, `${value} to ${reader.username}`).toContain(value);
    }
    const { people: forEva } = await suggestSearch(await ctxOf(people[4]!), { q: '' });
    expect(forEva.map(({ value }) => value)).toEqual(['admin']);
  });
});
