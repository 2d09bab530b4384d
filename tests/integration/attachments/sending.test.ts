import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pool } from '@/db/client';
import { attachmentFile } from '@/lib/domain/attachments/queries';
import { createBulk } from '@/lib/domain/bulk/commands/create-bulk';
import { sendToGroup, sendToGroupInput } from '@/lib/domain/bulk/commands/send-to-group';
import { bulkInput } from '@/lib/domain/bulk/schema';
import { conversationList } from '@/lib/domain/conversations/queries';
import { messageById } from '@/lib/domain/conversations/thread';
import { sendDraft } from '@/lib/domain/drafts/commands/send-draft';
import { undoMessage } from '@/lib/domain/drafts/commands/undo-message';
import { draftList } from '@/lib/domain/drafts/queries';
import { replyToMessage } from '@/lib/domain/messages/commands/send-message';
import { ownHeldMessages } from '@/lib/domain/messages/held';
import { replyInput } from '@/lib/domain/messages/schema';
import { createBroadcast } from '@/lib/domain/scheduling/commands/create-broadcast';
import { editScheduled } from '@/lib/domain/scheduling/commands/edit-scheduled';
import { scheduleBulk } from '@/lib/domain/scheduling/commands/schedule-bulk';
import { scheduledMessage } from '@/lib/domain/scheduling/scheduled-queries';
import { scheduleBulkInput } from '@/lib/domain/scheduling/scheduled-schema';
import { broadcastInput } from '@/lib/domain/scheduling/schema';
import { searchMessages } from '@/lib/domain/search/queries';
import { searchInput } from '@/lib/domain/search/schema';
import type { Ctx } from '@/lib/platform/context';
import { asAppError } from '@/lib/platform/errors';
import { refusalOf } from '../../support/audit';
import { fanOut } from '../../support/broadcasts';
import { sendBulk } from '../../support/bulk';
import { cast } from '../../support/cast';
import { resetClock, turnClock } from '../../support/clock';
import { save } from '../../support/drafts';
import { assignment, ctxOf, type Person, person } from '../../support/factories';
import { bytesFrom, pdf, storedObjects, upload } from '../../support/files';
import { accept, groupOf } from '../../support/groups';
import { chooseUndo, releaseRound as releaseHeld } from '../../support/held';
import { messageCount, send, sendOnce } from '../../support/messages';
import { HOUR_MS, releaseRound, scheduleTo, seriesOf, storedScheduled } from '../../support/scheduled';

afterEach(resetClock);

let patient: Person;
let clinician: Person;
beforeEach(async () => {
  patient = await person();
  clinician = await person({ role: 'clinician' });
  await assignment({ patient, clinician });
});

const ids = (files: { attachmentId: number }[]) => files.map(({ attachmentId }) => attachmentId);
const fileOf = async (ctx: Ctx, words = 'A plan') =>
  (await upload(ctx, `${words}.pdf`, pdf(words))).attachmentId;

/** What somebody gets for the files of a message, in order. */
async function read(whom: Person, messageId: number): Promise<string[]> {
  const ctx = await ctxOf(whom);
  const { attachments } = await messageById(ctx, messageId);
  const texts = [];
  for (const { attachmentId, size, name } of attachments) {
    const file = await attachmentFile(ctx, { id: attachmentId });
    const bytes = await bytesFrom(file.read(0, size - 1));
    expect(bytes.includes(name!.replace('.pdf', ''))).toBe(true);
    texts.push(name!);
  }
  return texts;
}

describe('a message with files', () => {
  it('has them in the order in which they were named, and may go without words', async () => {
    const ctx = await ctxOf(patient);
    const [a, b] = [await fileOf(ctx, 'First'), await fileOf(ctx, 'Second')];
    const { messageId } = await send(ctx, clinician, '', { attachmentIds: [b, a] });
    expect(await read(clinician, messageId)).toEqual(['Second.pdf', 'First.pdf']);
    expect(await read(patient, messageId)).toEqual(['Second.pdf', 'First.pdf']);
    const { conversations } = await conversationList(await ctxOf(clinician), { folder: 'inbox', limit: 5 });
    expect(conversations[0]).toMatchObject({ lastMessage: '', lastHasFiles: true });
  });

  it('is found by having some', async () => {
    const ctx = await ctxOf(patient);
    const { messageId } = await send(ctx, clinician, 'Monday', { attachmentIds: [await fileOf(ctx)] });
    const other = await send(ctx, clinician, 'Monday again');
    const found = async (q: string) =>
      (await searchMessages(await ctxOf(clinician), searchInput.parse({ q }))).results.map(
        (one) => one.messageId,
      );
    expect(await found('has:attachment')).toEqual([messageId]);
    expect(await found('monday -has:attachment')).toEqual([other.messageId]);
  });

  it('without files needs words', async () => {
    const ctx = await ctxOf(patient);
    expect(await refusalOf(send(ctx, clinician, ' \n '))).toBe('invalid_request');
  });

  it('takes only what is one’s own, complete and not sent; a refused one leaves everything as it was', async () => {
    const ctx = await ctxOf(patient);
    const theirs = await fileOf(await ctxOf(clinician));
    const sent = await fileOf(ctx);
    await send(ctx, clinician, 'One', { attachmentIds: [sent] });
    const good = await fileOf(ctx);
    const before = await messageCount();
    for (const attachmentIds of [[theirs], [sent], [999_999], [good, theirs]]) {
      expect(await refusalOf(send(ctx, clinician, 'Two', { attachmentIds }))).toBe('invalid_request');
    }
    expect(await messageCount()).toBe(before);
    const { messageId } = await send(ctx, clinician, 'Three', { attachmentIds: [good] });
    expect(await read(clinician, messageId)).toEqual(['A plan.pdf']);
  });

  it('sent twice under one key is one; two messages at once cannot both have a file', async () => {
    const ctx = await ctxOf(patient);
    const key = randomUUID();
    const once = await fileOf(ctx);
    const answers = await Promise.all(
      [1, 2, 3, 4, 5, 6].map(() => sendOnce(ctx, clinician, 'Once', key, { attachmentIds: [once] })),
    );
    expect(new Set(answers.map(({ messageId }) => messageId)).size).toBe(1);
    const raced = await fileOf(ctx);
    const outcomes = await Promise.all(
      [1, 2, 3].map((n) =>
        send(ctx, clinician, `Race ${n}`, { attachmentIds: [raced] }).then(
          () => 'sent',
          (error: unknown) => asAppError(error).code,
        ),
      ),
    );
    expect(outcomes.toSorted()).toEqual(['invalid_request', 'invalid_request', 'sent']);
  });

  it('is answered with files, too', async () => {
    const { messageId } = await send(await ctxOf(clinician), patient, 'How are you?');
    const ctx = await ctxOf(patient);
    const input = replyInput.parse({ messageId, attachmentIds: [await fileOf(ctx)] });
    const answer = await replyToMessage(ctx, input);
    expect(await read(clinician, answer.messageId)).toEqual(['A plan.pdf']);
  });

  it('keeps them for ever as they are', async () => {
    const ctx = await ctxOf(patient);
    const id = await fileOf(ctx);
    await send(ctx, clinician, 'Words', { attachmentIds: [id] });
    const change = (statement: string) =>
      pool()
        .sql.unsafe(statement)
        .then(
          () => 'changed',
          () => 'refused',
        );
    for (const statement of [
      `update attachments set message_id = null, state = 'ready' where id = ${id}`,
      `update attachments set place = 3 where id = ${id}`,
      `update attachments set blob = gen_random_uuid() where id = ${id}`,
      `delete from attachments where id = ${id}`,
    ])
      expect(await change(statement)).toBe('refused');
  });
});

describe('a held message', () => {
  it('taken back gives its files to the draft that it becomes', async () => {
    await chooseUndo(patient, 10);
    const ctx = await ctxOf(patient);
    const id = await fileOf(ctx);
    const held = await send(ctx, clinician, 'Words', { attachmentIds: [id], hold: true });
    expect((await ownHeldMessages(ctx))[0]).toMatchObject({
      attachments: [{ attachmentId: id, name: 'A plan.pdf' }],
    });
    const back = await undoMessage(ctx, { messageId: held.messageId });
    expect(ids(back.attachments)).toEqual([id]);
    const { drafts } = await draftList(ctx, { limit: 5 });
    expect(drafts.map(({ attachments }) => ids(attachments))).toEqual([[id]]);
    // And it is sent once more, as if nothing had been.
    await chooseUndo(patient, 0);
    const again = await sendDraft(ctx, { draftId: drafts[0]!.draftId });
    expect(await read(clinician, again.messageId)).toEqual(['A plan.pdf']);
  });

  it('released is like any other', async () => {
    await chooseUndo(patient, 10);
    const ctx = await ctxOf(patient);
    const held = await send(ctx, clinician, 'Words', { attachmentIds: [await fileOf(ctx)], hold: true });
    turnClock(20_000);
    await releaseHeld();
    expect(await read(clinician, held.messageId)).toEqual(['A plan.pdf']);
  });
});

describe('a draft', () => {
  it('keeps its files on every device, and sends them', async () => {
    const ctx = await ctxOf(patient);
    const [a, b] = [await fileOf(ctx, 'First'), await fileOf(ctx, 'Second')];
    const saved = await save(ctx, { recipient: clinician.username, content: '', attachmentIds: [a, b] });
    const elsewhere = await ctxOf(patient);
    const { drafts } = await draftList(elsewhere, { limit: 5 });
    expect(ids(drafts[0]!.attachments)).toEqual([a, b]);
    await save(elsewhere, {
      draftId: saved.draftId,
      version: 1,
      recipient: clinician.username,
      content: 'Now',
      attachmentIds: [b],
    });
    const sent = await sendDraft(ctx, { draftId: saved.draftId });
    expect(await read(clinician, sent.messageId)).toEqual(['Second.pdf']);
  });

  it('never shows the files of anybody else', async () => {
    const ctx = await ctxOf(patient);
    const theirs = await fileOf(await ctxOf(clinician));
    await save(ctx, { recipient: clinician.username, content: 'Words', attachmentIds: [theirs] });
    const { drafts } = await draftList(ctx, { limit: 5 });
    expect(drafts[0]!.attachments).toEqual([]);
  });
});

describe('a scheduled message', () => {
  it('goes with its files at its time; until then they are its sender’s alone', async () => {
    const ctx = await ctxOf(clinician);
    const id = await fileOf(ctx);
    const scheduledId = await scheduleTo(clinician, patient, { attachmentIds: [id], content: '' });
    expect(ids((await scheduledMessage(ctx, scheduledId)).attachments)).toEqual([id]);
    expect(await refusalOf(send(ctx, patient, 'Now', { attachmentIds: [id] }))).toBe('invalid_request');
    expect(await refusalOf(attachmentFile(await ctxOf(patient), { id }))).toBe('not_found');
    turnClock(HOUR_MS);
    await releaseRound();
    const { messageId } = await storedScheduled(scheduledId);
    expect(await read(patient, messageId!)).toEqual(['A plan.pdf']);
  });

  it('that repeats goes with them every time; edited, with others', async () => {
    const ctx = await ctxOf(clinician);
    const first = await fileOf(ctx, 'First');
    const scheduledId = await scheduleTo(clinician, patient, {
      attachmentIds: [first],
      repeat: 'FREQ=DAILY',
    });
    const second = await fileOf(ctx, 'Second');
    await editScheduled(ctx, { id: scheduledId, attachmentIds: [second, first] });
    for (let day = 0; day < 2; day += 1) {
      turnClock(day === 0 ? HOUR_MS : 24 * HOUR_MS);
      await releaseRound();
    }
    const sent = (await seriesOf(scheduledId)).filter(({ status }) => status === 'sent');
    expect(sent).toHaveLength(2);
    for (const { messageId } of sent)
      expect(await read(patient, messageId!)).toEqual(['Second.pdf', 'First.pdf']);
  });
});

describe('a message to many', () => {
  it('in bulk gives each patient a copy of the file, and stores its bytes once', async () => {
    const other = await person();
    await assignment({ patient: other, clinician });
    const ctx = await ctxOf(clinician);
    const id = await fileOf(ctx);
    const objects = storedObjects().size;
    const input = bulkInput.parse({
      recipients: [patient.username, other.username],
      content: 'Hello',
      attachmentIds: [id],
    });
    const { batchId } = await createBulk(ctx, input);
    await sendBulk(batchId);
    const rows = await pool().sql<{ userId: number; messageId: number }[]>`
      select user_id as "userId", message_id as "messageId" from bulk_recipients where batch_id = ${batchId}`;
    for (const whom of [patient, other]) {
      const { messageId } = rows.find(({ userId }) => userId === whom.id)!;
      expect(await read(whom, messageId)).toEqual(['A plan.pdf']);
      const stranger = whom === patient ? other : patient;
      const [mine] = (await messageById(await ctxOf(whom), messageId)).attachments;
      expect(await refusalOf(attachmentFile(await ctxOf(stranger), { id: mine!.attachmentId }))).toBe(
        'not_found',
      );
    }
    expect(storedObjects().size).toBe(objects);
  });

  it('scheduled for later waits with its files until then, and shows them to its sender', async () => {
    const ctx = await ctxOf(clinician);
    const id = await fileOf(ctx);
    const input = scheduleBulkInput.parse({
      recipients: [patient.username],
      content: 'Hello',
      attachmentIds: [id],
      scheduledFor: new Date(Date.now() + HOUR_MS).toISOString(),
      repeat: 'FREQ=DAILY',
    });
    const { scheduledId, batchId } = await scheduleBulk(ctx, input);
    expect(ids((await scheduledMessage(ctx, scheduledId)).attachments)).toEqual([id]);
    turnClock(HOUR_MS);
    await releaseRound();
    await sendBulk(batchId);
    const [row] = await pool().sql<{ messageId: number }[]>`
      select message_id as "messageId" from bulk_recipients where batch_id = ${batchId}`;
    expect(await read(patient, row!.messageId)).toEqual(['A plan.pdf']);
    const next = (await seriesOf(scheduledId)).find(({ status }) => status === 'scheduled')!;
    const { attachments } = await scheduledMessage(await ctxOf(clinician), next.id);
    expect(attachments.map(({ name }) => name)).toEqual(['A plan.pdf']);
  });

  it('as a broadcast gives everybody one', async () => {
    const { admin } = await cast();
    const ctx = await ctxOf(admin);
    const id = await fileOf(ctx);
    const usernames = [patient.username, clinician.username];
    const input = broadcastInput.parse({
      audience: { usernames },
      subject: 'News',
      content: 'All',
      attachmentIds: [id],
    });
    const { broadcastId } = await createBroadcast(ctx, input);
    await fanOut(broadcastId);
    const rows = await pool().sql<{ userId: number; messageId: number }[]>`
      select user_id as "userId", message_id as "messageId" from broadcast_recipients where broadcast_id = ${broadcastId}`;
    expect(rows).toHaveLength(2);
    for (const { userId, messageId } of rows)
      expect(await read(userId === patient.id ? patient : clinician, messageId)).toEqual(['A plan.pdf']);
  });

  it('in a shared group is one file for all of them', async () => {
    const groupId = await groupOf(clinician, 'shared', [patient]);
    await accept(patient, groupId, 'Sky');
    const ctx = await ctxOf(clinician);
    const input = sendToGroupInput.parse({ groupId, attachmentIds: [await fileOf(ctx)] });
    const { messageId } = await sendToGroup(ctx, input);
    expect(await read(patient, messageId!)).toEqual(['A plan.pdf']);
  });
});
