import { randomUUID } from 'node:crypto';
import { afterEach, describe, expect, it } from 'vitest';
import { pool } from '@/db/client';
import { changeOwnState } from '@/lib/domain/conversations/commands/change-own-state';
import { conversationList, unreadCounts } from '@/lib/domain/conversations/queries';
import { bulkProgress } from '@/lib/domain/organising/bulk-progress';
import { createFolder, deleteFolder } from '@/lib/domain/organising/commands/keep-folder';
import { createLabel } from '@/lib/domain/organising/commands/keep-label';
import { orderConversation } from '@/lib/domain/organising/commands/order-conversation';
import { runBulkBatch } from '@/lib/domain/organising/commands/run-bulk-batch';
import { startBulk } from '@/lib/domain/organising/commands/start-bulk';
import { undoBulk } from '@/lib/domain/organising/commands/undo-bulk';
import { bulkInput, UNDO_WINDOW_MS } from '@/lib/domain/organising/schema';
import { fingerprintOf } from '@/lib/platform/idempotency';
import { startWorker } from '@/lib/worker/loop';
import { resetClock, turnClock } from '../../support/clock';
import { assignment, conversationOf, ctxOf, DAY_MS, type Person, person } from '../../support/factories';
import { send } from '../../support/messages';
import { bulk, entries, eventsOf, runBulk, seatOf, wrongSeats } from '../../support/organising';
import { until } from '../../support/until';

afterEach(resetClock);

/** A clinician to whom so many patients wrote twice. */
async function arranged(count = 3) {
  const clinician = await person({ role: 'clinician' });
  const patients: Person[] = [];
  const ids: number[] = [];
  for (let n = 0; n < count; n += 1) {
    const patient = await person();
    await assignment({ patient, clinician });
    await send(await ctxOf(patient), clinician, 'First');
    ids.push((await send(await ctxOf(patient), clinician, 'Second')).conversationId);
    patients.push(patient);
  }
  return { clinician, patients, ids };
}

const progressOf = async (whom: Person, id: number) => bulkProgress(await ctxOf(whom), id);
const undo = async (whom: Person, id: number) => undoBulk(await ctxOf(whom), { id });
const listedCount = async (whom: Person) =>
  (await conversationList(await ctxOf(whom), { limit: 100 })).conversations.length;

describe('a bulk act', () => {
  it.each(['archive', 'done'] as const)(
    '%s does it to all, is recorded once and taken back',
    async (action) => {
      const { clinician, ids } = await arranged();
      const jobId = await bulk(clinician, { action, filter: { folder: 'inbox' } });
      expect(await progressOf(clinician, jobId)).toMatchObject({
        status: 'done',
        total: 3,
        done: 3,
        failed: 0,
        failures: [],
        canUndo: true,
      });
      expect(await listedCount(clinician)).toBe(0);
      expect(await entries(clinician, 'conversation.bulk')).toEqual([{ outcome: 'ok' }]);
      expect(await entries(clinician, 'conversation.bulk-batch')).toEqual([]);
      await undo(clinician, jobId);
      await undo(clinician, jobId);
      expect(await listedCount(clinician)).toBe(3);
      expect(await seatOf(clinician, ids[0]!)).toMatchObject({ isArchived: false, isDone: false });
      expect(await progressOf(clinician, jobId)).toMatchObject({ status: 'undone', canUndo: false });
    },
  );

  it('keeps, for the undo, each conversation’s own state before', async () => {
    const { clinician, ids } = await arranged();
    const ctx = await ctxOf(clinician);
    await changeOwnState(ctx, { conversationId: ids[0]!, archived: true });
    const snoozedUntil = new Date(ctx.now.getTime() + DAY_MS);
    await orderConversation(ctx, { conversationId: ids[1]!, snoozedUntil });
    const jobId = await bulk(clinician, { action: 'archive', ids });
    await undo(clinician, jobId);
    expect(await seatOf(clinician, ids[0]!)).toMatchObject({ isArchived: true });
    expect(await seatOf(clinician, ids[1]!)).toMatchObject({ isArchived: false, snoozedUntil });
    expect(await seatOf(clinician, ids[2]!)).toMatchObject({ isArchived: false, snoozedUntil: null });
  });

  it('never hides again, by its undo, where something was written meanwhile', async () => {
    const { clinician, patients, ids } = await arranged(2);
    await bulk(clinician, { action: 'archive', ids });
    const jobId = await bulk(clinician, { action: 'unarchive', ids });
    await send(await ctxOf(patients[0]!), clinician, 'News');
    await undo(clinician, jobId);
    expect(await seatOf(clinician, ids[0]!)).toMatchObject({ isArchived: false });
    expect(await seatOf(clinician, ids[1]!)).toMatchObject({ isArchived: true });
  });

  it('labels and files, and takes back only what it added', async () => {
    const { clinician, ids } = await arranged();
    const ctx = await ctxOf(clinician);
    const label = await createLabel(ctx, { name: 'L', hue: 1 });
    const later = await createLabel(ctx, { name: 'Later', hue: 2 });
    const folder = await createFolder(ctx, { name: 'F' });
    await orderConversation(ctx, { conversationId: ids[0]!, labels: [label.id], folder: folder.id });
    const labelling = await bulk(clinician, { action: 'label', ids, label: label.id });
    const filing = await bulk(clinician, { action: 'folder', ids, folder: null });
    await orderConversation(ctx, { conversationId: ids[1]!, labels: [label.id, later.id] });
    expect(await seatOf(clinician, ids[2]!)).toMatchObject({ labels: [label.id], folderId: null });
    expect((await seatOf(clinician, ids[0]!)).folderId).toBeNull();
    await undo(clinician, filing);
    await undo(clinician, labelling);
    expect(await seatOf(clinician, ids[0]!)).toMatchObject({ labels: [label.id], folderId: folder.id });
    expect((await seatOf(clinician, ids[1]!)).labels).toEqual([later.id]);
    expect((await seatOf(clinician, ids[2]!)).labels).toEqual([]);
  });

  it('reads like a reader: receipts, events for senders, and no way back', async () => {
    const { clinician, patients, ids } = await arranged();
    const jobId = await bulk(clinician, { action: 'read', filter: {} });
    expect((await unreadCounts(await ctxOf(clinician))).unreadCount).toBe(0);
    const [left] = await pool().sql<{ count: number }[]>`
      select count(*)::int as count from message_receipts where user_id = ${clinician.id} and (read_at is null or delivered_at is null)`;
    expect(left!.count).toBe(0);
    expect((await eventsOf(patients[0]!)).at(-1)).toEqual({
      kind: 'receipt',
      ids: { conversationId: ids[0], readPosition: 2 },
    });
    expect((await eventsOf(clinician)).at(-1)).toMatchObject({ kind: 'unread', ids: { unreadCount: 0 } });
    expect(await wrongSeats()).toEqual([]);
    await expect(undo(clinician, jobId)).rejects.toMatchObject({ code: 'conflict' });
  });

  it('marks unread without the senders noticing, and takes it back', async () => {
    const { clinician, patients, ids } = await arranged();
    await bulk(clinician, { action: 'read', filter: {} });
    const told = (await eventsOf(patients[0]!)).length;
    const jobId = await bulk(clinician, { action: 'unread', ids });
    expect((await unreadCounts(await ctxOf(clinician))).unreadCount).toBe(3);
    expect(await wrongSeats()).toEqual([]);
    expect(await eventsOf(patients[0]!)).toHaveLength(told);
    await send(await ctxOf(patients[0]!), clinician, 'Since then');
    await undo(clinician, jobId);
    expect((await seatOf(clinician, ids[0]!)).unreadCount).toBe(1);
    expect((await seatOf(clinician, ids[1]!)).unreadCount).toBe(0);
    expect(await wrongSeats()).toEqual([]);
  });

  it('deletes for oneself only, and brings all back that was not deleted before', async () => {
    const { clinician, patients, ids } = await arranged();
    const jobId = await bulk(clinician, { action: 'delete', filter: {} });
    expect(await listedCount(clinician)).toBe(0);
    expect((await unreadCounts(await ctxOf(clinician))).unreadCount).toBe(0);
    expect(await listedCount(patients[0]!)).toBe(1);
    expect(await wrongSeats()).toEqual([]);
    await send(await ctxOf(patients[0]!), clinician, 'Third');
    expect(await seatOf(clinician, ids[0]!)).toMatchObject({ isDeleted: false, unreadCount: 1 });
    await undo(clinician, jobId);
    expect(await listedCount(clinician)).toBe(3);
    expect(await seatOf(clinician, ids[0]!)).toMatchObject({ isDeleted: false, unreadCount: 3 });
    expect(await wrongSeats()).toEqual([]);
  });
});

describe('what it works on', () => {
  it('is fixed when it is made, out of what the caller sees', async () => {
    const { clinician, patients, ids } = await arranged(2);
    const foreign = await arranged(1);
    const ctx = await ctxOf(clinician);
    const { jobId, total } = await startBulk(
      ctx,
      bulkInput.parse({ action: 'archive', ids: [...ids, ...foreign.ids] }),
    );
    expect(total).toBe(2);
    const extra = await person();
    await assignment({ patient: extra, clinician });
    await send(await ctxOf(extra), clinician);
    await pool().sql`update conversation_participants set access_until = access_from
      where conversation_id = ${ids[0]!} and user_id = ${clinician.id}`;
    await runBulk(jobId);
    expect(await progressOf(clinician, jobId)).toMatchObject({
      status: 'done',
      done: 1,
      failed: 1,
      failures: [{ conversationId: ids[0], reason: 'not_found' }],
    });
    expect(await listedCount(clinician)).toBe(1);
    expect((await seatOf(foreign.clinician, foreign.ids[0]!)).isArchived).toBe(false);
    expect(await listedCount(patients[0]!)).toBe(1);
  });

  it('is nothing at all when no id is visible, or label or folder are foreign', async () => {
    const { clinician, ids } = await arranged(1);
    const stranger = await person({ role: 'clinician' });
    const { id } = await createFolder(await ctxOf(stranger), { name: 'Foreign' });
    const start = async (whom: Person, given: object) => startBulk(await ctxOf(whom), bulkInput.parse(given));
    const absent = { code: 'not_found' };
    await expect(start(stranger, { action: 'archive', ids })).rejects.toMatchObject(absent);
    await expect(start(clinician, { action: 'folder', ids, folder: id })).rejects.toMatchObject(absent);
    expect(await start(stranger, { action: 'archive', filter: {} })).toMatchObject({ total: 0 });
    const [row] = await pool().sql<{ count: number }[]>`
      select count(*)::int as count from bulk_actions where user_id = ${clinician.id}`;
    expect(row!.count).toBe(0);
    const jobId = await bulk(clinician, { action: 'done', ids });
    await expect(progressOf(stranger, jobId)).rejects.toMatchObject(absent);
    await expect(undo(stranger, jobId)).rejects.toMatchObject(absent);
  });

  it('fails when its folder went away before', async () => {
    const { clinician, ids } = await arranged(2);
    const { id } = await createFolder(await ctxOf(clinician), { name: 'Brief' });
    const { jobId } = await startBulk(
      await ctxOf(clinician),
      bulkInput.parse({ action: 'folder', ids, folder: id }),
    );
    await deleteFolder(await ctxOf(clinician), { id });
    await runBulk(jobId);
    expect(await progressOf(clinician, jobId)).toMatchObject({ status: 'done', done: 0, failed: 2 });
  });
});

describe('time and repetition', () => {
  it('can be taken back for ten seconds after its end, and no longer', async () => {
    const { clinician, ids } = await arranged(1);
    const jobId = await bulk(clinician, { action: 'archive', ids });
    turnClock(UNDO_WINDOW_MS + 500);
    expect(await progressOf(clinician, jobId)).toMatchObject({ canUndo: false });
    await expect(undo(clinician, jobId)).rejects.toMatchObject({ code: 'conflict' });
    expect((await seatOf(clinician, ids[0]!)).isArchived).toBe(true);
  });

  it('stops, taken back before or while it runs', async () => {
    const { clinician, ids } = await arranged(2);
    const { jobId } = await startBulk(await ctxOf(clinician), bulkInput.parse({ action: 'archive', ids }));
    await Promise.all([undo(clinician, jobId), runBulkBatch(await ctxOf(clinician), { id: jobId })]);
    await runBulk(jobId);
    expect(await listedCount(clinician)).toBe(2);
    expect(await progressOf(clinician, jobId)).toMatchObject({ status: 'undone' });
  });

  it('is one act under one key, and one effect however often it runs', async () => {
    const { clinician, ids } = await arranged(2);
    const input = bulkInput.parse({ action: 'archive', ids });
    const claim = { key: randomUUID(), fingerprint: fingerprintOf('bulk', input) };
    const first = await startBulk(await ctxOf(clinician), input, claim);
    expect(await startBulk(await ctxOf(clinician), input, claim)).toEqual(first);
    await Promise.all([runBulk(first.jobId), runBulk(first.jobId)]);
    expect((await eventsOf(clinician)).filter(({ kind }) => kind === 'conversation')).toHaveLength(2);
  });

  it('leaves counters equal to a recount while messages come in', async () => {
    const { clinician, patients } = await arranged(3);
    for (const action of ['read', 'delete', 'archive'] as const) {
      const { jobId } = await startBulk(await ctxOf(clinician), bulkInput.parse({ action, filter: {} }));
      await Promise.all([
        runBulk(jobId),
        ...patients.map(async (patient) => send(await ctxOf(patient), clinician, 'Meanwhile')),
      ]);
      if (action !== 'read') await undo(clinician, jobId);
      expect(await wrongSeats()).toEqual([]);
    }
  });

  it('does 1,000 conversations, by the worker', async () => {
    const clinician = await person({ role: 'clinician' });
    const patient = await person();
    const model = await conversationOf(patient, clinician);
    await pool().sql`
      with made as (
        insert into conversations (ref, kind, patient_id, created_by, created_at)
        select gen_random_uuid(), 'direct', patient_id, created_by, created_at from conversations, generate_series(1, 1000)
        where id = ${model} returning id
      )
      insert into conversation_participants (conversation_id, user_id, via, counterpart_id, access_from, last_message_at)
      select id, ${clinician.id}, 'member', ${patient.id}, to_timestamp(0), now() from made`;
    // What other tests left is not this one's to wait for.
    await pool().sql`delete from outbox`;
    const worker = await startWorker();
    const ctx = await ctxOf(clinician);
    const { jobId, total } = await startBulk(ctx, bulkInput.parse({ action: 'archive', filter: {} }));
    expect(total).toBe(1000);
    await until('the end', async () => (await progressOf(clinician, jobId)).status === 'done');
    await worker.stop();
    expect(await progressOf(clinician, jobId)).toMatchObject({ done: 1000, failed: 0 });
  });
});
