import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { inTransaction, pool } from '@/db/client';
import { cancelWork } from '@/lib/domain/queue/commands/cancel-work';
import { resendMessage } from '@/lib/domain/queue/commands/resend-message';
import { retryWork } from '@/lib/domain/queue/commands/retry-work';
import { countWork, queue } from '@/lib/domain/queue/queries';
import { queueInput, type WorkItem, workSelection } from '@/lib/domain/queue/schema';
import { watchQueue } from '@/lib/domain/queue/watch';
import { startFanOut } from '@/lib/domain/scheduling/jobs';
import { ANONYMOUS, makeContext } from '@/lib/platform/context';
import { metrics } from '@/lib/platform/metrics';
import { enqueue } from '@/lib/platform/outbox';
import { refusalOf } from '../../support/audit';
import { broadcastTo, copies, fanOut } from '../../support/broadcasts';
import { type Cast, cast } from '../../support/cast';
import { resetClock, turnClock } from '../../support/clock';
import { blocked, ctxOf, type Person, person } from '../../support/factories';
import { releaseRound, statusOf } from '../../support/held';
import { send } from '../../support/messages';
import { scheduleTo, storedScheduled } from '../../support/scheduled';
import { scheduleBroadcastTo } from '../../support/scheduled-many';

let people: Cast;
beforeAll(async () => {
  people = await cast();
});
beforeEach(async () => {
  await pool().sql`delete from outbox`;
  await pool().sql`select graphile_worker.complete_jobs(array(select id from graphile_worker.jobs))`;
  await pool().sql`update messages set status = 'cancelled' where status in ('queued', 'failed')`;
  await pool().sql`update scheduled_messages set status = 'cancelled' where status <> 'sent'`;
  await pool().sql`update broadcasts set status = 'done' where status <> 'done'`;
});
afterEach(resetClock);

const listed = async (filter: object = {}) =>
  (await queue(await ctxOf(people.dev), queueInput.parse(filter))).work;
const keysAndStates = (work: WorkItem[]) => Object.fromEntries(work.map(({ key, state }) => [key, state]));
const ids = (...keys: string[]) => workSelection.parse({ ids: keys });
const retry = async (selection: object) =>
  retryWork(await ctxOf(people.admin), workSelection.parse(selection));
const cancel = async (selection: object) =>
  cancelWork(await ctxOf(people.admin), workSelection.parse(selection));

/** A message to the developer that was refused when its time came, because he blocked its sender. */
async function refusedMessage(): Promise<{ patient: Person; messageId: number; dev: Person }> {
  const [patient, dev] = [await person(), await person({ role: 'developer' })];
  const { messageId } = await send(await ctxOf(patient), dev, 'A secret question', { hold: true });
  await blocked(dev, patient);
  turnClock(15_000);
  await releaseRound();
  expect(await statusOf(messageId)).toBe('failed');
  return { patient, messageId, dev };
}

/** An outbox row that failed as often as it may. */
async function deadEffect(): Promise<number> {
  const [row] = await pool().sql<{ id: number }[]>`
    insert into outbox (kind, ids, at, due_at, attempts, last_error)
    values ('broadcast.fan-out', '{"broadcastId": 999999}', now(), now(), 10, 'TypeError') returning id`;
  return row!.id;
}

/** A broadcast whose job was tried as often as it may be. */
async function abandonedBroadcast(): Promise<number> {
  const id = await broadcastTo(people.admin, [people.maria, people.tom]);
  await pool().sql`delete from outbox`;
  await startFanOut(makeContext(ANONYMOUS), id);
  await pool()
    .sql`update broadcasts set status = 'running', created_at = now() - interval '1 hour' where id = ${id}`;
  await pool()
    .sql`select graphile_worker.reschedule_jobs(array(select id from graphile_worker.jobs where key = ${`broadcast:${id}`}),
    attempts => 10)`;
  return id;
}

describe('the list', () => {
  it('counts whom a scheduled message to many addresses, and calls it off with its batch', async () => {
    const { scheduledId, broadcastId } = await scheduleBroadcastTo(people.admin, [people.maria, people.tom]);
    const [item] = await listed({ kind: 'scheduled' });
    expect(item).toMatchObject({
      key: `scheduled:${scheduledId}`,
      what: 'broadcast',
      total: 2,
      canCancel: true,
    });
    expect(await listed({ kind: 'broadcast' })).toEqual([]);
    expect(await cancel({ ids: [`scheduled:${scheduledId}`] })).toEqual({ done: 1, skipped: 0 });
    const [row] = await pool().sql`select status from broadcasts where id = ${broadcastId}`;
    expect(row!.status).toBe('stopped');
  });

  it('shows work of every kind by its state, and never a word of it', async () => {
    const { messageId } = await refusedMessage();
    const held = await send(await ctxOf(await person()), people.dev, 'Another secret', { hold: true });
    const scheduled = await scheduleTo(people.okafor, people.maria, { content: 'Scheduled secret' });
    const broadcast = await broadcastTo(people.admin, [people.maria], 'Announced secret');
    await startFanOut(makeContext(ANONYMOUS), broadcast);
    const dead = await deadEffect();
    const work = await listed();
    const [job] = await pool().sql<{ id: number }[]>`select id from graphile_worker.jobs`;
    expect(keysAndStates(work)).toMatchObject({
      [`held:${messageId}`]: 'failed',
      [`held:${held.messageId}`]: 'scheduled',
      [`scheduled:${scheduled}`]: 'scheduled',
      [`broadcast:${broadcast}`]: 'pending',
      [`job:${job!.id}`]: 'pending',
      [`outbox:${dead}`]: 'dead',
    });
    expect(JSON.stringify(work)).not.toMatch(/secret/i);
    expect(work.find(({ key }) => key === `held:${messageId}`)).toMatchObject({
      reason: 'forbidden',
      what: 'direct',
      canRetry: true,
      canCancel: false,
    });
    expect(work.find(({ key }) => key === `broadcast:${broadcast}`)?.person?.username).toBe('admin');
    expect(keysAndStates(await listed({ state: 'dead' }))).toEqual({ [`outbox:${dead}`]: 'dead' });
    expect((await listed({ kind: 'scheduled' })).map(({ key }) => key)).toEqual([`scheduled:${scheduled}`]);
  });

  it('pages without losing or repeating a row', async () => {
    for (let count = 0; count < 5; count += 1) await deadEffect();
    const ctx = await ctxOf(people.admin);
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await queue(ctx, queueInput.parse({ limit: 2, cursor }));
      seen.push(...page.work.map(({ key }) => key));
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
    expect(seen).toHaveLength(5);
    expect(new Set(seen).size).toBe(5);
  });

  it('is refused to patients and clinical people, with a trace', async () => {
    for (const whom of [people.maria, people.okafor, people.eva]) {
      const ctx = await ctxOf(whom);
      expect(await refusalOf(queue(ctx, queueInput.parse({})))).toBe('forbidden');
      expect(await refusalOf(retryWork(ctx, ids('outbox:1')))).toBe('forbidden');
      expect(await refusalOf(cancelWork(ctx, ids('outbox:1')))).toBe('forbidden');
      expect(await refusalOf(resendMessage(ctx, { messageId: 1 }))).toBe('forbidden');
      const refused = await pool().sql<{ action: string }[]>`
        select action from audit_entries where request_id = ${ctx.requestId} and outcome = 'refused' order by id`;
      expect(refused.map(({ action }) => action)).toEqual(['queue.retry', 'queue.cancel', 'message.resend']);
    }
  });
});

describe('retry', () => {
  it('sends a refused message when nothing stands against it any more, judged anew', async () => {
    const { patient, messageId, dev } = await refusedMessage();
    expect(await retry({ ids: [`held:${messageId}`] })).toEqual({ done: 1, skipped: 0 });
    await releaseRound();
    expect(await statusOf(messageId)).toBe('failed');
    await pool().sql`delete from blocked_users where blocker_id = ${dev.id} and blocked_id = ${patient.id}`;
    expect(await resendMessage(await ctxOf(people.dev), { messageId })).toEqual({
      messageId,
      status: 'queued',
    });
    await releaseRound();
    expect(await statusOf(messageId)).toBe('sent');
    expect(await refusalOf(resendMessage(await ctxOf(people.dev), { messageId }))).toBe('conflict');
    expect(await refusalOf(resendMessage(await ctxOf(people.dev), { messageId: 999_999_999 }))).toBe(
      'not_found',
    );
  });

  it('takes dead effects and jobs up as new ones, and leaves them alone when asked again', async () => {
    const abandoned = await abandonedBroadcast();
    const effect = await deadEffect();
    const [job] = await pool().sql<{ id: number }[]>`
      select id from graphile_worker.jobs where key = ${`broadcast:${abandoned}`}`;
    const keys = [`outbox:${effect}`, `job:${job!.id}`];
    expect(keysAndStates(await listed({ state: 'dead' }))).toEqual({
      [keys[0]!]: 'dead',
      [keys[1]!]: 'dead',
    });
    expect(await retry({ ids: keys })).toEqual({ done: 2, skipped: 0 });
    expect(await retry({ ids: keys })).toEqual({ done: 0, skipped: 2 });
    expect(await listed({ state: 'dead' })).toEqual([]);
  });

  it('of all that a filter finds needs the number that was shown', async () => {
    for (let count = 0; count < 3; count += 1) await deadEffect();
    expect(await refusalOf(retry({ filter: { state: 'dead' }, confirmedCount: 2 }))).toBe('conflict');
    expect(await listed({ state: 'dead' })).toHaveLength(3);
    expect(await retry({ filter: { state: 'dead' }, confirmedCount: 3 })).toEqual({ done: 3, skipped: 0 });
    expect(await listed({ state: 'dead' })).toEqual([]);
  });

  it('skips what is in no state for it', async () => {
    const pending = await inTransaction(async (tx) => {
      await enqueue({ ...makeContext(ANONYMOUS), tx }, 'broadcast.fan-out', { broadcastId: 1 });
      const [row] = await tx.sql<{ id: number }[]>`select id from outbox`;
      return row!.id;
    });
    expect(await retry({ ids: [`outbox:${pending}`, 'job:999999', 'held:999999'] })).toEqual({
      done: 0,
      skipped: 3,
    });
  });
});

describe('cancel', () => {
  it('gives a held message back to its sender, with the reason, and calls a scheduled one off', async () => {
    const patient = await person();
    const held = await send(await ctxOf(patient), people.dev, 'Wait', { hold: true });
    const scheduled = await scheduleTo(people.okafor, people.maria);
    const outcome = await cancel({ ids: [`held:${held.messageId}`, `scheduled:${scheduled}`] });
    expect(outcome).toEqual({ done: 2, skipped: 0 });
    turnClock(60_000);
    await releaseRound();
    expect(await statusOf(held.messageId)).toBe('failed');
    expect(await storedScheduled(scheduled)).toMatchObject({ status: 'cancelled' });
    expect((await listed({ kind: 'held' }))[0]).toMatchObject({ state: 'failed', reason: 'stopped' });
  });

  it('stops a broadcast where it stands and drops what is dead', async () => {
    const broadcast = await broadcastTo(people.admin, [people.maria, people.tom]);
    const dead = await deadEffect();
    expect(await cancel({ ids: [`broadcast:${broadcast}`, `outbox:${dead}`] })).toEqual({
      done: 2,
      skipped: 0,
    });
    await fanOut(broadcast);
    expect(await copies(broadcast)).toEqual({ pending: 2 });
    expect(await listed({ state: 'dead' })).toEqual([]);
  });

  it('is undone with its audit when the transaction fails', async () => {
    const dead = await deadEffect();
    const ctx = await ctxOf(people.admin);
    await expect(
      inTransaction(async (tx) => {
        const command = { name: 'test', auditCount: 0, afterCommit: [] };
        await cancelWork(
          makeContext(ctx.actor, { tx, command, requestId: ctx.requestId }),
          ids(`outbox:${dead}`),
        );
        throw new Error('forced');
      }),
    ).rejects.toThrow('forced');
    expect(await listed({ state: 'dead' })).toHaveLength(1);
    const left = await pool().sql`select 1 from audit_entries where request_id = ${ctx.requestId}`;
    expect(left).toHaveLength(0);
  });
});

describe('the watch', () => {
  it('ends a broadcast as failed whose job failed for good, and a retry sends it to everybody once', async () => {
    const id = await abandonedBroadcast();
    await watchQueue(makeContext(ANONYMOUS));
    expect(keysAndStates(await listed())).toEqual({ [`broadcast:${id}`]: 'failed' });
    expect(await retry({ ids: [`broadcast:${id}`] })).toEqual({ done: 1, skipped: 0 });
    await watchQueue(makeContext(ANONYMOUS));
    expect((await listed({ kind: 'broadcast' }))[0]?.state).toBe('pending');
    await fanOut(id);
    expect(await copies(id)).toEqual({ sent: 2 });
    expect(await listed({ kind: 'broadcast' })).toEqual([]);
  });

  it('ends one whose beginning is dead, so that it does not look as if it were about to begin', async () => {
    const id = await broadcastTo(people.admin, [people.maria]);
    await pool().sql`update broadcasts set created_at = now() - interval '1 hour' where id = ${id}`;
    await pool().sql`update outbox set attempts = 9 where kind = 'broadcast.fan-out'`;
    await watchQueue(makeContext(ANONYMOUS));
    expect((await listed({ kind: 'broadcast' }))[0]?.state).toBe('pending');
    await pool().sql`update outbox set attempts = 10 where kind = 'broadcast.fan-out'`;
    await watchQueue(makeContext(ANONYMOUS));
    expect((await listed({ kind: 'broadcast' }))[0]?.state).toBe('failed');
    expect(await retry({ ids: [`broadcast:${id}`] })).toEqual({ done: 1, skipped: 0 });
    await fanOut(id);
    expect(await copies(id)).toEqual({ sent: 1 });
  });

  it('leaves alone what still waits, is tried again or runs', async () => {
    const waiting = await broadcastTo(people.admin, [people.maria]);
    const running = await abandonedBroadcast();
    await pool()
      .sql`select graphile_worker.reschedule_jobs(array(select id from graphile_worker.jobs where key = ${`broadcast:${running}`}),
      attempts => 9)`;
    await enqueue(makeContext(ANONYMOUS), 'broadcast.fan-out', { broadcastId: waiting });
    turnClock(3_600_000);
    await watchQueue(makeContext(ANONYMOUS));
    const [row] = await pool().sql<{ count: number }[]>`
      select count(*)::int as count from broadcasts where id in (${waiting}, ${running}) and status = 'failed'`;
    expect(row!.count).toBe(0);
  });

  it('raises the alarm and shows the numbers when something is dead', async () => {
    const ctx = await ctxOf(people.admin);
    expect(await countWork(ctx)).toMatchObject({ dead: 0, isAlarming: false });
    await deadEffect();
    expect(await countWork(ctx)).toMatchObject({ dead: 1, failedLately: 1, isAlarming: true });
    await watchQueue(makeContext(ANONYMOUS));
    const { values } = await metrics().queue.get();
    expect(values.find(({ labels }) => labels.state === 'dead')?.value).toBe(1);
  });
});
