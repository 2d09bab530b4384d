import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { pool } from '@/db/client';
import { messageById } from '@/lib/domain/conversations/thread';
import { deleteMessage } from '@/lib/domain/messages/commands/delete-message';
import { changeTask } from '@/lib/domain/tasks/commands/change-task';
import { createTask } from '@/lib/domain/tasks/commands/create-task';
import { ownTasks } from '@/lib/domain/tasks/queries';
import { taskInput } from '@/lib/domain/tasks/schema';
import { fingerprintOf } from '@/lib/platform/idempotency';
import { type Cast, cast } from '../../support/cast';
import { assignment, ctxOf, type Person, person } from '../../support/factories';
import { send } from '../../support/messages';
import { entries, eventsOf } from '../../support/organising';

let people: Cast;
beforeAll(async () => {
  people = await cast();
});

const absent = { code: 'not_found' };
const listed = async (whom: Person, status: 'open' | 'done' = 'open') =>
  (await ownTasks(await ctxOf(whom), { status, limit: 50 })).tasks;

/** A clinician of their own with a patient who wrote once. */
async function arranged() {
  const [clinician, patient] = [await person({ role: 'clinician' }), await person()];
  const assignmentId = await assignment({ patient, clinician });
  const sent = await send(await ctxOf(patient), clinician, 'Could you send me the form?');
  return { clinician, patient, assignmentId, ...sent };
}

describe('a task', () => {
  it('is made of a message, seen by nobody else, done from the list and opened again', async () => {
    const { clinician, patient, messageId, conversationId } = await arranged();
    const task = await createTask(await ctxOf(clinician), {
      messageId,
      note: 'Send form B',
      dueOn: '2027-03-01',
    });
    expect(task).toMatchObject({
      messageId,
      conversationId,
      displayName: patient.displayName,
      senderName: patient.displayName,
      excerpt: 'Could you send me the form?',
      note: 'Send form B',
      dueOn: '2027-03-01',
      doneAt: null,
    });
    expect(await listed(clinician)).toEqual([task]);
    expect(await listed(patient)).toEqual([]);
    expect((await messageById(await ctxOf(clinician), messageId)).task).toEqual({
      id: task.id,
      dueOn: '2027-03-01',
    });
    expect((await messageById(await ctxOf(patient), messageId)).task).toBeNull();
    expect((await eventsOf(clinician)).at(-1)).toEqual({
      kind: 'conversation',
      ids: { conversationId, messageId, taskId: task.id },
    });
    const done = await changeTask(await ctxOf(clinician), { id: task.id, done: true });
    expect(done.doneAt).not.toBeNull();
    expect(await listed(clinician)).toEqual([]);
    expect(await listed(clinician, 'done')).toEqual([done]);
    await changeTask(await ctxOf(clinician), { id: task.id, done: false, dueOn: null, note: null });
    expect(await listed(clinician)).toEqual([{ ...task, dueOn: null, note: null }]);
    expect(await entries(clinician, 'task.change')).toHaveLength(2);
    const [stored] = await pool().sql<{ count: number }[]>`
      select count(*)::int as count from tasks where note is not null and position('form' in encode(note, 'escape')) > 0`;
    expect(stored!.count).toBe(0);
  });

  it('is one for a message, however often it is asked for at once, and the same under one key', async () => {
    const { clinician, messageId } = await arranged();
    const both = await Promise.allSettled([
      createTask(await ctxOf(clinician), { messageId }),
      createTask(await ctxOf(clinician), { messageId }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const [first] = await listed(clinician);
    await changeTask(await ctxOf(clinician), { id: first!.id, done: true });
    const input = taskInput.parse({ messageId });
    const claim = { key: randomUUID(), fingerprint: fingerprintOf('task', input) };
    const again = await createTask(await ctxOf(clinician), input, claim);
    expect(await createTask(await ctxOf(clinician), input, claim)).toEqual(again);
    await expect(changeTask(await ctxOf(clinician), { id: first!.id, done: false })).rejects.toMatchObject({
      code: 'conflict',
    });
  });

  it('is nobody else’s, and only of what one sees', async () => {
    const { clinician, patient, messageId } = await arranged();
    const { id } = await createTask(await ctxOf(clinician), { messageId });
    await expect(createTask(await ctxOf(people.james), { messageId })).rejects.toMatchObject(absent);
    for (const other of [patient, people.admin])
      await expect(changeTask(await ctxOf(other), { id, done: true })).rejects.toMatchObject(absent);
    expect((await entries(people.admin, 'task.change')).map(({ outcome }) => outcome)).toEqual(['refused']);
  });

  it('goes with the sight of its message: at the end of the care, and when it is deleted', async () => {
    const { clinician, patient, messageId, conversationId } = await arranged();
    const later = await send(await ctxOf(patient), clinician, 'And the other one?');
    const { id } = await createTask(await ctxOf(clinician), { messageId });
    await createTask(await ctxOf(clinician), { messageId: later.messageId });
    await deleteMessage(await ctxOf(clinician), { messageId: later.messageId });
    expect((await listed(clinician)).map((one) => one.id)).toEqual([id]);
    await pool().sql`update conversation_participants set access_until = now()
      where conversation_id = ${conversationId} and user_id = ${clinician.id}`;
    expect(await listed(clinician)).toEqual([]);
    await expect(changeTask(await ctxOf(clinician), { id, done: true })).rejects.toMatchObject(absent);
  });

  it('stands in the list by its day, over pages', async () => {
    const { clinician, patient } = await arranged();
    const days = ['2027-05-05', null, '2027-05-01', '2027-05-05', null];
    const ids: number[] = [];
    for (const dueOn of days) {
      const { messageId } = await send(await ctxOf(patient), clinician);
      ids.push((await createTask(await ctxOf(clinician), { messageId, dueOn })).id);
    }
    const ctx = await ctxOf(clinician);
    const seen: number[] = [];
    let cursor: string | undefined;
    do {
      const page = await ownTasks(ctx, { status: 'open', limit: 2, cursor });
      seen.push(...page.tasks.map((one) => one.id));
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
    expect(seen).toEqual([ids[2], ids[0], ids[3], ids[1], ids[4]]);
  });
});
