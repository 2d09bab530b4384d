import { expect, it } from 'vitest';
import { pool } from '@/db/client';
import { archiveByMessage } from '@/lib/domain/conversations/commands/change-own-state';
import { unreadCounts } from '@/lib/domain/conversations/queries';
import { flushDelivered } from '@/lib/domain/delivery/collector';
import { markRead, markReadUpTo, markUnread } from '@/lib/domain/delivery/commands/mark-read';
import { deleteMessage } from '@/lib/domain/messages/commands/delete-message';
import { readThread } from '@/lib/domain/messages/reading';
import { makeContext } from '@/lib/platform/context';
import { asAppError } from '@/lib/platform/errors';
import { assignment, type Person, person } from '../../support/factories';
import { send } from '../../support/messages';
import { type Random, seeded } from '../../support/random';

const SEED = 20_261_120;
/** A sample; `npm run test:soak` asks for all ten thousand (C7). */
const OPERATIONS = Number(process.env.COUNTER_ACTS ?? 2_000);
const AT_ONCE = 8;

interface Known {
  messageId: number;
  conversationId: number;
}

const contextOf = (whom: Person) => makeContext({ ...whom, sessionId: null });

function randomAct(random: Random, people: Person[], known: Known[]): Promise<unknown> {
  const actor = random.pick(people);
  const ctx = contextOf(actor);
  const roll = random.below(100);
  if (known.length < 10 || roll < 35) {
    const to = random.pick(people.filter((one) => one !== actor));
    return send(ctx, to).then((answer) => known.push(answer));
  }
  // Mostly recent messages, so that acts of several people meet.
  const { messageId, conversationId } = known[known.length - 1 - random.below(Math.min(known.length, 30))]!;
  if (roll < 50) return markRead(ctx, { messageId });
  if (roll < 62) return markUnread(ctx, { messageId });
  if (roll < 74) return markReadUpTo(ctx, { conversationId, position: random.below(200) });
  if (roll < 84) return deleteMessage(ctx, { messageId });
  if (roll < 92) return readThread(ctx, { conversationId, limit: 10 });
  return archiveByMessage(ctx, { messageId, archived: random.below(2) === 0 });
}

/** Refusals are part of life here: own messages cannot be read, deleted ones are gone, foreign ones not there. */
async function ignoringRefusals(act: Promise<unknown>): Promise<boolean> {
  try {
    await act;
    return true;
  } catch (error) {
    const { code } = asAppError(error);
    if (code !== 'not_found' && code !== 'forbidden') throw error;
    return false;
  }
}

it(`after ${OPERATIONS} random acts of several people, counters equal a recount`, async () => {
  const random = seeded(SEED);
  const patient = await person();
  const clinician = await person({ role: 'clinician' });
  const dev = await person({ role: 'developer' });
  await assignment({ patient, clinician });
  const known: Known[] = [];
  let done = 0;
  for (let count = 0; count < OPERATIONS; count += AT_ONCE) {
    const acts = Array.from({ length: AT_ONCE }, () =>
      ignoringRefusals(randomAct(random, [patient, clinician, dev], known)),
    );
    done += (await Promise.all(acts)).filter(Boolean).length;
  }
  await flushDelivered();
  expect(done).toBeGreaterThan(OPERATIONS / 2);

  const seats = await pool().sql<Record<string, unknown>[]>`
    select p.unread_count = (
        select count(*) from messages m join message_receipts r on r.message_id = m.id and r.user_id = p.user_id
        where m.conversation_id = p.conversation_id and m.position > p.last_read_position
          and not exists (select 1 from message_states s where s.message_id = m.id and s.user_id = p.user_id and s.deleted_at is not null)
      ) as unread,
      p.last_message_id is not distinct from (
        select m.id from messages m where m.conversation_id = p.conversation_id
          and not exists (select 1 from message_states s where s.message_id = m.id and s.user_id = p.user_id and s.deleted_at is not null)
        order by m.position desc limit 1
      ) as latest,
      p.last_delivered_position >= p.last_read_position and p.last_read_position <= c.last_position as marks,
      c.last_position = (select count(*) from messages m where m.conversation_id = c.id) as positions,
      not exists (
        select 1 from messages m join message_receipts r on r.message_id = m.id and r.user_id = p.user_id
        where m.conversation_id = p.conversation_id and ((r.read_at is not null and r.delivered_at is null)
          or (m.position <= p.last_read_position and r.read_at is null)
          or (m.position <= p.last_delivered_position and r.delivered_at is null))
      ) as receipts
    from conversation_participants p join conversations c on c.id = p.conversation_id`;
  expect(seats).toHaveLength(6);
  for (const seat of seats) {
    expect(seat).toEqual({ unread: true, latest: true, marks: true, positions: true, receipts: true });
  }
  const [receipts] = await pool().sql`
    select count(*)::int as receipts, (select count(*)::int from messages) as messages, count(read_at)::int as read from message_receipts`;
  expect(receipts!.receipts).toBe(receipts!.messages);
  expect(receipts!.read).toBeGreaterThan(0);
  for (const whom of [patient, clinician, dev]) {
    const [sum] = await pool()
      .sql`select sum(unread_count)::int as unread from conversation_participants where user_id = ${whom.id}`;
    expect((await unreadCounts(contextOf(whom))).unreadCount).toBe(sum!.unread);
  }
}, 1_800_000);

it('a cover who marks or deletes what came before the cover counts nothing twice and fails at nothing', async () => {
  const [patient, clinician, cover] = [
    await person(),
    await person({ role: 'clinician' }),
    await person({ role: 'clinician' }),
  ];
  await assignment({ patient, clinician });
  const before = await send(contextOf(patient), clinician);
  const { sql } = pool();
  await assignment({ patient, clinician: cover, kind: 'cover' });
  for (const [whom, via] of [
    [cover, 'cover'],
    [await person({ role: 'clinician' }), 'handover'],
  ] as const) {
    await sql`insert into conversation_participants (conversation_id, user_id, via, counterpart_id, access_from, last_read_position)
      values (${before.conversationId}, ${whom.id}, ${via}, ${patient.id}, ${new Date(0)}, 1)`;
    const after = await send(contextOf(patient), clinician);
    const ctx = contextOf(whom);
    expect(await markRead(ctx, { messageId: before.messageId })).toMatchObject({
      isRead: true,
      readAt: null,
    });
    await markUnread(ctx, { messageId: before.messageId });
    await deleteMessage(ctx, { messageId: before.messageId });
    await deleteMessage(ctx, { messageId: after.messageId });
    const [seat] = await sql`select unread_count from conversation_participants where user_id = ${whom.id}`;
    expect(seat!.unread_count).toBe(0);
  }
});

it('two devices that delete the same message count it once', async () => {
  const [patient, clinician] = [await person(), await person({ role: 'clinician' })];
  await assignment({ patient, clinician });
  for (let round = 0; round < 10; round += 1) {
    await send(contextOf(patient), clinician);
    const { messageId, conversationId } = await send(contextOf(patient), clinician);
    const acts = [1, 2, 3, 4].map(() => ignoringRefusals(deleteMessage(contextOf(clinician), { messageId })));
    expect((await Promise.all(acts)).filter(Boolean)).toHaveLength(1);
    const [seat] = await pool().sql`select unread_count from conversation_participants
      where conversation_id = ${conversationId} and user_id = ${clinician.id}`;
    expect(seat!.unread_count).toBe(round + 1);
  }
});
