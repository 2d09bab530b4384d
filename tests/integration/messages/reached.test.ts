import { beforeAll, describe, expect, it } from 'vitest';
import { inTransaction, pool } from '@/db/client';
import { currentTime } from '@/lib/platform/context';
import { broadcastTo, copies, crowd, fanOut } from '../../support/broadcasts';
import { type Cast, cast } from '../../support/cast';
import { conversationOf, ctxOf, person } from '../../support/factories';
import { send } from '../../support/messages';
import { until } from '../../support/until';

let people: Cast;
beforeAll(async () => {
  people = await cast();
});

const ago = (ms: number) => new Date(currentTime().getTime() - ms);

/** A seat in a conversation for that period. */
async function seat(conversationId: number, from: Date, to: Date | null): Promise<number> {
  const { id } = await person({ role: 'clinician' });
  await pool()
    .sql`insert into conversation_participants (conversation_id, user_id, via, counterpart_id, access_from, access_until)
    values (${conversationId}, ${id}, 'cover', ${people.maria.id}, ${from}, ${to})`;
  return id;
}

/** What a message left for somebody. */
async function left(messageId: number, personId: number) {
  const [row] = await pool().sql<{ receipts: number; events: number; unread: number }[]>`
    select (select count(*)::int from message_receipts where message_id = ${messageId} and user_id = ${personId}) as receipts,
      (select count(*)::int from live_events where person_id = ${personId} and (ids->>'messageId')::bigint = ${messageId}) as events,
      (select sum(unread_count)::int from conversation_participants where user_id = ${personId}) as unread`;
  return row;
}

describe('a send that began before a period did or ended', () => {
  it('reaches whoever is in the conversation when it is decided, and nobody who is not any more', async () => {
    const { maria, okafor } = people;
    const conversationId = await conversationOf(maria, okafor);
    await pool()
      .sql`update conversation_participants set access_from = ${ago(3_600_000)} where conversation_id = ${conversationId}`;
    await send(await ctxOf(okafor), maria);
    const [began, ended] = [
      await seat(conversationId, ago(5_000), null),
      await seat(conversationId, ago(60_000), ago(5_000)),
    ];
    const { messageId } = await send(await ctxOf(okafor, { now: ago(10_000) }), maria);
    expect(await left(messageId, began)).toEqual({ receipts: 1, events: 1, unread: 1 });
    expect(await left(messageId, ended)).toEqual({ receipts: 0, events: 0, unread: 0 });
  });
});

describe('a batch', () => {
  it('takes the seats of its conversations in their order, so that no two statements wait for each other in a circle', async () => {
    const patients = await crowd(6);
    await fanOut(await broadcastTo(people.admin, patients));
    const seats = await pool().sql<{ conversationId: number; userId: number }[]>`
      select p.conversation_id as "conversationId", p.user_id as "userId" from conversation_participants p
      join conversations c on c.id = p.conversation_id where c.kind = 'broadcast' and p.user_id = any(${patients.map((p) => p.id)}::bigint[])
      order by p.conversation_id, p.user_id`;
    expect(seats).toHaveLength(6);
    for (const [held, { conversationId, userId }] of seats.entries()) {
      const broadcastId = await broadcastTo(people.admin, patients.toReversed());
      let running = Promise.resolve();
      await inTransaction(async ({ sql }) => {
        await sql`select 1 from conversation_participants where conversation_id = ${conversationId} and user_id = ${userId} for update`;
        running = fanOut(broadcastId);
        await until('the batch waits for the seat', isSomebodyWaiting);
        expect(await freeSeats(seats.slice(held + 1))).toBe(seats.length - held - 1);
      });
      await running;
      expect(await copies(broadcastId)).toEqual({ sent: 6 });
    }
  });
});

async function isSomebodyWaiting(): Promise<boolean> {
  const [row] = await pool().sql<{ waiting: boolean }[]>`
    select exists (select 1 from pg_locks l join pg_stat_activity a using (pid)
      where not l.granted and a.datname = current_database()) as waiting`;
  return row!.waiting;
}

/** How many of these seats nobody has locked. */
async function freeSeats(seats: { conversationId: number; userId: number }[]): Promise<number> {
  return inTransaction(async ({ sql }) => {
    const rows = await sql`
      select 1 from conversation_participants p
      join unnest(${seats.map((s) => s.conversationId)}::bigint[], ${seats.map((s) => s.userId)}::bigint[]) s (conversation_id, user_id)
        using (conversation_id, user_id) for update of p skip locked`;
    return rows.length;
  });
}
