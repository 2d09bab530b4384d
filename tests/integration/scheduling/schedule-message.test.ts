import { randomUUID } from 'node:crypto';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { pool } from '@/db/client';
import { changeUser } from '@/lib/domain/identity/commands/change-user';
import { forgetEnv } from '@/lib/platform/env';
import { auditOfObject } from '../../support/audit';
import { type Caller, call, callerOf } from '../../support/call';
import { type Cast, cast } from '../../support/cast';
import { resetClock, turnClock } from '../../support/clock';
import { blocked, ctxOf, person, suspended } from '../../support/factories';
import { send } from '../../support/messages';
import { HOUR_MS, releaseRound, scheduleTo, storedScheduled } from '../../support/scheduled';

const PATH = '/api/messages/schedule';
const LIST = '/api/messages/scheduled';
let people: Cast;
let okafor: Caller;
let maria: Caller;

beforeAll(async () => {
  process.env.HEALING_RATE_LIMIT_SCALE = '100';
  forgetEnv();
  people = await cast();
  [okafor, maria] = [await callerOf(people.okafor), await callerOf(people.maria)];
});
afterEach(resetClock);

const inMs = (ms: number) => new Date(Date.now() + ms).toISOString();
const body = (extra: object = {}) => ({
  recipient: 'maria',
  content: 'See you **then**.',
  format: 'markdown',
  scheduled_for: inMs(HOUR_MS),
  ...extra,
});
const schedule = (caller: Caller, extra: object = {}, headers: Record<string, string> = {}) =>
  call(caller, 'POST', PATH, { body: body(extra), headers });
// biome-ignore lint/suspicious/noExplicitAny: tests look into JSON of every shape.
const jsonOf = async (response: Response): Promise<any> => response.json();
const rows = async () =>
  (await pool().sql<{ count: number }[]>`select count(*)::int as count from scheduled_messages`)[0]!.count;

describe('scheduling', () => {
  it('answers with id, time and status, lists it for its sender alone, and sends nothing yet', async () => {
    const response = await schedule(okafor, { subject: 'Soon' });
    expect(response.status).toBe(201);
    const answer = await jsonOf(response);
    expect(answer).toEqual({
      scheduled_id: expect.any(Number),
      scheduled_for: expect.any(String),
      status: 'scheduled',
    });
    const list = await jsonOf(await call(okafor, 'GET', LIST));
    expect(
      list.scheduled.find((one: { scheduled_id: number }) => one.scheduled_id === answer.scheduled_id),
    ).toMatchObject({
      recipients: ['maria'],
      subject: 'Soon',
      content: 'See you **then**.',
      scheduled_for: answer.scheduled_for,
      repeat: null,
      status: 'scheduled',
      reason: null,
    });
    expect((await jsonOf(await call(maria, 'GET', LIST))).scheduled).toEqual([]);
    expect((await call(maria, 'GET', `${LIST}/${answer.scheduled_id}`)).status).toBe(404);
    const [audited] = await auditOfObject('schedule.create', 'scheduled_message', answer.scheduled_id);
    expect(audited).toMatchObject({ actorId: people.okafor.id, subjectId: people.maria.id, outcome: 'ok' });
  });

  it.each([
    ['in the past', { scheduled_for: inMs(-1_000) }],
    ['in more than a year', { scheduled_for: inMs(367 * 24 * HOUR_MS) }],
    ['without a zone', { scheduled_for: '2030-01-01T10:00:00' }],
    ['by the hour', { repeat: 'FREQ=HOURLY' }],
    ['in no zone of this world', { time_zone: 'Mars/Base' }],
    ['to nobody', { recipient: undefined }],
    ['to a person and a conversation', { conversation_id: 1 }],
  ])('%s is a 400 that leaves nothing', async (_name, extra) => {
    const before = await rows();
    expect((await schedule(okafor, extra)).status).toBe(400);
    expect(await rows()).toBe(before);
  });

  it('refuses like a send: 404 for whom one may not know, 403 for a block, 400 for oneself', async () => {
    const shut = await person({ role: 'developer' });
    await blocked(people.maria, shut);
    expect((await schedule(await callerOf(people.james))).status).toBe(404);
    expect((await schedule(await callerOf(shut))).status).toBe(403);
    expect((await schedule(maria)).status).toBe(400);
    expect((await schedule(okafor, { recipient: 'nobody-of-this-name' })).status).toBe(404);
  });

  it('with one key once, however often it is asked', async () => {
    const key = randomUUID();
    const given = body();
    const answers = await Promise.all(
      [1, 2, 3].map(() => call(okafor, 'POST', PATH, { body: given, headers: { 'idempotency-key': key } })),
    );
    const ids = new Set(await Promise.all(answers.map(async (one) => (await jsonOf(one)).scheduled_id)));
    expect(ids.size).toBe(1);
  });

  it('keeps no word of it readable in the base', async () => {
    const secret = `unheard-${randomUUID()}`;
    await schedule(okafor, { content: secret, subject: secret });
    const [found] = await pool().sql<{ count: number }[]>`
      select count(*)::int as count from scheduled_messages s where s::text like ${`%${secret}%`}`;
    expect(found!.count).toBe(0);
  });

  it('belongs to the patient whom it concerns, so that their erasure covers it', async () => {
    const owners = async (id: number) =>
      (
        await pool().sql<{ personId: number }[]>`
          select k.person_id as "personId" from scheduled_messages s join data_keys d on d.id = s.data_key_id
          join subject_keys k on k.id = d.subject_key_id where s.id = ${id}`
      ).map((row) => row.personId);
    expect(await owners(await scheduleTo(people.okafor, people.maria))).toEqual([people.maria.id]);
    expect(await owners(await scheduleTo(people.maria, people.okafor))).toEqual([people.maria.id]);
    expect(await owners(await scheduleTo(people.okafor, people.admin))).toEqual([people.okafor.id]);
  });
});

describe('the release', () => {
  it('sends through the pipeline of every send, once, with its formatting', async () => {
    const id = await scheduleTo(people.okafor, people.aisha, {
      content: 'See you **then**.',
      format: 'markdown',
    });
    await releaseRound();
    expect((await storedScheduled(id)).status).toBe('scheduled');
    turnClock(HOUR_MS + 500);
    await Promise.all([releaseRound(), releaseRound(), releaseRound()]);
    await releaseRound();
    const { status, messageId } = await storedScheduled(id);
    expect(status).toBe('sent');
    const read = await jsonOf(await call(await callerOf(people.aisha), 'GET', `/api/messages/${messageId}`));
    expect(read).toMatchObject({ content: 'See you then.', sender: 'dr.okafor', delayed_from: null });
    expect(read.content_html).toContain('<strong>then</strong>');
    const [audited] = await auditOfObject('message.send', 'message', messageId!);
    expect(audited).toMatchObject({ actorId: people.okafor.id, subjectId: people.aisha.id });
  });

  it('into a conversation, quoting what it answers', async () => {
    const { conversationId, messageId } = await send(await ctxOf(people.james), people.okafor, 'A question');
    const id = await scheduleTo(people.okafor, people.james, { conversationId, replyToId: messageId });
    turnClock(HOUR_MS);
    await releaseRound();
    const [message] = await pool()
      .sql`select conversation_id as "conversationId", reply_to_id as "replyToId" from messages
      where id = ${(await storedScheduled(id)).messageId}`;
    expect(message).toEqual({ conversationId, replyToId: messageId });
  });

  it.each(['assignment ended', 'blocked', 'suspended', 'deactivated'])(
    'judges its sender anew: %s meanwhile, it fails and says why, and nobody gets it',
    async (change) => {
      const patient = await person();
      const clinician = await person({ role: 'clinician' });
      const [assigned] = await pool().sql<{ id: number }[]>`
        insert into care_assignments (patient_id, clinician_id, kind, starts_at, created_at)
        values (${patient.id}, ${clinician.id}, 'primary', now() - interval '1 day', now()) returning id`;
      const id = await scheduleTo(clinician, patient);
      if (change === 'assignment ended')
        await pool().sql`update care_assignments set ends_at = now() where id = ${assigned!.id}`;
      if (change === 'blocked') await blocked(patient, clinician);
      if (change === 'suspended') await suspended(clinician, people.admin);
      if (change === 'deactivated')
        await changeUser(await ctxOf(people.admin), { username: patient.username, status: 'deactivated' });
      turnClock(HOUR_MS);
      await releaseRound();
      const reason = { 'assignment ended': 'not_found', suspended: 'suspended' }[change] ?? 'forbidden';
      expect(await storedScheduled(id)).toMatchObject({ status: 'failed', reason, messageId: null });
      const [events] = await pool()
        .sql`select count(*)::int as count from live_events where person_id = ${clinician.id}
        and kind = 'notification' and (ids ->> 'scheduledId')::bigint = ${id}`;
      // When it was scheduled, and when it failed.
      expect(events!.count).toBe(2);
      expect((await pool().sql`select 1 from messages where sender_id = ${clinician.id}`).length).toBe(0);
      const [audited] = await auditOfObject('schedule.release', 'scheduled_message', id);
      expect(audited).toMatchObject({ outcome: 'failed', actorId: clinician.id });
    },
  );

  it('a sender refused at its time gives it a new one', async () => {
    const patient = await person();
    const id = await scheduleTo(people.admin, patient);
    await suspended(people.admin, people.dev, new Date(Date.now() + 2 * HOUR_MS));
    turnClock(HOUR_MS);
    await releaseRound();
    expect(await storedScheduled(id)).toMatchObject({ status: 'failed', reason: 'suspended' });
    const admin = await callerOf(people.admin);
    const edited = await call(admin, 'PATCH', `${LIST}/${id}`, {
      body: { scheduled_for: inMs(3 * HOUR_MS) },
    });
    expect(edited.status).toBe(200);
    turnClock(2 * HOUR_MS + 1_000);
    await releaseRound();
    expect((await storedScheduled(id)).status).toBe('sent');
  });
});
