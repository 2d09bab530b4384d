import { randomUUID } from 'node:crypto';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { inTransaction, pool } from '@/db/client';
import { setAutoReply } from '@/lib/domain/auto-reply/commands/set-auto-reply';
import { awayUntil, ownAutoReply } from '@/lib/domain/auto-reply/queries';
import { autoReplyInput } from '@/lib/domain/auto-reply/schema';
import { endAssignment } from '@/lib/domain/care/commands/end-assignment';
import { patientTable } from '@/lib/domain/conversations/patient-table';
import type { MessageType } from '@/lib/domain/conversations/schema';
import { threadPage } from '@/lib/domain/conversations/thread';
import { commitMessages } from '@/lib/domain/messages/commit';
import { prepareMessage } from '@/lib/domain/messages/prepare';
import { currentTime } from '@/lib/platform/context';
import { sweepOutbox } from '@/lib/worker/outbox-sweep';
import { REGISTRY } from '@/lib/worker/registry';
import { type Cast, cast } from '../../support/cast';
import { resetClock, turnClock } from '../../support/clock';
import { assignment, ctxOf, DAY_MS, type Person, person } from '../../support/factories';
import { send } from '../../support/messages';
import { entries } from '../../support/organising';

let people: Cast;
beforeAll(async () => {
  people = await cast();
});
beforeEach(() => pool().sql`delete from outbox`);
afterEach(resetClock);

const MINUTE_MS = 60_000;
const inDays = (days: number) => new Date(currentTime().getTime() + days * DAY_MS).toISOString();

async function leave(whom: Person, given: Partial<z.input<typeof autoReplyInput>> = {}) {
  const input = { enabled: true, endsAt: inDays(10), message: 'I am on leave.', ...given };
  return setAutoReply(await ctxOf(whom), autoReplyInput.parse(input));
}

const work = () => sweepOutbox(REGISTRY.outbox);

/** A patient and a clinician of their own. */
async function pair() {
  const [patient, clinician] = [await person(), await person({ role: 'clinician', displayName: 'Dr Away' })];
  const assignmentId = await assignment({ patient, clinician });
  return { patient, clinician, assignmentId };
}

/** What stands in the thread, oldest first. */
async function thread(whom: Person, conversationId: number) {
  const { messages } = await threadPage(await ctxOf(whom), { conversationId, limit: 100 });
  return messages.map(({ type, sender, content }) => ({ type, sender, content }));
}

/** Through the pipeline, as another area would. */
async function sendAs(from: Person, to: Person, type: MessageType): Promise<number> {
  const ctx = await ctxOf(from);
  return inTransaction(async (tx) => {
    const acting = { ...ctx, tx, command: { name: 'test', auditCount: 0, afterCommit: [] } };
    const decided = await prepareMessage(acting, {
      target: { username: to.username, conversationId: null, isNewThread: false },
      type,
      body: { subject: null, content: 'Hello', contentHtml: null },
      replyToId: null,
      isUrgent: false,
      clientKey: randomUUID(),
      requestMac: Buffer.alloc(32),
    });
    if ('prior' in decided) throw new Error('A fresh key.');
    const [sent] = await commitMessages(acting, [decided.prepared]);
    return sent!.conversationId;
  });
}

const automatic = async (whom: Person, conversationId: number) =>
  (await thread(whom, conversationId)).filter(({ type }) => type === 'system');

describe('the automatic answer', () => {
  it('tells a patient once a day, by a message that says what it is, and names the cover', async () => {
    const { patient, clinician } = await pair();
    await leave(clinician, { cover: people.lindqvist.username });
    const { conversationId } = await send(await ctxOf(patient), clinician, 'Are you there?');
    await work();
    expect(await automatic(patient, conversationId)).toEqual([
      {
        type: 'system',
        sender: clinician.username,
        content: 'I am on leave.\n\nDr Anna Lindqvist looks after my patients while I am away.',
      },
    ]);
    expect(await entries(clinician, 'auto-reply.send')).toEqual([{ outcome: 'ok' }]);

    await send(await ctxOf(patient), clinician, 'One more thing.');
    await work();
    expect(await automatic(patient, conversationId)).toHaveLength(1);

    turnClock(DAY_MS);
    await send(await ctxOf(patient), clinician, 'The next day.');
    await work();
    expect(await automatic(patient, conversationId)).toHaveLength(2);
  });

  it('tells again after a change, and not once it is off', async () => {
    const { patient, clinician } = await pair();
    await leave(clinician);
    const { conversationId } = await send(await ctxOf(patient), clinician, 'One');
    await work();
    turnClock(MINUTE_MS);
    await leave(clinician, { message: 'Back on Monday.' });
    await send(await ctxOf(patient), clinician, 'Two');
    await work();
    expect((await automatic(patient, conversationId)).map(({ content }) => content)).toEqual([
      'I am on leave.',
      'Back on Monday.',
    ]);
    await setAutoReply(await ctxOf(clinician), { enabled: false });
    turnClock(2 * DAY_MS);
    await send(await ctxOf(patient), clinician, 'Three');
    await work();
    expect(await automatic(patient, conversationId)).toHaveLength(2);
  });

  it('keeps its peace for a quarter of an hour after staff wrote by hand', async () => {
    const { patient, clinician } = await pair();
    await leave(clinician);
    const { conversationId } = await send(await ctxOf(clinician), patient, 'I am still here for a moment.');
    turnClock(14 * MINUTE_MS);
    await send(await ctxOf(patient), clinician, 'Thank you.');
    await work();
    expect(await automatic(patient, conversationId)).toEqual([]);
    turnClock(MINUTE_MS);
    await send(await ctxOf(patient), clinician, 'And now?');
    await work();
    expect(await automatic(patient, conversationId)).toHaveLength(1);
  });

  it('says nothing before its beginning, nor to colleagues', async () => {
    const { patient, clinician } = await pair();
    await leave(clinician, { startsAt: inDays(1) });
    const { conversationId } = await send(await ctxOf(patient), clinician, 'Hello');
    const colleague = await send(await ctxOf(people.okafor), clinician, 'Hello');
    await work();
    expect(await automatic(patient, conversationId)).toEqual([]);
    turnClock(DAY_MS);
    expect(await awayUntil(await ctxOf(clinician))).not.toBeNull();
    await send(await ctxOf(people.okafor), clinician, 'Hello again');
    await work();
    expect(await automatic(clinician, colleague.conversationId)).toEqual([]);
  });

  it.each(['system', 'wellness_check_in', 'broadcast'] as const)(
    'never answers a message of the type %s',
    async (type) => {
      const { patient, clinician } = await pair();
      await leave(clinician);
      const conversationId = await sendAs(patient, clinician, type);
      await work();
      expect((await thread(patient, conversationId)).map(({ sender }) => sender)).toEqual([patient.username]);
    },
  );

  it('gives way to the crisis lines and the cover when a message speaks of danger, also when told today', async () => {
    const { patient, clinician } = await pair();
    await leave(clinician, { cover: people.lindqvist.username });
    const { conversationId } = await send(await ctxOf(patient), clinician, 'Are you there?');
    await work();
    await send(await ctxOf(patient), clinician, 'I am going to kill myself tonight, I have the pills here.');
    await work();
    const [first, second, ...more] = await automatic(patient, conversationId);
    expect(first!.content).toContain('I am on leave.');
    expect(second!.content).toContain('Samaritans');
    expect(second!.content).toContain('Dr Anna Lindqvist');
    expect(second!.content).not.toContain('I am on leave.');
    expect(more).toEqual([]);
  });

  it('is one, whatever comes at once and however many workers sweep', async () => {
    const { patient, clinician } = await pair();
    await leave(clinician);
    const { conversationId } = await send(await ctxOf(patient), clinician, '0');
    for (const words of ['1', '2', '3', '4']) await send(await ctxOf(patient), clinician, words);
    const [waiting] = await pool().sql<
      { count: number }[]
    >`select count(*)::int as count from outbox where kind = 'message.auto-reply'`;
    expect(waiting!.count).toBe(5);
    await Promise.all([1, 2, 3, 4].map(work));
    expect(await automatic(patient, conversationId)).toHaveLength(1);
    const [left] = await pool().sql<{ count: number }[]>`select count(*)::int as count from outbox`;
    expect(left!.count).toBe(0);
  });

  it('says nothing once the care has ended, and holds up nobody', async () => {
    const { patient, clinician, assignmentId } = await pair();
    await leave(clinician);
    const { conversationId } = await send(await ctxOf(patient), clinician, 'Hello');
    await endAssignment(await ctxOf(people.admin), { id: assignmentId });
    await work();
    expect(await automatic(patient, conversationId)).toEqual([]);
    const [left] = await pool().sql<{ count: number }[]>`select count(*)::int as count from outbox`;
    expect(left!.count).toBe(0);
  });

  it('is no answer: the patient goes on waiting', async () => {
    const { patient, clinician } = await pair();
    await leave(clinician);
    await send(await ctxOf(patient), clinician, 'Hello');
    const before = (await patientTable(await ctxOf(clinician)))[0]!.waitingSince;
    expect(before).not.toBeNull();
    turnClock(MINUTE_MS);
    await work();
    const [row] = await patientTable(await ctxOf(clinician));
    expect(row!.waitingSince).toEqual(before);
    await send(await ctxOf(clinician), patient, 'I am back.');
    expect((await patientTable(await ctxOf(clinician)))[0]!.waitingSince).toBeNull();
  });

  it('leaves no work for a patient’s message to somebody who is there', async () => {
    const { patient, clinician } = await pair();
    await send(await ctxOf(patient), clinician, 'Hello');
    expect(await pool().sql`select 1 from outbox where kind = 'message.auto-reply'`).toHaveLength(0);
  });
});

describe('setting an absence', () => {
  it('is for staff, for oneself, and kept unreadable', async () => {
    const whom = await person({ role: 'admin' });
    const view = await leave(whom, { message: 'Zurück im Herbst', cover: 'dev' });
    expect(view).toMatchObject({ enabled: true, message: 'Zurück im Herbst', cover: { username: 'dev' } });
    expect(await ownAutoReply(await ctxOf(people.okafor))).toMatchObject({ enabled: false });
    const [stored] = await pool().sql<{ body: Buffer }[]>`
      select body from auto_replies where user_id = ${whom.id}`;
    expect(stored!.body.includes('Herbst')).toBe(false);
    await expect(leave(people.maria)).rejects.toMatchObject({ code: 'forbidden' });
    expect(await entries(people.maria, 'auto-reply.set')).toEqual([{ outcome: 'refused' }]);
    expect(await entries(whom, 'auto-reply.set')).toEqual([{ outcome: 'ok' }]);
  });

  it('names an active colleague as cover; a patient and nobody at all are refused alike', async () => {
    const gone = await person({ role: 'clinician', status: 'deactivated' });
    const refusals = [];
    for (const cover of ['maria', 'nobody.of.that.name', 'dr.okafor', gone.username])
      refusals.push(await leave(people.okafor, { cover }).catch((error: unknown) => error));
    expect(refusals[0]).toMatchObject({ code: 'invalid_request', data: { fields: [{ path: 'cover' }] } });
    for (const refusal of refusals) expect(refusal).toEqual(refusals[0]);
  });

  it.each([
    ['an end that has passed', { endsAt: inDays(-1) }],
    ['an end before the beginning', { startsAt: inDays(5), endsAt: inDays(4) }],
    ['no end', { endsAt: null }],
    ['no words', { message: '  ' }],
    ['more than a year', { endsAt: inDays(400) }],
  ])('is refused with %s', async (_what, given) => {
    const outcome = await leave(people.eva, given).then(
      () => 'kept',
      () => 'refused',
    );
    expect(outcome).toBe('refused');
    expect((await ownAutoReply(await ctxOf(people.eva))).enabled).toBe(false);
  });
});
