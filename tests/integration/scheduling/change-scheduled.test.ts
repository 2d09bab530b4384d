import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { pool } from '@/db/client';
import { forgetEnv } from '@/lib/platform/env';
import { auditOfObject } from '../../support/audit';
import { type Caller, call, callerOf } from '../../support/call';
import { type Cast, cast } from '../../support/cast';
import { resetClock, turnClock } from '../../support/clock';
import { ctxOf, suspended } from '../../support/factories';
import { send } from '../../support/messages';
import { HOUR_MS, releaseRound, scheduleTo, seriesOf, storedScheduled } from '../../support/scheduled';

let people: Cast;
let okafor: Caller;
beforeAll(async () => {
  process.env.HEALING_RATE_LIMIT_SCALE = '100';
  forgetEnv();
  people = await cast();
  okafor = await callerOf(people.okafor);
});
afterEach(resetClock);

const at = (id: number, act = '') => `/api/messages/scheduled/${id}${act && `/${act}`}`;
const inMs = (ms: number) => new Date(Date.now() + ms).toISOString();
const edit = (id: number, body: object, caller = okafor) => call(caller, 'PATCH', at(id), { body });
const cancel = (id: number, body: object = {}) => call(okafor, 'PATCH', at(id, 'cancel'), { body });
const restore = (id: number) => call(okafor, 'PATCH', at(id, 'restore'), { body: {} });
const sendNow = (id: number, caller = okafor) => call(caller, 'POST', at(id, 'send-now'), { body: {} });
// biome-ignore lint/suspicious/noExplicitAny: tests look into JSON of every shape.
const jsonOf = async (response: Response): Promise<any> => response.json();
const sentText = async (id: number) => {
  const { messageId } = await storedScheduled(id);
  return (await jsonOf(await call(okafor, 'GET', `/api/messages/${messageId}`))).content;
};

describe('editing', () => {
  it('changes words and time until it goes, and what goes is the last of them', async () => {
    const id = await scheduleTo(people.okafor, people.maria);
    const response = await edit(id, { content: 'Better words.', scheduled_for: inMs(2 * HOUR_MS) });
    expect(await jsonOf(response)).toMatchObject({ scheduled_id: id, status: 'scheduled' });
    turnClock(HOUR_MS + 1_000);
    await releaseRound();
    expect((await storedScheduled(id)).status).toBe('scheduled');
    resetClock();
    turnClock(2 * HOUR_MS + 1_000);
    await releaseRound();
    resetClock();
    expect(await sentText(id)).toBe('Better words.');
    expect((await edit(id, { content: 'Too late.' })).status).toBe(409);
    expect((await auditOfObject('schedule.edit', 'scheduled_message', id)).length).toBe(1);
  });

  it.each([
    ['a time that is past', { scheduled_for: inMs(-60_000) }],
    ['no words', { content: ' ' }],
    ['a recipient, which stays', { recipient: 'james' }],
    ['a rule of hours', { repeat: 'FREQ=HOURLY' }],
  ])('takes no %s', async (_name, body) => {
    const id = await scheduleTo(people.okafor, people.maria);
    expect((await edit(id, body)).status).toBe(400);
  });

  it('is the sender’s alone', async () => {
    const id = await scheduleTo(people.okafor, people.maria);
    for (const other of [people.maria, people.lindqvist, people.admin]) {
      const caller = await callerOf(other);
      expect((await edit(id, { content: 'Mine' }, caller)).status).toBe(404);
      expect((await sendNow(id, caller)).status).toBe(404);
    }
  });

  it('no patient marks it urgent', async () => {
    const id = await scheduleTo(people.maria, people.okafor);
    expect((await edit(id, { urgent: true }, await callerOf(people.maria))).status).toBe(403);
  });
});

describe('cancelling', () => {
  it('ends it, can be said twice, and can be taken back for a minute', async () => {
    const id = await scheduleTo(people.okafor, people.maria);
    expect(await jsonOf(await cancel(id))).toMatchObject({ status: 'cancelled' });
    expect((await cancel(id)).status).toBe(200);
    expect((await edit(id, { content: 'Still?' })).status).toBe(409);
    expect((await sendNow(id)).status).toBe(409);
    expect(await jsonOf(await restore(id))).toMatchObject({ status: 'scheduled' });
    expect((await restore(id)).status).toBe(409);
    await cancel(id);
    await pool()
      .sql`update scheduled_messages set settled_at = settled_at - interval '2 minutes' where id = ${id}`;
    expect((await restore(id)).status).toBe(409);
    turnClock(HOUR_MS + 1_000);
    await releaseRound();
    expect(await storedScheduled(id)).toMatchObject({ status: 'cancelled', messageId: null });
  });

  it('of one time of a repeat leaves the next ones; of the repeat leaves none', async () => {
    const id = await scheduleTo(people.okafor, people.maria, { repeat: 'FREQ=DAILY' });
    await cancel(id, { only_this: true });
    const [, next] = await seriesOf(id);
    expect(next).toMatchObject({ status: 'scheduled' });
    await cancel(next!.id);
    expect((await seriesOf(id)).map((one) => one.status)).toEqual(['cancelled', 'cancelled']);
  });

  it('what waited for a decision waits again once it is brought back', async () => {
    const id = await scheduleTo(people.okafor, people.james);
    await send(await ctxOf(people.james), people.okafor, 'Something came up');
    turnClock(HOUR_MS);
    await releaseRound();
    resetClock();
    await cancel(id);
    expect(await jsonOf(await restore(id))).toMatchObject({ status: 'paused' });
  });
});

describe('sending now', () => {
  it('sends once, whatever its time, and a second request hears so', async () => {
    const id = await scheduleTo(people.okafor, people.maria);
    const answers = await Promise.all([sendNow(id), sendNow(id), sendNow(id)]);
    expect(answers.map((one) => one.status).sort()).toEqual([200, 409, 409]);
    const first = await jsonOf(answers.find((one) => one.status === 200)!);
    expect(first).toMatchObject({ scheduled_id: id, status: 'sent', message_id: expect.any(Number) });
    turnClock(2 * HOUR_MS);
    await releaseRound();
    const [row] = await pool().sql`select count(*)::int as count from messages where client_key =
      (select ref from scheduled_messages where id = ${id})`;
    expect(row!.count).toBe(1);
  });

  it('of a repeat sends this one, and the next keeps its time', async () => {
    const id = await scheduleTo(people.okafor, people.maria, { repeat: 'FREQ=WEEKLY' });
    const { scheduledFor } = await storedScheduled(id);
    await sendNow(id);
    const [first, next] = await seriesOf(id);
    expect(first!.status).toBe('sent');
    expect(next!.scheduledFor.getTime() - scheduledFor.getTime()).toBeGreaterThan(6 * 24 * HOUR_MS);
  });

  it('refuses like a send, and then it stands as before', async () => {
    const id = await scheduleTo(people.dev, people.tom);
    await suspended(people.dev, people.admin);
    const response = await sendNow(id, await callerOf(people.dev));
    expect([response.status, (await jsonOf(response)).code]).toEqual([403, 'suspended']);
    expect((await storedScheduled(id)).status).toBe('scheduled');
    expect((await auditOfObject('schedule.send-now', 'scheduled_message', id))[0]).toMatchObject({
      outcome: 'refused',
    });
  });
});

describe('a patient who wrote since', () => {
  const list = async () =>
    (await jsonOf(await call(okafor, 'GET', '/api/messages/scheduled?limit=100'))).scheduled;
  const listed = async (id: number) =>
    (await list()).find((one: { scheduled_id: number }) => one.scheduled_id === id);

  it('makes a clinician’s message wait: marked at once, paused at its time, asked first in the list', async () => {
    const id = await scheduleTo(people.okafor, people.maria);
    expect((await listed(id)).has_patient_written).toBe(false);
    await send(await ctxOf(people.maria), people.okafor, 'I have news');
    expect((await listed(id)).has_patient_written).toBe(true);
    turnClock(HOUR_MS);
    await releaseRound();
    expect(await storedScheduled(id)).toMatchObject({
      status: 'paused',
      reason: 'patient_wrote',
      messageId: null,
    });
    resetClock();
    expect((await list())[0].status).not.toBe('scheduled');
    expect((await sendNow(id)).status).toBe(200);
  });

  it('in another thread of the two too', async () => {
    await send(await ctxOf(people.okafor), people.aisha, 'A plan', { subject: 'Plan', newThread: true });
    const id = await scheduleTo(people.okafor, people.aisha);
    const { conversationId } = await send(await ctxOf(people.aisha), people.okafor, 'Other matter', {
      subject: 'Other',
      newThread: true,
    });
    expect(conversationId).toBeGreaterThan(0);
    turnClock(HOUR_MS);
    await releaseRound();
    expect((await storedScheduled(id)).status).toBe('paused');
  });

  it('before their first conversation with the clinician too', async () => {
    const id = await scheduleTo(people.eva, people.tom);
    await send(await ctxOf(people.tom), people.eva, 'Hello, I am new');
    turnClock(HOUR_MS);
    await releaseRound();
    expect((await storedScheduled(id)).status).toBe('paused');
  });

  it('is taken note of by new words, a confirmation, or a new time for what waits; by moving alone it is not', async () => {
    const ids = [];
    for (let n = 0; n < 4; n += 1) ids.push(await scheduleTo(people.okafor, people.james));
    await send(await ctxOf(people.james), people.okafor, 'Wait, please');
    const [words, confirmed, moved, waiting] = ids as [number, number, number, number];
    await edit(words, { content: 'I read it.' });
    await edit(confirmed, { confirm: true });
    await edit(moved, { scheduled_for: inMs(HOUR_MS - 1_000) });
    turnClock(HOUR_MS + 1_000);
    await releaseRound();
    const statuses = await Promise.all(ids.map(async (id) => (await storedScheduled(id)).status));
    expect(statuses).toEqual(['sent', 'sent', 'paused', 'paused']);
    resetClock();
    await edit(waiting, { scheduled_for: inMs(HOUR_MS + 2_000) });
    turnClock(HOUR_MS + 3_000);
    await releaseRound();
    expect((await storedScheduled(waiting)).status).toBe('sent');
  });

  it('never holds up what a patient scheduled, nor what staff wrote to each other', async () => {
    const mine = await scheduleTo(people.maria, people.okafor);
    const staff = await scheduleTo(people.okafor, people.eva);
    await send(await ctxOf(people.okafor), people.maria, 'A word');
    await send(await ctxOf(people.eva), people.okafor, 'A word');
    turnClock(HOUR_MS);
    await releaseRound();
    expect((await storedScheduled(mine)).status).toBe('sent');
    expect((await storedScheduled(staff)).status).toBe('sent');
  });

  it('at the very moment: either theirs was first and it waits, or it went first', async () => {
    for (let n = 0; n < 10; n += 1) {
      const id = await scheduleTo(people.okafor, people.maria);
      turnClock(HOUR_MS);
      const [{ messageId: theirs }] = await Promise.all([
        ctxOf(people.maria).then((ctx) => send(ctx, people.okafor, 'Now')),
        releaseRound(),
      ]);
      resetClock();
      const { status, messageId } = await storedScheduled(id);
      expect(['sent', 'paused']).toContain(status);
      const [order] = await pool().sql<
        { position: number }[]
      >`select position from messages where id = ${theirs}`;
      if (status !== 'sent') continue;
      const [ours] = await pool().sql<
        { position: number }[]
      >`select position from messages where id = ${messageId}`;
      expect(ours!.position).toBeLessThan(order!.position);
    }
  });
});
