import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { pool } from '@/db/client';
import { forgetEnv } from '@/lib/platform/env';
import { call, callerOf } from '../../support/call';
import { type Cast, cast } from '../../support/cast';
import { resetClock, turnClock } from '../../support/clock';
import { HOUR_MS, releaseRound, scheduleTo, seriesOf, storedScheduled } from '../../support/scheduled';

const DAY_MS = 24 * HOUR_MS;
let people: Cast;
beforeAll(async () => {
  process.env.HEALING_RATE_LIMIT_SCALE = '100';
  forgetEnv();
  people = await cast();
});
afterEach(resetClock);

// biome-ignore lint/suspicious/noExplicitAny: tests look into JSON of every shape.
const asSeenBy = async (whom: Cast[keyof Cast], messageId: number | null): Promise<any> =>
  (await call(await callerOf(whom), 'GET', `/api/messages/${messageId}`)).json();

describe('after an outage', () => {
  it.each([
    ['two seconds late', 2_000, false],
    ['a minute late', 60_000, true],
    ['almost a day late', DAY_MS - 60_000, true],
  ])('%s it goes out, marked as delayed for both where it is', async (_name, lateMs, isDelayed) => {
    const id = await scheduleTo(people.okafor, people.maria);
    turnClock(HOUR_MS + lateMs);
    await releaseRound();
    const { status, messageId, scheduledFor } = await storedScheduled(id);
    expect(status).toBe('sent');
    const from = isDelayed ? scheduledFor.toISOString() : null;
    expect((await asSeenBy(people.okafor, messageId)).delayed_from).toBe(from);
    expect((await asSeenBy(people.maria, messageId)).delayed_from).toBe(from);
  });

  it('more than a day late it fails with a notice, and its sender can send it all the same', async () => {
    const id = await scheduleTo(people.okafor, people.maria);
    turnClock(HOUR_MS + DAY_MS + 1_000);
    await releaseRound();
    expect(await storedScheduled(id)).toMatchObject({ status: 'failed', reason: 'too_late' });
    const sent = await call(await callerOf(people.okafor), 'POST', `/api/messages/scheduled/${id}/send-now`, {
      body: {},
    });
    expect(sent.status).toBe(200);
    expect((await asSeenBy(people.okafor, (await storedScheduled(id)).messageId)).delayed_from).toBeNull();
  });

  it('of a repeat only the latest missed one goes; the others fail with a notice, and it goes on', async () => {
    const id = await scheduleTo(people.admin, people.maria, { repeat: 'FREQ=DAILY', timeZone: 'UTC' });
    turnClock(HOUR_MS + 4 * DAY_MS + 2 * HOUR_MS);
    await releaseRound();
    const series = await seriesOf(id);
    expect(series.map(({ status, reason }) => reason ?? status)).toEqual([
      'missed',
      'missed',
      'missed',
      'missed',
      'sent',
      'scheduled',
    ]);
  });

  it('a weekly one that is days late fails, and next week’s stands', async () => {
    const id = await scheduleTo(people.admin, people.maria, { repeat: 'FREQ=WEEKLY', timeZone: 'UTC' });
    turnClock(HOUR_MS + 3 * DAY_MS);
    await releaseRound();
    expect((await seriesOf(id)).map(({ status, reason }) => reason ?? status)).toEqual([
      'too_late',
      'scheduled',
    ]);
  });
});

describe('a repeat', () => {
  it('brings its next occurrence in the transaction that sends one, each once, at the same time on the wall', async () => {
    const id = await scheduleTo(people.admin, people.tom, {
      repeat: 'FREQ=DAILY;COUNT=3',
      timeZone: 'Europe/Berlin',
    });
    for (let day = 0; day < 5; day += 1) {
      resetClock();
      turnClock(HOUR_MS + day * DAY_MS + 1_000);
      await Promise.all([releaseRound(), releaseRound()]);
    }
    const series = await seriesOf(id);
    expect(series.map((one) => one.status)).toEqual(['sent', 'sent', 'sent']);
    expect(new Set(series.map((one) => one.occurrence.slice(10))).size).toBe(1);
    const [copies] = await pool()
      .sql`select count(distinct ref)::int as rows, count(distinct message_id)::int as messages
      from scheduled_messages where series_ref = ${series[0]!.seriesRef}`;
    expect(copies).toEqual({ rows: 3, messages: 3 });
  });

  it('waits with a refused occurrence for its sender, and goes on with a new time', async () => {
    const id = await scheduleTo(people.admin, people.james, { repeat: 'FREQ=DAILY' });
    await pool().sql`update users set status = 'deactivated' where id = ${people.james.id}`;
    turnClock(HOUR_MS);
    await releaseRound();
    expect((await seriesOf(id)).map((one) => one.reason)).toEqual(['forbidden']);
    await pool().sql`update users set status = 'active' where id = ${people.james.id}`;
    resetClock();
    await call(await callerOf(people.admin), 'PATCH', `/api/messages/scheduled/${id}`, {
      body: { scheduled_for: new Date(Date.now() + 2 * HOUR_MS).toISOString() },
    });
    turnClock(2 * HOUR_MS + 1_000);
    await releaseRound();
    expect((await seriesOf(id)).map((one) => one.status)).toEqual(['sent', 'scheduled']);
  });

  it('moved for once keeps its days; given anew it begins anew', async () => {
    const id = await scheduleTo(people.admin, people.aisha, { repeat: 'FREQ=WEEKLY', timeZone: 'UTC' });
    const { scheduledFor } = await storedScheduled(id);
    const admin = await callerOf(people.admin);
    const move = (by: number, extra = {}) =>
      call(admin, 'PATCH', `/api/messages/scheduled/${id}`, {
        body: { scheduled_for: new Date(scheduledFor.getTime() + by).toISOString(), ...extra },
      });
    await move(DAY_MS);
    turnClock(HOUR_MS + DAY_MS + 1_000);
    await releaseRound();
    const [first, next] = await seriesOf(id);
    expect(first!.status).toBe('sent');
    expect(next!.scheduledFor.getTime()).toBe(scheduledFor.getTime() + 7 * DAY_MS);
  });
});

describe('a failure of ours', () => {
  /** Bytes that are not what was stored: reading them is an error, not a refusal. */
  const damage = (id: number) =>
    pool()
      .sql`update scheduled_messages set ciphertext = set_byte(ciphertext, 20, (get_byte(ciphertext, 20) + 128) % 256) where id = ${id}`;

  it('is tried again later and holds up nobody else', async () => {
    const [bad, good] = [
      await scheduleTo(people.eva, people.okafor),
      await scheduleTo(people.okafor, people.eva),
    ];
    await damage(bad);
    turnClock(HOUR_MS);
    await releaseRound();
    expect([(await storedScheduled(bad)).status, (await storedScheduled(good)).status]).toEqual([
      'scheduled',
      'sent',
    ]);
    await damage(bad);
    turnClock(5_000);
    await releaseRound();
    expect((await storedScheduled(bad)).status).toBe('sent');
  });

  it('that lasts is the sender’s to know', async () => {
    const id = await scheduleTo(people.eva, people.okafor);
    await damage(id);
    turnClock(HOUR_MS);
    for (let tries = 0; tries < 8; tries += 1) {
      await releaseRound();
      turnClock(300_000);
    }
    expect(await storedScheduled(id)).toMatchObject({ status: 'failed', reason: 'internal' });
  });
});
