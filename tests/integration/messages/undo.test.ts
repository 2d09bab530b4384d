import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inTransaction, pool } from '@/db/client';
import { blockPerson } from '@/lib/domain/blocking/commands/block-person';
import { endAssignment } from '@/lib/domain/care/commands/end-assignment';
import { conversationList, unreadCounts } from '@/lib/domain/conversations/queries';
import { messageById, threadPage } from '@/lib/domain/conversations/thread';
import { deleteDraft } from '@/lib/domain/drafts/commands/delete-draft';
import { undoMessage } from '@/lib/domain/drafts/commands/undo-message';
import { draftList } from '@/lib/domain/drafts/queries';
import { releaseMessage } from '@/lib/domain/messages/commands/release-message';
import { replyToMessage } from '@/lib/domain/messages/commands/send-message';
import { ownHeldMessages } from '@/lib/domain/messages/held';
import { replyInput } from '@/lib/domain/messages/schema';
import { undoSecondsFor } from '@/lib/domain/messages/undo-window';
import { makeContext } from '@/lib/platform/context';
import { forgetEnv } from '@/lib/platform/env';
import { refusalOf } from '../../support/audit';
import { cast } from '../../support/cast';
import { resetClock, turnClock } from '../../support/clock';
import { assignment, ctxOf, type Person, person } from '../../support/factories';
import { pdf, upload } from '../../support/files';
import { chooseUndo, entriesAbout, releaseRound, statusOf, traces, undoOutcome } from '../../support/held';
import { send, sendOnce } from '../../support/messages';

afterEach(resetClock);

let patient: Person;
let clinician: Person;
beforeEach(async () => {
  patient = await person();
  clinician = await person({ role: 'clinician' });
  await assignment({ patient, clinician });
});

/** A message of the patient's to the clinician, held for 10 s, as an answer in a conversation that has begun. */
async function heldAnswer(content = 'Please ignore **this**.') {
  const first = await send(await ctxOf(clinician), patient, 'How are you?');
  await chooseUndo(patient, 10);
  const ctx = await ctxOf(patient);
  const held = await send(ctx, clinician, content, { hold: true, format: 'markdown' });
  return { ctx, first, held };
}

describe('how long a message is held', () => {
  it('is the person’s own choice for every message, else 10 s unless it is an answer to one person', () => {
    const answer = { isFirst: false, isForward: false, recipients: 1 };
    expect(undoSecondsFor(null, answer)).toBe(0);
    expect(undoSecondsFor(null, { ...answer, isFirst: true })).toBe(10);
    expect(undoSecondsFor(null, { ...answer, isForward: true })).toBe(10);
    expect(undoSecondsFor(null, { ...answer, recipients: 2 })).toBe(10);
    expect(undoSecondsFor(0, { ...answer, isFirst: true })).toBe(0);
    expect(undoSecondsFor(30, answer)).toBe(30);
  });

  it('by default an opening message waits and an answer goes at once; without `hold` everything does', async () => {
    const ctx = await ctxOf(patient);
    const opening = await send(ctx, clinician, 'Hello', { hold: true });
    expect(opening).toMatchObject({ status: 'queued', sentAt: null, undoForMs: 10_000 });
    expect(opening.releaseAt!.getTime() - ctx.now.getTime()).toBeGreaterThanOrEqual(13_000);
    turnClock(15_000);
    await releaseRound();
    expect(await send(await ctxOf(patient), clinician, 'And', { hold: true })).toMatchObject({
      status: 'sent',
    });
    await chooseUndo(patient, 30);
    expect(await send(await ctxOf(patient), clinician, 'Now', {})).toMatchObject({ status: 'sent' });
    expect(await send(await ctxOf(patient), clinician, 'Wait', { hold: true })).toMatchObject({
      status: 'queued',
      undoForMs: 30_000,
    });
  });
});

describe('a held message', () => {
  it('is nobody’s but its sender’s: no list, count, page, receipt or event of anybody else shows it', async () => {
    const { ctx, first, held } = await heldAnswer();
    const other = await ctxOf(clinician);
    expect(held.status).toBe('queued');
    expect(await traces(held.messageId, held.conversationId, patient)).toEqual({
      receipts: 0,
      // The clinician's own first message, and nothing since.
      events: 1,
      unread: 1,
      previews: 0,
    });
    const page = await threadPage(other, { conversationId: held.conversationId, limit: 50 });
    expect(page.messages.map(({ id }) => id)).toEqual([first.messageId]);
    expect(await refusalOf(messageById(other, held.messageId))).toBe('not_found');
    expect(await unreadCounts(other)).toMatchObject({ unreadCount: 0 });
    expect((await conversationList(other, { limit: 10 })).conversations[0]!.lastMessageId).toBe(
      first.messageId,
    );
    expect(await ownHeldMessages(other)).toEqual([]);
    expect(await ownHeldMessages(ctx)).toMatchObject([
      { messageId: held.messageId, content: 'Please ignore **this**.', status: 'queued', undoForMs: 10_000 },
    ]);
  });

  it('opens a conversation for its sender alone, and the other side may begin meanwhile', async () => {
    const ctx = await ctxOf(patient);
    const other = await ctxOf(clinician);
    const held = await send(ctx, clinician, 'Hello', { hold: true });
    expect(held.status).toBe('queued');
    expect((await conversationList(other, { limit: 10 })).conversations).toEqual([]);
    expect(await refusalOf(threadPage(other, { conversationId: held.conversationId, limit: 10 }))).toBe(
      'not_found',
    );
    const theirs = await send(other, patient, 'Welcome');
    expect(theirs.conversationId).toBe(held.conversationId);
    turnClock(15_000);
    await releaseRound();
    const page = await threadPage(other, { conversationId: held.conversationId, limit: 10 });
    expect(page.messages.map(({ content }) => content)).toEqual(['Welcome', 'Hello']);
    expect((await conversationList(other, { limit: 10 })).conversations[0]!.unreadCount).toBe(1);
  });

  it('is sent when its time has come, once, with all that belongs to a send', async () => {
    // Time stands still, however slow the machine is.
    turnClock(0);
    const { held } = await heldAnswer();
    turnClock(13_900);
    await releaseRound();
    expect(await statusOf(held.messageId)).toBe('queued');
    turnClock(200);
    await Promise.all([releaseRound(), releaseRound(), releaseRound()]);
    expect(await statusOf(held.messageId)).toBe('sent');
    const page = await threadPage(await ctxOf(clinician), { conversationId: held.conversationId, limit: 50 });
    expect(page.messages.at(-1)).toMatchObject({
      id: held.messageId,
      position: 2,
      content: 'Please ignore this.',
    });
    expect(await traces(held.messageId, held.conversationId, patient)).toEqual({
      receipts: 1,
      events: 2,
      unread: 2,
      previews: 2,
    });
    expect(await entriesAbout(held.messageId)).toEqual(['message.hold ok', 'message.send ok']);
    expect(await ownHeldMessages(await ctxOf(patient))).toEqual([]);
  });

  it('keeps the order of writing, and its quote', async () => {
    const { ctx, first, held } = await heldAnswer('One');
    const input = replyInput.parse({ messageId: first.messageId, content: 'Two', hold: true });
    const second = await replyToMessage({ ...ctx, now: new Date(ctx.now.getTime() + 5) }, input);
    expect((await ownHeldMessages(ctx)).map(({ replyTo }) => replyTo?.excerpt)).toEqual([
      undefined,
      'How are you?',
    ]);
    turnClock(15_000);
    await releaseRound();
    const page = await threadPage(await ctxOf(clinician), { conversationId: held.conversationId, limit: 50 });
    expect(page.messages.map(({ id }) => id)).toEqual([first.messageId, held.messageId, second.messageId]);
    expect(page.messages[2]!.replyToId).toBe(first.messageId);
  });

  it('answers a repeated send with what is left of its time, and makes no second one', async () => {
    await chooseUndo(patient, 10);
    const key = randomUUID();
    const ctx = await ctxOf(patient);
    const first = await sendOnce(ctx, clinician, 'Once', key, { hold: true });
    turnClock(4_000);
    const again = await sendOnce(await ctxOf(patient), clinician, 'Once', key, { hold: true });
    expect(again).toMatchObject({ messageId: first.messageId, status: 'queued' });
    expect(again.undoForMs).toBeLessThanOrEqual(6_000);
    turnClock(11_000);
    await releaseRound();
    expect(await sendOnce(await ctxOf(patient), clinician, 'Once', key, { hold: true })).toMatchObject({
      messageId: first.messageId,
      status: 'sent',
    });
  });
});

describe('taking a message back', () => {
  it('answers the words as they were typed, again when asked again, and nothing is ever sent', async () => {
    const { ctx, held } = await heldAnswer();
    const back = await undoMessage(ctx, { messageId: held.messageId });
    expect(back).toMatchObject({ content: 'Please ignore **this**.', withUser: clinician.username });
    expect(await undoMessage(ctx, { messageId: held.messageId })).toEqual(back);
    turnClock(60_000);
    await releaseRound();
    expect(await statusOf(held.messageId)).toBe('cancelled');
    expect(await traces(held.messageId, held.conversationId, patient)).toMatchObject({
      receipts: 0,
      previews: 0,
    });
    expect(await entriesAbout(held.messageId)).toEqual([
      'message.hold ok',
      'message.undo ok',
      'message.undo ok',
    ]);
    const { drafts } = await draftList(ctx, { limit: 10 });
    expect(drafts).toMatchObject([
      { conversationId: held.conversationId, content: 'Please ignore **this**.' },
    ]);
  });

  it('works on the last tick of the countdown, and until the message is sent', async () => {
    // Time stands still, however slow the machine is.
    turnClock(0);
    const { held } = await heldAnswer();
    turnClock(10_000);
    await releaseRound();
    expect(await undoOutcome(await ctxOf(patient), held.messageId)).toBe('taken back');
    const late = await send(await ctxOf(patient), clinician, 'Late', { hold: true });
    turnClock(14_001);
    await releaseRound();
    expect(await undoOutcome(await ctxOf(patient), late.messageId)).toBe('conflict');
  });

  it('is the sender’s alone: everybody else gets what an unknown id gets', async () => {
    const { held } = await heldAnswer();
    const { admin, dev } = await cast();
    for (const whom of [clinician, admin, dev])
      expect(await undoOutcome(await ctxOf(whom), held.messageId)).toBe('not_found');
    expect(await undoOutcome(await ctxOf(patient), 999_999_999)).toBe('not_found');
    expect(await statusOf(held.messageId)).toBe('queued');
  });

  it('of an opening message leaves a conversation in which its sender can begin anew', async () => {
    const ctx = await ctxOf(patient);
    const held = await send(ctx, clinician, 'Hello', { hold: true });
    await undoMessage(ctx, { messageId: held.messageId });
    expect((await conversationList(ctx, { limit: 10 })).conversations).toEqual([]);
    const anew = await send(await ctxOf(patient), clinician, 'Good morning');
    expect(anew.conversationId).toBe(held.conversationId);
    expect((await conversationList(await ctxOf(clinician), { limit: 10 })).conversations[0]).toMatchObject({
      lastMessage: 'Good morning',
      unreadCount: 1,
    });
  });

  it('is undone with its audit when the transaction fails', async () => {
    const { ctx, held } = await heldAnswer();
    await expect(
      inTransaction(async (tx) => {
        const command = { name: 'test', auditCount: 0, afterCommit: [] };
        await undoMessage(makeContext(ctx.actor, { tx, command }), { messageId: held.messageId });
        throw new Error('forced');
      }),
    ).rejects.toThrow('forced');
    expect(await statusOf(held.messageId)).toBe('queued');
    expect(await entriesAbout(held.messageId)).toEqual(['message.hold ok']);
  });
});

describe('a message is judged again when it is released', () => {
  it('a block since then leaves it with its sender, with the reason, and the words come back', async () => {
    const { dev } = await cast();
    const ctx = await ctxOf(patient);
    const held = await send(ctx, dev, 'A question', { hold: true });
    await blockPerson(await ctxOf(dev), { username: patient.username });
    turnClock(15_000);
    await releaseRound();
    expect(await ownHeldMessages(await ctxOf(patient))).toMatchObject([
      { messageId: held.messageId, status: 'failed', failure: 'forbidden', undoForMs: 0 },
    ]);
    expect(await entriesAbout(held.messageId)).toContain('message.send refused');
    expect(await traces(held.messageId, held.conversationId, patient)).toMatchObject({
      receipts: 0,
      events: 0,
    });
    const back = await undoMessage(await ctxOf(patient), { messageId: held.messageId });
    expect(back.content).toBe('A question');
    expect(await ownHeldMessages(await ctxOf(patient))).toEqual([]);
  });

  it('an assignment that ended since then, too, and the words are kept without a place', async () => {
    const { admin } = await cast();
    await send(await ctxOf(patient), clinician, 'Good morning');
    await chooseUndo(clinician, 10);
    const held = await send(await ctxOf(clinician), patient, 'How are you?', { hold: true });
    const [row] = await pool().sql<{ id: number }[]>`
      select id from care_assignments where patient_id = ${patient.id}`;
    await endAssignment(await ctxOf(admin), { id: row!.id });
    turnClock(15_000);
    await releaseRound();
    expect(await statusOf(held.messageId)).toBe('failed');
    expect((await undoMessage(await ctxOf(clinician), { messageId: held.messageId })).content).toBe(
      'How are you?',
    );
    expect((await draftList(await ctxOf(clinician), { limit: 10 })).drafts).toMatchObject([
      { conversationId: null, content: 'How are you?' },
    ]);
  });
});

interface Meeting {
  isUndoFirst: boolean;
  /** The later one begins some round trips to the database after the first, so that they meet at every point of their ways. */
  apart: number;
}

/** Both at once, the one or the other a hair earlier. */
async function together<U, R>(
  { isUndoFirst, apart }: Meeting,
  acts: { undo: () => Promise<U>; release: () => Promise<R> },
): Promise<{ undo: U; release: R }> {
  const later = async <T>(act: () => Promise<T>): Promise<T> => {
    for (let trip = 0; trip < apart; trip += 1) await pool().sql`select 1`;
    return act();
  };
  const undo = isUndoFirst ? acts.undo() : later(acts.undo);
  const release = isUndoFirst ? later(acts.release) : acts.release();
  return { undo: await undo, release: await release };
}

describe('undo and release at the same moment', () => {
  /** Source: features.md, C12. `npm run test:soak` asks for a thousand (tests/soak/undo.ts). */
  const RUNS = Number(process.env.UNDO_RUNS ?? 60);

  it(`come to exactly one outcome, ${RUNS} times`, async () => {
    // More than one person may send in a minute.
    process.env.HEALING_RATE_LIMIT_SCALE = '1000';
    forgetEnv();
    await send(await ctxOf(clinician), patient, 'How are you?');
    await chooseUndo(patient, 1);
    const counts = new Map<string, number>();
    for (let run = 0; run < RUNS; run += 1) {
      const ctx = await ctxOf(patient);
      const words = `Run **${run}**`;
      const files = run % 10 === 0 ? [await upload(ctx, `run-${run}.pdf`, pdf(words))] : [];
      const names = files.map(({ name }) => name);
      const { messageId, conversationId } = await send(ctx, clinician, words, {
        hold: true,
        format: 'markdown',
        attachmentIds: files.map(({ attachmentId }) => attachmentId),
      });
      const due = { ...ctx, now: new Date(ctx.now.getTime() + 60_000) };
      const { undo, release } = await together(
        { isUndoFirst: run % 2 === 0, apart: (run >> 1) % 6 },
        {
          undo: () => undoOutcome(ctx, messageId),
          release: () => releaseMessage({ ...due, countedLimit: 'message.release' }, { messageId }),
        },
      );
      const isSent = release.outcome === 'sent';
      expect(undo).toBe(isSent ? 'conflict' : 'taken back');
      expect(await statusOf(messageId)).toBe(isSent ? 'sent' : 'cancelled');
      expect((await traces(messageId, conversationId, patient)).receipts).toBe(isSent ? 1 : 0);
      // Words and files are in one place: with the other person, or with the drafts.
      const { drafts } = await draftList(ctx, { limit: 10 });
      const back = drafts.map(({ content, attachments }) => [content, attachments.map(({ name }) => name)]);
      expect(back).toEqual(isSent ? [] : [[words, names]]);
      const [sent] = isSent ? (await threadPage(ctx, { conversationId, limit: 1 })).messages : [];
      if (isSent) expect(sent!.attachments.map(({ name }) => name)).toEqual(names);
      for (const { draftId } of drafts) await deleteDraft(ctx, { draftId });
      counts.set(undo, (counts.get(undo) ?? 0) + 1);
    }
    process.stdout.write(
      `undo against release: ${[...counts].map(([end, n]) => `${n} ${end}`).join(', ')}\n`,
    );
    // Otherwise the two never met.
    expect(counts.size).toBe(2);
  }, 600_000);
});

describe('the database itself', () => {
  it('lets neither a sent nor a withdrawn message change its end, nor a held one its words', async () => {
    const { ctx, first, held } = await heldAnswer();
    const { sql } = pool();
    await expect(sql`update messages set ciphertext = '\\x00' where id = ${held.messageId}`).rejects.toThrow(
      'never changes',
    );
    await undoMessage(ctx, { messageId: held.messageId });
    for (const id of [first.messageId, held.messageId])
      await expect(
        sql`update messages set status = 'queued', release_at = now() where id = ${id}`,
      ).rejects.toThrow();
    await expect(
      sql`update messages set status = 'sent', position = 99, sent_at = now() where id = ${held.messageId}`,
    ).rejects.toThrow('released once');
  });
});
