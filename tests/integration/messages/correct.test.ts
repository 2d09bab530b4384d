import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { inTransaction, pool } from '@/db/client';
import { correctEndpoint } from '@/lib/api/care';
import { endAssignment } from '@/lib/domain/care/commands/end-assignment';
import { messageById, threadPage } from '@/lib/domain/conversations/thread';
import { correctMessage } from '@/lib/domain/messages/commands/correct-message';
import { deleteMessage } from '@/lib/domain/messages/commands/delete-message';
import { correctionInput } from '@/lib/domain/messages/schema';
import { makeContext } from '@/lib/platform/context';
import { auditOf, refusalOf } from '../../support/audit';
import { broadcastTo, fanOut } from '../../support/broadcasts';
import { callEndpoint } from '../../support/call-endpoint';
import { cast } from '../../support/cast';
import { assignment, ctxOf, type Person, person } from '../../support/factories';
import { messageCount, send } from '../../support/messages';

async function sentMessage(content = 'Take two tablets') {
  const [patient, clinician] = [await person(), await person({ role: 'clinician' })];
  const assignmentId = await assignment({ patient, clinician });
  const sent = await send(await ctxOf(clinician), patient, content);
  return { patient, clinician, assignmentId, ...sent };
}

const words = (messageId: number, content = 'Take one tablet') =>
  correctionInput.parse({ messageId, content, reason: ' Wrong dose ' });
const correct = async (by: Person, messageId: number, content?: string) =>
  correctMessage(await ctxOf(by), words(messageId, content));

it('is a new linked message; the old one stays and says at both sides what replaced it and why', async () => {
  const { patient, clinician, messageId, conversationId } = await sentMessage();
  const ctx = await ctxOf(clinician);
  const later = await correctMessage(ctx, words(messageId));
  expect(later).toMatchObject({ conversationId, status: 'sent' });
  for (const reader of [patient, clinician]) {
    const { messages } = await threadPage(await ctxOf(reader), { conversationId, limit: 50 });
    expect(messages).toMatchObject([
      {
        id: messageId,
        content: 'Take two tablets',
        correctionOfId: null,
        correctedById: later.messageId,
        correctionReason: 'Wrong dose',
      },
      {
        id: later.messageId,
        content: 'Take one tablet',
        correctionOfId: messageId,
        correctedById: null,
        correctionReason: null,
      },
    ]);
    expect(await messageById(await ctxOf(reader), messageId)).toMatchObject({
      correctedById: later.messageId,
    });
  }
  expect(await auditOf(ctx)).toEqual([
    { action: 'message.send', outcome: 'ok', subjectId: patient.id },
    { action: 'message.correct', outcome: 'ok', subjectId: null },
  ]);
  const [row] = await pool().sql<{ ciphertext: Buffer }[]>`
    select ciphertext from messages where id = ${later.messageId}`;
  expect(row!.ciphertext.includes('Wrong dose')).toBe(false);
});

it('happens once to a message; the correction itself can be corrected', async () => {
  const { patient, clinician, messageId, conversationId } = await sentMessage();
  const second = await correct(clinician, messageId);
  expect(await refusalOf(correct(clinician, messageId))).toBe('conflict');
  const third = await correct(clinician, second.messageId, 'Take none');
  const page = await threadPage(await ctxOf(patient), { conversationId, limit: 2 });
  expect(page.messages.map(({ correctedById }) => correctedById)).toEqual([third.messageId, null]);
  const older = await threadPage(await ctxOf(patient), {
    conversationId,
    limit: 2,
    cursor: page.nextCursor!,
  });
  expect(older.messages[0]!.correctedById).toBe(second.messageId);
});

it('two corrections at the same moment are one', async () => {
  for (let round = 0; round < 5; round += 1) {
    const { clinician, messageId, conversationId } = await sentMessage();
    const outcomes = await Promise.all([1, 2].map(() => refusalOf(correct(clinician, messageId))));
    expect(outcomes.sort()).toEqual(['conflict', 'it was allowed']);
    expect(await messageCount(conversationId)).toBe(2);
  }
});

it('the same key gives the first answer again, also at the same moment', async () => {
  const { clinician, messageId, conversationId } = await sentMessage();
  const headers = { 'idempotency-key': randomUUID() };
  const post = (content: string) =>
    callEndpoint(correctEndpoint, clinician, {
      params: { id: String(messageId) },
      headers,
      body: { content, reason: 'Wrong dose' },
    });
  const answers = await Promise.all([post('One'), post('One'), post('One')]);
  expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
  expect(new Set(answers.map(({ body }) => body.message_id)).size).toBe(1);
  expect((await post('Two')).status).toBe(422);
  expect(await messageCount(conversationId)).toBe(2);
});

it('is refused to everybody but the sender, and to the sender who cannot write there any more', async () => {
  const { admin, dev, eva } = await cast();
  const { patient, clinician, messageId, conversationId, assignmentId } = await sentMessage();
  expect(await refusalOf(correct(patient, messageId))).toBe('forbidden');
  for (const outsider of [admin, dev, eva])
    expect(await refusalOf(correct(outsider, messageId))).toBe('not_found');
  const fromPatient = await send(await ctxOf(patient), clinician);
  await endAssignment(await ctxOf(admin), { id: assignmentId });
  expect(await refusalOf(correct(clinician, messageId))).toBe('not_found');
  // The patient still sees the thread, whose clinician has left the care.
  expect(['forbidden', 'not_found']).toContain(await refusalOf(correct(patient, fromPatient.messageId)));
  expect(await messageCount(conversationId)).toBe(2);
});

it('does not touch what the sender deleted, nor a broadcast', async () => {
  const { dev, tom } = await cast();
  const { clinician, messageId } = await sentMessage();
  await deleteMessage(await ctxOf(clinician), { messageId });
  expect(await refusalOf(correct(clinician, messageId))).toBe('not_found');
  const broadcastId = await broadcastTo(dev, [tom]);
  await fanOut(broadcastId);
  const [copy] = await pool().sql<
    { id: number }[]
  >`select id from messages where broadcast_id = ${broadcastId}`;
  expect(await refusalOf(correct(dev, copy!.id))).toBe('not_found');
  expect(await refusalOf(correct(tom, copy!.id))).toBe('forbidden');
});

it('asks for a reason', async () => {
  const { clinician, messageId } = await sentMessage();
  const params = { id: String(messageId) };
  for (const body of [
    { content: 'One' },
    { content: 'One', reason: '  ' },
    { content: 'One', reason: 'x'.repeat(201) },
  ])
    expect((await callEndpoint(correctEndpoint, clinician, { params, body })).status).toBe(400);
});

it('a failure after it leaves neither message nor audit entry', async () => {
  const { clinician, messageId, conversationId } = await sentMessage();
  const { actor } = await ctxOf(clinician);
  const audits = async () => (await pool().sql`select count(*)::int as count from audit_entries`)[0]!.count;
  const before = await audits();
  await expect(
    inTransaction(async (tx) => {
      const command = { name: 'test', auditCount: 0, afterCommit: [] };
      await correctMessage(makeContext(actor, { tx, command }), words(messageId));
      throw new Error('forced');
    }),
  ).rejects.toThrow('forced');
  expect([await audits(), await messageCount(conversationId)]).toEqual([before, 1]);
  await correct(clinician, messageId);
});
