import { beforeAll, describe, expect, it } from 'vitest';
import { pool } from '@/db/client';
import { conversationList } from '@/lib/domain/conversations/queries';
import { sentMessages, threadPage } from '@/lib/domain/conversations/thread';
import { markRead } from '@/lib/domain/delivery/commands/mark-read';
import { copyKey } from '@/lib/domain/messages/announcements';
import { sendToConversation } from '@/lib/domain/messages/commands/send-message';
import { sendToConversationInput } from '@/lib/domain/messages/schema';
import { deliverBatch } from '@/lib/domain/scheduling/commands/deliver-batch';
import { stopBroadcast } from '@/lib/domain/scheduling/commands/stop-broadcast';
import { broadcastProgress, broadcasts, sentBroadcasts } from '@/lib/domain/scheduling/queries';
import { makeContext } from '@/lib/platform/context';
import { sweepOutbox } from '@/lib/worker/outbox-sweep';
import { REGISTRY } from '@/lib/worker/registry';
import { refusalOf } from '../../support/audit';
import { broadcastTo, copies, crowd, fanOut } from '../../support/broadcasts';
import { type Cast, cast } from '../../support/cast';
import { blocked, ctxOf, type Person, person, suspended } from '../../support/factories';
import { messageCount } from '../../support/messages';

let people: Cast;
beforeAll(async () => {
  people = await cast();
});

const asActor = (whom: Person) => makeContext({ ...whom, sessionId: null });

describe('every recipient', () => {
  it('gets one private copy in one reused announcements conversation, unread, with an event that says how many', async () => {
    const { admin, maria, tom, okafor } = people;
    for (const content of ['First', 'Second'])
      await fanOut(await broadcastTo(admin, [maria, tom, okafor], content));
    for (const whom of [maria, tom, okafor]) {
      const ctx = await ctxOf(whom);
      const { conversations } = await conversationList(ctx, { kind: 'broadcast', limit: 20 });
      expect(conversations).toMatchObject([
        {
          displayName: 'Announcements',
          lastMessage: 'Second',
          unreadCount: 2,
          takesReplies: false,
          withUser: null,
        },
      ]);
      const page = await threadPage(ctx, { conversationId: conversations[0]!.conversationId, limit: 10 });
      expect(page.participantCount).toBe(2);
      expect(page.messages.map((m) => [m.content, m.subject, m.sender, m.type])).toEqual([
        ['First', 'News', 'admin', 'broadcast'],
        ['Second', 'News', 'admin', 'broadcast'],
      ]);
      const events = await pool().sql<{ ids: { unreadCount: number } }[]>`
        select ids from live_events where person_id = ${whom.id} and kind = 'message' order by id`;
      expect(events.map((event) => event.ids.unreadCount)).toEqual([1, 2]);
    }
    // One key per patient; what staff get is the author's.
    const owners = await pool().sql<{ userId: number; owner: number }[]>`
      select r.user_id as "userId", s.person_id as owner from message_receipts r join messages m on m.id = r.message_id
      join data_keys d on d.id = m.data_key_id join subject_keys s on s.id = d.subject_key_id
      where m.type = 'broadcast' order by r.user_id`;
    expect(owners.every(({ userId, owner }) => owner === (userId === okafor.id ? admin.id : userId))).toBe(
      true,
    );
  });

  it('nobody else: neither the sender nor another recipient sees a copy', async () => {
    const { admin, maria, james } = people;
    const id = await broadcastTo(admin, [maria, james]);
    await fanOut(id);
    const own = await conversationList(await ctxOf(admin), { limit: 20 });
    expect(own.conversations).toEqual([]);
    expect((await sentMessages(await ctxOf(admin), { limit: 20 })).messages).toEqual([]);
    const [copy] = await pool().sql<{ conversationId: number }[]>`
      select m.conversation_id as "conversationId" from messages m join message_receipts r on r.message_id = m.id
      where m.broadcast_id = ${id} and r.user_id = ${maria.id}`;
    for (const other of [james, admin]) {
      const act = threadPage(await ctxOf(other), { conversationId: copy!.conversationId, limit: 1 });
      expect(await refusalOf(act)).toBe('not_found');
    }
    const answer = sendToConversationInput.parse({ conversationId: copy!.conversationId, content: 'Thanks' });
    expect(await refusalOf(sendToConversation(await ctxOf(maria), answer))).toBe('forbidden');
  });

  it('is judged when the copy is written: gone since, or blocking the sender', async () => {
    const [gone, blocking] = [await person(), await person()];
    const id = await broadcastTo(people.dev, [gone, blocking]);
    await pool().sql`update users set status = 'deactivated' where id = ${gone.id}`;
    await blocked(blocking, people.dev);
    await fanOut(id);
    const rows = await pool()
      .sql`select user_id, status, reason from broadcast_recipients where broadcast_id = ${id} order by user_id`;
    expect([...rows]).toEqual([
      { user_id: gone.id, status: 'failed', reason: 'deactivated' },
      { user_id: blocking.id, status: 'sent', reason: null },
    ]);
    expect((await broadcastProgress(await ctxOf(people.dev), id)).status).toBe('done');
  });
});

describe('the sender', () => {
  it.each(['deactivated', 'demoted', 'suspended'] as const)(
    '%s before the copies: nobody gets one',
    async (what) => {
      const sender = await person({ role: 'developer' });
      const id = await broadcastTo(sender, [people.maria, people.tom]);
      if (what === 'deactivated')
        await pool().sql`update users set status = 'deactivated' where id = ${sender.id}`;
      if (what === 'demoted') await pool().sql`update users set role = 'patient' where id = ${sender.id}`;
      if (what === 'suspended') await suspended(sender, people.admin);
      const before = await messageCount();
      await fanOut(id);
      expect(await messageCount()).toBe(before);
      expect(await copies(id)).toEqual({ failed: 2 });
      expect(await broadcastProgress(await ctxOf(people.admin), id)).toMatchObject({
        status: 'failed',
        sent: 0,
        failed: 2,
      });
    },
  );
});

describe('batches', () => {
  let many: Person[];
  beforeAll(async () => {
    many = await crowd(1_000);
  });

  it('are written through to the end, each copy audited once as a send', async () => {
    const id = await broadcastTo(people.admin, many);
    await fanOut(id);
    expect(await copies(id)).toEqual({ sent: 1_000 });
    const [counts] = await pool().sql`
      select count(*)::int as copies, count(distinct m.conversation_id)::int as conversations,
        count(distinct r.user_id)::int as people, bool_and(m.position = 1) as "areFirst",
        (select count(*)::int from audit_entries a where a.action = 'message.send' and a.actor_id = ${people.admin.id}
          and a.object_id in (select id::text from messages where broadcast_id = ${id})) as audits
      from messages m join message_receipts r on r.message_id = m.id where m.broadcast_id = ${id}`;
    expect(counts).toEqual({
      copies: 1_000,
      conversations: 1_000,
      people: 1_000,
      areFirst: true,
      audits: 1_000,
    });
  });

  it('a batch that fails in its middle leaves nothing and is repeated whole', async () => {
    const id = await broadcastTo(people.admin, many);
    const sender = asActor(people.admin);
    await deliverBatch(sender, { id });
    expect(await copies(id)).toEqual({ sent: 500, pending: 500 });
    // A foreign row under the key of somebody in the next batch makes the statement fail after everything before it.
    const [next] = await pool().sql<{ ref: string; userId: number }[]>`
      select b.ref, r.user_id as "userId" from broadcast_recipients r join broadcasts b on b.id = r.broadcast_id
      where r.broadcast_id = ${id} and r.status = 'pending' order by r.user_id desc limit 1`;
    const before = await messageCount();
    const [intruder] = await pool().sql<{ id: number; dataKeyId: number; conversationId: number }[]>`
      select id, data_key_id as "dataKeyId", conversation_id as "conversationId" from messages limit 1`;
    await pool()
      .sql`insert into messages (ref, conversation_id, type, sender_id, ciphertext, data_key_id, client_key, request_mac, status, created_at)
      values (gen_random_uuid(), ${intruder!.conversationId}, 'direct', ${people.admin.id}, ${Buffer.alloc(1)}, ${intruder!.dataKeyId},
        ${copyKey(next!.ref, next!.userId)}, ${Buffer.alloc(1)}, 'cancelled', now())`;
    await expect(deliverBatch(sender, { id })).rejects.toThrow();
    expect(await copies(id)).toEqual({ sent: 500, pending: 500 });
    expect(await messageCount()).toBe(before + 1);
  });

  it('two workers at once double nothing', async () => {
    const id = await broadcastTo(people.dev, many);
    await Promise.all([fanOut(id), fanOut(id), fanOut(id)]);
    expect(await copies(id)).toEqual({ sent: 1_000 });
    const [row] = await pool().sql`select count(*)::int as count from messages where broadcast_id = ${id}`;
    expect(row!.count).toBe(1_000);
  });

  it('stop: no further copies, those sent stay', async () => {
    const id = await broadcastTo(people.dev, many);
    await deliverBatch(asActor(people.dev), { id });
    expect(await refusalOf(stopBroadcast(await ctxOf(people.maria), { id }))).toBe('forbidden');
    const other = await person({ role: 'developer' });
    expect(await refusalOf(stopBroadcast(await ctxOf(other), { id }))).toBe('not_found');
    await stopBroadcast(await ctxOf(people.admin), { id });
    await fanOut(id);
    expect(await copies(id)).toEqual({ sent: 500, pending: 500 });
    expect(await broadcastProgress(await ctxOf(people.dev), id)).toMatchObject({
      status: 'stopped',
      total: 1_000,
      sent: 500,
    });
    expect(await refusalOf(stopBroadcast(await ctxOf(people.dev), { id }))).toBe('conflict');
  });

  it('an orderly stop of the worker leaves the rest as a job', async () => {
    const id = await broadcastTo(people.dev, many);
    await sweepOutbox(REGISTRY.outbox);
    await fanOut(id, AbortSignal.abort());
    expect(await copies(id)).toEqual({ sent: 500, pending: 500 });
    const jobs = await pool().sql`select key from graphile_worker.jobs where key = ${`broadcast:${id}`}`;
    expect(jobs).toHaveLength(1);
    await fanOut(id);
    expect(await copies(id)).toEqual({ sent: 1_000 });
  });
});

describe('what the sender sees', () => {
  it('progress and read rate', async () => {
    const { dev, maria, james, tom } = people;
    const id = await broadcastTo(dev, [maria, james, tom]);
    const ctx = await ctxOf(dev);
    expect(await broadcastProgress(ctx, id)).toMatchObject({
      status: 'queued',
      total: 3,
      sent: 0,
      read: 0,
      startedAt: null,
    });
    await fanOut(id);
    const [copy] = await pool().sql<{ id: number }[]>`
      select message_id as id from broadcast_recipients where broadcast_id = ${id} and user_id = ${maria.id}`;
    await markRead(await ctxOf(maria), { messageId: copy!.id });
    const progress = await broadcastProgress(ctx, id);
    expect(progress).toMatchObject({
      status: 'done',
      subject: 'News',
      total: 3,
      sent: 3,
      failed: 0,
      delivered: 1,
      read: 1,
    });
    expect(progress.finishedAt).toBeInstanceOf(Date);
  });

  it('one row per broadcast in Sent; an admin sees others without their words; a developer only their own', async () => {
    const own = await sentBroadcasts(await ctxOf(people.dev), { limit: 2 });
    expect(own.broadcasts).toHaveLength(2);
    expect(
      own.broadcasts.every((row) => row.isOwn && row.subject === 'News' && row.content === 'News for all.'),
    ).toBe(true);
    const next = await sentBroadcasts(await ctxOf(people.dev), { limit: 2, cursor: own.nextCursor! });
    expect(next.broadcasts[0]!.broadcastId).toBeLessThan(own.broadcasts[1]!.broadcastId);

    const all = (await broadcasts(await ctxOf(people.admin), { limit: 100 })).broadcasts;
    const foreign = all.filter((row) => !row.isOwn);
    expect(foreign.length).toBeGreaterThan(0);
    expect(foreign.every((row) => row.subject === null && row.sender !== 'admin')).toBe(true);
    expect(all.filter((row) => row.isOwn).every((row) => row.subject === 'News')).toBe(true);
    const devs = (await broadcasts(await ctxOf(people.dev), { limit: 100 })).broadcasts;
    expect(devs.every((row) => row.sender === 'dev')).toBe(true);
    const adminOwn = all.find((row) => row.isOwn)!;
    expect(await refusalOf(broadcastProgress(await ctxOf(people.dev), adminOwn.broadcastId))).toBe(
      'not_found',
    );
    expect(await refusalOf(broadcastProgress(await ctxOf(people.maria), adminOwn.broadcastId))).toBe(
      'forbidden',
    );
  });
});
