import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { pool } from '@/db/client';
import { createBulk } from '@/lib/domain/bulk/commands/create-bulk';
import { sendToGroup, sendToGroupInput } from '@/lib/domain/bulk/commands/send-to-group';
import { stopBulk } from '@/lib/domain/bulk/commands/stop-bulk';
import { bulkInput } from '@/lib/domain/bulk/schema';
import { sweepOutbox } from '@/lib/worker/outbox-sweep';
import { REGISTRY } from '@/lib/worker/registry';
import { progressOf, sendBulk } from '../../support/bulk';
import { type Cast, cast } from '../../support/cast';
import { resetClock, turnClock } from '../../support/clock';
import { ctxOf, type Person } from '../../support/factories';
import { groupOf } from '../../support/groups';
import { chooseUndo } from '../../support/held';
import { messageCount } from '../../support/messages';

let people: Cast;
beforeAll(async () => {
  people = await cast();
});
afterEach(resetClock);

const start = async (sender: Person, hold: boolean) => {
  const input = bulkInput.parse({ recipients: ['maria', 'james'], content: 'Hello', hold });
  return (await createBulk(await ctxOf(sender), input)).batchId;
};

/** When the worker would take it up, in milliseconds from its making. */
async function delayOf(batchId: number): Promise<number> {
  await sweepOutbox(REGISTRY.outbox);
  const [row] = await pool().sql<{ ms: number }[]>`
    select extract(epoch from (j.run_at - b.created_at))::float8 * 1000 as ms
    from graphile_worker.jobs j join bulk_batches b on j.key = 'bulk-send:' || b.id where b.id = ${batchId}`;
  return row!.ms;
}

describe('a bulk message', () => {
  it('waits 10 s by default before the first copy, and nobody has one until then', async () => {
    const { okafor } = people;
    const before = await messageCount();
    const id = await start(okafor, true);
    expect(await progressOf(okafor, id)).toMatchObject({ status: 'queued', sent: 0 });
    const { heldForMs } = await progressOf(okafor, id);
    expect(heldForMs).toBeGreaterThan(0);
    expect(heldForMs).toBeLessThanOrEqual(10_000);
    expect(Math.round(await delayOf(id))).toBe(10_000);
    expect(await messageCount()).toBe(before);
    turnClock(11_000);
    expect(await progressOf(okafor, id)).toMatchObject({ heldForMs: 0 });
    await sendBulk(id);
    expect(await progressOf(okafor, id)).toMatchObject({ status: 'done', sent: 2, heldForMs: 0 });
  });

  it('stopped while it waits reaches nobody, also when the worker comes for it', async () => {
    const { okafor } = people;
    const before = await messageCount();
    const id = await start(okafor, true);
    await stopBulk(await ctxOf(okafor), { id });
    await sendBulk(id);
    expect(await progressOf(okafor, id)).toMatchObject({ status: 'stopped', sent: 0, stopped: 2 });
    expect(await messageCount()).toBe(before);
  });

  it('waits as long as its sender chose for everything, and goes at once without the wish', async () => {
    const { okafor } = people;
    expect(await delayOf(await start(okafor, false))).toBeLessThan(5_000);
    await chooseUndo(okafor, 0);
    expect(await progressOf(okafor, await start(okafor, true))).toMatchObject({ heldForMs: 0 });
    await chooseUndo(okafor, 30);
    expect(Math.round(await delayOf(await start(okafor, true)))).toBe(30_000);
    await chooseUndo(okafor, null);
  });

  it('to a cohort by the call for groups waits the same way', async () => {
    const { okafor, maria } = people;
    const groupId = await groupOf(okafor, 'cohort', [maria]);
    const input = sendToGroupInput.parse({ groupId, content: 'Hello', hold: true });
    const { batchId } = await sendToGroup(await ctxOf(okafor), input);
    expect(Math.round(await delayOf(batchId!))).toBe(10_000);
  });
});
