import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { pool } from '@/db/client';
import { cancelScheduled, restoreScheduled } from '@/lib/domain/scheduling/commands/cancel-scheduled';
import { deliverBatch } from '@/lib/domain/scheduling/commands/deliver-batch';
import { dismissScheduled } from '@/lib/domain/scheduling/commands/dismiss-scheduled';
import { editScheduled } from '@/lib/domain/scheduling/commands/edit-scheduled';
import { sendScheduledNow } from '@/lib/domain/scheduling/commands/send-scheduled-now';
import { stopBroadcast } from '@/lib/domain/scheduling/commands/stop-broadcast';
import { broadcastProgress } from '@/lib/domain/scheduling/queries';
import { scheduledMessage, scheduledMessages } from '@/lib/domain/scheduling/scheduled-queries';
import { sentItems } from '@/lib/domain/scheduling/sent';
import { makeContext } from '@/lib/platform/context';
import { forgetEnv } from '@/lib/platform/env';
import { auditOfObject, refusalOf } from '../../support/audit';
import { copies, fanOut } from '../../support/broadcasts';
import { progressOf } from '../../support/bulk';
import { call, callerOf } from '../../support/call';
import { type Cast, cast } from '../../support/cast';
import { resetClock, turnClock } from '../../support/clock';
import { assignment, ctxOf, type Person, person, suspended } from '../../support/factories';
import { send } from '../../support/messages';
import { HOUR_MS, releaseRound, seriesOf, storedScheduled } from '../../support/scheduled';
import { bulkResult, handedOver, scheduleBroadcastTo, scheduleBulkTo } from '../../support/scheduled-many';

let people: Cast;
beforeAll(async () => {
  process.env.HEALING_RATE_LIMIT_SCALE = '1000';
  forgetEnv();
  people = await cast();
});
afterEach(resetClock);

let doctor: Person;
let anna: Person;
let ben: Person;
beforeEach(async () => {
  await pool().sql`delete from outbox`;
  doctor = await person({ role: 'clinician' });
  anna = await person({ displayName: 'Anna Arendt', timeZone: 'Europe/Berlin' });
  ben = await person({ displayName: 'Ben Bell', timeZone: 'America/New_York' });
  for (const patient of [anna, ben]) await assignment({ patient, clinician: doctor });
});

const endCare = (patient: Person) =>
  pool().sql`update care_assignments set ends_at = now() where patient_id = ${patient.id}`;
const inAnHour = () => turnClock(HOUR_MS + 100);
const listOf = async (whom: Person) => (await scheduledMessages(await ctxOf(whom), { limit: 50 })).scheduled;

describe('a scheduled bulk message', () => {
  it('is listed with whom it addresses and their clocks, and nothing goes before its time', async () => {
    const { scheduledId, batchId } = await scheduleBulkTo(doctor, [anna, ben], { subject: 'Monday' });
    await releaseRound();
    expect(await handedOver('bulk.send')).toEqual([]);
    expect(await listOf(doctor)).toMatchObject([
      {
        scheduledId,
        kind: 'bulk',
        status: 'scheduled',
        total: 2,
        batchId,
        subject: 'Monday',
        recipients: [anna.username, ben.username],
        recipientNames: ['Anna Arendt', 'Ben Bell'],
        zones: [
          { timeZone: 'America/New_York', count: 1 },
          { timeZone: 'Europe/Berlin', count: 1 },
        ],
      },
    ]);
    expect(await progressOf(doctor, batchId)).toMatchObject({ status: 'scheduled', total: 2, sent: 0 });
    // Sent shows what has begun.
    expect((await sentItems(await ctxOf(doctor), { limit: 10 })).batches).toEqual([]);
  });

  it('goes once at its time, each in their own thread with their own words', async () => {
    const { scheduledId, batchId } = await scheduleBulkTo(doctor, [anna, ben]);
    inAnHour();
    await Promise.all([releaseRound(), releaseRound()]);
    expect((await handedOver('bulk.send')).filter((id) => id === batchId)).toEqual([batchId]);
    expect(await bulkResult(batchId)).toEqual({ [anna.username]: 'sent', [ben.username]: 'sent' });
    const rows = await pool()
      .sql`select m.delayed_from from messages m join bulk_recipients r on r.message_id = m.id
      where r.batch_id = ${batchId}`;
    expect([...rows]).toEqual([{ delayed_from: null }, { delayed_from: null }]);
    expect(await storedScheduled(scheduledId)).toMatchObject({ status: 'sent', messageId: null });
    expect(await listOf(doctor)).toEqual([]);
    expect((await sentItems(await ctxOf(doctor), { limit: 10 })).batches).toMatchObject([{ id: batchId }]);
    expect(await auditOfObject('schedule.release', 'bulk', batchId)).toMatchObject([{ outcome: 'ok' }]);
  });

  it('leaves out whose care ended meanwhile, and tells its sender until they have seen it', async () => {
    const { scheduledId, batchId } = await scheduleBulkTo(doctor, [anna, ben]);
    await endCare(ben);
    inAnHour();
    await releaseRound();
    expect(await bulkResult(batchId)).toEqual({ [anna.username]: 'sent', [ben.username]: 'not_permitted' });
    expect(await listOf(doctor)).toMatchObject([{ scheduledId, status: 'sent', total: 2, leftOut: 1 }]);
    const events = await pool()
      .sql`select ids from live_events where person_id = ${doctor.id} and ids ? 'batchId'`;
    expect([...events]).toEqual([{ ids: { batchId } }]);
    await dismissScheduled(await ctxOf(doctor), { id: scheduledId });
    await dismissScheduled(await ctxOf(doctor), { id: scheduledId });
    expect(await listOf(doctor)).toEqual([]);
    expect(await refusalOf(dismissScheduled(await ctxOf(anna), { id: scheduledId }))).toBe('not_found');
  });

  it('fails with the reason when nobody is left, and can be given a new time', async () => {
    const { scheduledId, batchId } = await scheduleBulkTo(doctor, [ben]);
    await endCare(ben);
    inAnHour();
    await releaseRound();
    expect(await storedScheduled(scheduledId)).toMatchObject({ status: 'failed', reason: 'nobody' });
    expect(await handedOver('bulk.send')).toEqual([]);
    expect(await refusalOf(sendScheduledNow(await ctxOf(doctor), { id: scheduledId }))).toBe('forbidden');
    await assignment({ patient: ben, clinician: doctor });
    await editScheduled(await ctxOf(doctor), {
      id: scheduledId,
      scheduledFor: new Date(Date.now() + 3 * HOUR_MS),
    });
    turnClock(3 * HOUR_MS + 1_000);
    await releaseRound();
    expect(await bulkResult(batchId)).toEqual({ [ben.username]: 'sent' });
  });

  it('a suspended sender sends nothing and hears why', async () => {
    const { scheduledId } = await scheduleBulkTo(doctor, [anna]);
    await suspended(doctor, people.admin);
    inAnHour();
    await releaseRound();
    expect(await storedScheduled(scheduledId)).toMatchObject({ status: 'failed', reason: 'suspended' });
  });

  it('asks about those who wrote since, apart; the others get theirs', async () => {
    const { scheduledId, batchId } = await scheduleBulkTo(doctor, [anna, ben]);
    turnClock(60_000);
    await send(await ctxOf(anna), doctor, 'I am worried.');
    inAnHour();
    await releaseRound();
    expect(await bulkResult(batchId)).toEqual({ [ben.username]: 'sent' });
    expect((await progressOf(doctor, batchId)).total).toBe(1);
    const [asked] = await listOf(doctor);
    expect(asked).toMatchObject({
      kind: 'bulk',
      status: 'paused',
      reason: 'patient_wrote',
      total: 1,
      recipients: [anna.username],
      content: 'Hello {{patient.first_name}}, the office is closed on Monday.',
    });
    expect(asked!.scheduledId).not.toBe(scheduledId);
    await sendScheduledNow(await ctxOf(doctor), { id: asked!.scheduledId });
    expect(await bulkResult(asked!.batchId!)).toEqual({ [anna.username]: 'sent' });
  });

  it('waits as a whole when all of them wrote, and goes once its sender says so', async () => {
    const { scheduledId, batchId } = await scheduleBulkTo(doctor, [anna]);
    turnClock(60_000);
    await send(await ctxOf(anna), doctor, 'I am worried.');
    inAnHour();
    await releaseRound();
    expect(await storedScheduled(scheduledId)).toMatchObject({ status: 'paused', reason: 'patient_wrote' });
    await editScheduled(await ctxOf(doctor), {
      id: scheduledId,
      confirm: true,
      scheduledFor: new Date(Date.now() + 2 * HOUR_MS),
    });
    turnClock(2 * HOUR_MS + 1_000);
    await releaseRound();
    expect(await bulkResult(batchId)).toEqual({ [anna.username]: 'sent' });
  });

  it('changes until it goes: new words are what each of them gets', async () => {
    const { scheduledId, batchId } = await scheduleBulkTo(doctor, [anna]);
    await editScheduled(await ctxOf(doctor), {
      id: scheduledId,
      content: 'Dear {{patient.name}}',
      subject: 'New',
    });
    inAnHour();
    await releaseRound();
    await bulkResult(batchId);
    const { results } = await progressOf(doctor, batchId);
    const shown = await call(await callerOf(anna), 'GET', `/api/messages/${results[0]!.messageId}`);
    expect(await shown.json()).toMatchObject({ content: 'Dear Anna Arendt', subject: 'New' });
    expect(await refusalOf(editScheduled(await ctxOf(doctor), { id: scheduledId, content: 'Late' }))).toBe(
      'conflict',
    );
  });

  it('called off it never begins, nor by the worker; brought back it does', async () => {
    const { scheduledId, batchId } = await scheduleBulkTo(doctor, [anna]);
    await cancelScheduled(await ctxOf(doctor), { id: scheduledId });
    expect((await progressOf(doctor, batchId)).status).toBe('stopped');
    expect((await sentItems(await ctxOf(doctor), { limit: 10 })).batches).toEqual([]);
    await restoreScheduled(await ctxOf(doctor), { id: scheduledId });
    expect((await progressOf(doctor, batchId)).status).toBe('scheduled');
    await cancelScheduled(await ctxOf(doctor), { id: scheduledId });
    inAnHour();
    await releaseRound();
    expect(await handedOver('bulk.send')).toEqual([]);
  });

  it('late it goes out marked as delayed in every copy, more than a day late not at all', async () => {
    const { batchId, scheduledFor } = await scheduleBulkTo(doctor, [anna, ben]);
    turnClock(2 * HOUR_MS);
    await releaseRound();
    await bulkResult(batchId);
    const rows = await pool().sql<{ at: Date }[]>`select m.delayed_from as at from messages m
      join bulk_recipients r on r.message_id = m.id where r.batch_id = ${batchId}`;
    expect(rows.map(({ at }) => at.getTime())).toEqual([scheduledFor.getTime(), scheduledFor.getTime()]);
    const tooLate = await scheduleBulkTo(doctor, [anna]);
    turnClock(28 * HOUR_MS);
    await releaseRound();
    expect(await storedScheduled(tooLate.scheduledId)).toMatchObject({
      status: 'failed',
      reason: 'too_late',
    });
  });

  it('repeats to those who are still there', async () => {
    const first = await scheduleBulkTo(doctor, [anna, ben], {
      repeat: 'FREQ=DAILY;COUNT=2',
      timeZone: 'UTC',
    });
    await endCare(ben);
    inAnHour();
    await releaseRound();
    const [, next] = await seriesOf(first.scheduledId);
    expect(next).toMatchObject({ status: 'scheduled' });
    expect(await scheduledMessage(await ctxOf(doctor), next!.id)).toMatchObject({
      total: 1,
      recipients: [anna.username],
    });
    turnClock(25 * HOUR_MS + 1_000);
    await releaseRound();
    expect((await seriesOf(first.scheduledId)).map(({ status }) => status)).toEqual(['sent', 'sent']);
  });
});

describe('a scheduled broadcast', () => {
  it('holds those whom it was counted for, goes once at its time, and leaves out who left', async () => {
    const { admin } = people;
    const made = await scheduleBroadcastTo(admin, [anna, ben]);
    expect(made).toMatchObject({ count: 2, status: 'scheduled' });
    expect(await broadcastProgress(await ctxOf(admin), made.broadcastId)).toMatchObject({
      status: 'scheduled',
      subject: 'News',
      sent: 0,
    });
    await pool().sql`update users set status = 'deactivated' where id = ${ben.id}`;
    inAnHour();
    await releaseRound();
    expect(await handedOver('broadcast.fan-out')).toEqual([made.broadcastId]);
    await fanOut(made.broadcastId);
    expect(await copies(made.broadcastId)).toEqual({ sent: 1, failed: 1 });
    const mine = (await listOf(admin)).find(({ scheduledId }) => scheduledId === made.scheduledId);
    expect(mine).toMatchObject({ kind: 'broadcast', status: 'sent', leftOut: 1, recipients: [] });
  });

  it('of a clinical sender reaches their own patients only, at its time too', async () => {
    const { broadcastId } = await scheduleBroadcastTo(doctor, [], { audience: { roles: ['patient'] } });
    await endCare(ben);
    inAnHour();
    await releaseRound();
    await fanOut(broadcastId);
    expect(await copies(broadcastId)).toEqual({ sent: 1, failed: 1 });
  });

  it('is stopped by an admin too, before it begins: its sender sees it called off', async () => {
    const { dev, admin } = people;
    const { broadcastId, scheduledId } = await scheduleBroadcastTo(dev, [anna]);
    expect(await refusalOf(stopBroadcast(await ctxOf(doctor), { id: broadcastId }))).toBe('not_found');
    await stopBroadcast(await ctxOf(admin), { id: broadcastId });
    expect(await storedScheduled(scheduledId)).toMatchObject({ status: 'cancelled' });
    inAnHour();
    await releaseRound();
    expect(await handedOver('broadcast.fan-out')).toEqual([]);
    const worker = makeContext({ ...dev, sessionId: null });
    expect(await deliverBatch(worker, { id: broadcastId })).toEqual({ isFinished: true });
    expect(await copies(broadcastId)).toEqual({ pending: 1 });
  });

  it('needs a subject, and the number above a hundred', async () => {
    const { admin } = people;
    const { scheduledId } = await scheduleBroadcastTo(admin, [anna]);
    const ctx = await ctxOf(admin);
    expect(await refusalOf(editScheduled(ctx, { id: scheduledId, subject: null }))).toBe('invalid_request');
    await editScheduled(ctx, { id: scheduledId, content: 'Other *news*', urgent: true });
    expect(await scheduledMessage(ctx, scheduledId)).toMatchObject({ content: 'Other *news*', urgent: true });
  });
});

describe('the calls', () => {
  const at = () => new Date(Date.now() + HOUR_MS).toISOString();
  const body = { subject: 'News', content: 'For all.' };

  it('a broadcast with a time answers its number and waits; a repeat of the call makes one', async () => {
    const admin = await callerOf(people.admin);
    const key = crypto.randomUUID();
    const json = { ...body, audience: { usernames: [anna.username] }, scheduled_for: at() };
    const answers = await Promise.all(
      [1, 2].map(() =>
        call(admin, 'POST', '/api/messages/broadcast', { body: json, headers: { 'idempotency-key': key } }),
      ),
    );
    expect(answers.map(({ status }) => status)).toEqual([202, 202]);
    const [one, two] = await Promise.all(answers.map((answer) => answer.json()));
    expect(one).toEqual({
      broadcast_id: expect.any(Number),
      count: 1,
      scheduled_id: expect.any(Number),
      scheduled_for: json.scheduled_for,
      status: 'scheduled',
    });
    expect(two).toEqual(one);
    const progress = await call(admin, 'GET', `/api/messages/broadcast/${one.broadcast_id}`);
    expect(await progress.json()).toMatchObject({ status: 'scheduled', total: 1, sent: 0 });
  });

  it('schedule takes the shapes of a bulk message and of a broadcast', async () => {
    const caller = await callerOf(doctor);
    const bulk = await call(caller, 'POST', '/api/messages/schedule', {
      body: {
        recipients: [anna.username, ben.username],
        content: 'Hello {{patient.name}}',
        scheduled_for: at(),
      },
    });
    expect(bulk.status).toBe(201);
    const { scheduled_id: id } = await bulk.json();
    const announced = await call(caller, 'POST', '/api/messages/schedule', {
      body: { audience: { roles: ['patient'] }, ...body, scheduled_for: at() },
    });
    expect(announced.status).toBe(201);
    const listed = await (await call(caller, 'GET', '/api/messages/scheduled?kind=bulk')).json();
    expect(listed.scheduled).toMatchObject([{ scheduled_id: id, total: 2, kind: 'bulk' }]);
    const now = await call(caller, 'POST', `/api/messages/scheduled/${id}/send-now`, { body: {} });
    expect([now.status, (await now.json()).status]).toEqual([200, 'sent']);
  });

  it.each([
    ['nobody', {}],
    ['two at once', { recipient: 'maria', cohort_id: 1 }],
    ['a bulk message as a reply', { recipients: ['maria'], reply_to_id: 1 }],
    ['an urgent bulk message', { recipients: ['maria'], urgent: true }],
    ['a broadcast without a subject', { audience: { roles: ['patient'] }, subject: null }],
    ['a number for one person', { recipient: 'maria', confirmed_count: 1 }],
  ])('refuses %s as invalid', async (_name, extra) => {
    const answer = await call(await callerOf(people.admin), 'POST', '/api/messages/schedule', {
      body: { ...body, scheduled_for: at(), ...extra },
    });
    expect([answer.status, (await answer.json()).code]).toEqual([400, 'invalid_request']);
  });

  it('is refused like the sends: roles, strangers, a time that is past', async () => {
    const roles = { patient: people.maria, console: people.admin };
    const bulk = { recipients: [anna.username], content: 'x', scheduled_for: at() };
    for (const whom of Object.values(roles))
      expect(
        (await call(await callerOf(whom), 'POST', '/api/messages/schedule', { body: bulk })).status,
      ).toBe(403);
    const announce = { audience: { roles: ['patient'] }, ...body, scheduled_for: at() };
    expect(
      (await call(await callerOf(people.maria), 'POST', '/api/messages/schedule', { body: announce })).status,
    ).toBe(403);
    const other = await person({ role: 'clinician' });
    expect((await call(await callerOf(other), 'POST', '/api/messages/schedule', { body: bulk })).status).toBe(
      404,
    );
    const past = { ...bulk, scheduled_for: new Date(Date.now() - 1_000).toISOString() };
    expect(
      (await call(await callerOf(doctor), 'POST', '/api/messages/schedule', { body: past })).status,
    ).toBe(400);
    const left = await pool().sql`select 1 from bulk_batches where sender_id = ${doctor.id}`;
    expect(left.length).toBe(0);
  });
});
