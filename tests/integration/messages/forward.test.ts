import { randomUUID } from 'node:crypto';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { pool } from '@/db/client';
import { endAssignment } from '@/lib/domain/care/commands/end-assignment';
import { messageById } from '@/lib/domain/conversations/thread';
import { undoMessage } from '@/lib/domain/drafts/commands/undo-message';
import { draftList } from '@/lib/domain/drafts/queries';
import { forwardMessage } from '@/lib/domain/messages/commands/forward-message';
import { ownHeldMessages } from '@/lib/domain/messages/held';
import { forwardInput } from '@/lib/domain/messages/schema';
import { fingerprintOf } from '@/lib/platform/idempotency';
import { call, callerOf } from '../../support/call';
import { type Cast, cast } from '../../support/cast';
import { resetClock, turnClock } from '../../support/clock';
import { assignment, blocked, ctxOf, type Person, person } from '../../support/factories';
import { pdf, upload } from '../../support/files';
import { chooseUndo, entriesAbout, releaseRound, statusOf } from '../../support/held';
import { send } from '../../support/messages';
import { entries } from '../../support/organising';

let people: Cast;
beforeAll(async () => {
  people = await cast();
});
afterEach(resetClock);

type Given = Partial<z.input<typeof forwardInput>>;
const forward = async (
  by: Person,
  messageId: number,
  to: Person[],
  given: Given = {},
  key = randomUUID(),
) => {
  const input = forwardInput.parse({ messageId, recipients: to.map(({ username }) => username), ...given });
  return forwardMessage(await ctxOf(by), input, { key, fingerprint: fingerprintOf('forward', input) });
};
const seen = async (by: Person, messageId: number) => messageById(await ctxOf(by), messageId);
const ownerOf = async (messageId: number) => {
  const [row] = await pool().sql<{ owner: number }[]>`
    select k.person_id as owner from messages m join data_keys d on d.id = m.data_key_id
    join subject_keys k on k.id = d.subject_key_id where m.id = ${messageId}`;
  return row!.owner;
};
const forbidden = { code: 'forbidden' };

/** A clinician who sends at once, and a patient of theirs who wrote. */
async function arranged(undoSeconds: number | null = 0) {
  const [clinician, patient] = [await person({ role: 'clinician' }), await person()];
  const assignmentId = await assignment({ patient, clinician });
  await chooseUndo(clinician, undoSeconds);
  const { messageId } = await send(await ctxOf(patient), clinician, 'I could not sleep **again**.', {
    format: 'markdown',
    subject: 'Nights',
  });
  return { clinician, patient, assignmentId, messageId };
}

describe('forwarding', () => {
  it('gives each of several people a copy with note and origin in their own conversation, under the owner’s key', async () => {
    const { clinician, patient, messageId } = await arranged();
    const others = [await person({ role: 'clinician' }), await person({ role: 'therapist' })];
    for (const other of others) await assignment({ patient, clinician: other, kind: 'cover' });
    const { status, messages } = await forward(clinician, messageId, others, { note: 'Could you *look*?' });
    expect(status).toBe('sent');
    expect(new Set(messages.map(({ conversationId }) => conversationId)).size).toBe(2);
    for (const [i, other] of others.entries()) {
      const copy = await seen(other, messages.find(({ messageId: id }) => id)!.messageId).catch(() => null);
      const own = copy ?? (await seen(other, messages[i]!.messageId));
      expect(own).toMatchObject({
        sender: clinician.username,
        subject: 'Nights',
        content: 'Could you look?\n\nI could not sleep again.',
        contentHtml:
          '<p>Could you <em>look</em>?</p><blockquote><p>I could not sleep <strong>again</strong>.</p></blockquote>',
        forwardedFrom: { name: patient.displayName, sentAt: expect.any(String) },
      });
      expect(await ownerOf(own.id)).toBe(patient.id);
    }
    expect(await entries(clinician, 'message.forward')).toHaveLength(1);
    expect(await entries(clinician, 'message.send')).toHaveLength(2);
  });

  it('needs somebody who cares for the patient, or a clinical person and a reason that only the record has', async () => {
    const { clinician, messageId } = await arranged();
    const { eva, dev, james } = people;
    await expect(forward(clinician, messageId, [eva])).rejects.toMatchObject(forbidden);
    await expect(forward(clinician, messageId, [dev], { reason: 'Why not' })).rejects.toMatchObject(
      forbidden,
    );
    const { messages } = await forward(clinician, messageId, [eva], { reason: 'Asked for a second opinion' });
    const copy = await seen(eva, messages[0]!.messageId);
    expect(JSON.stringify(copy)).not.toContain('second opinion');
    // James is nobody to this clinician: the same as a name that does not exist.
    await expect(forward(clinician, messageId, [james], { reason: 'x' })).rejects.toMatchObject({
      code: 'not_found',
    });
    const outcomes = (await entries(clinician, 'message.forward')).map(({ outcome }) => outcome);
    expect(outcomes).toEqual(['refused', 'refused', 'ok', 'refused']);
  });

  it('never brings one patient another’s words, also when both are the sender’s own', async () => {
    const { clinician, messageId } = await arranged();
    const other = await person();
    await assignment({ patient: other, clinician });
    await expect(forward(clinician, messageId, [other], { reason: 'x' })).rejects.toMatchObject(forbidden);
    // What was passed on keeps its owner, and so the rule.
    const colleague = await person({ role: 'clinician' });
    await assignment({ patient: other, clinician: colleague });
    await chooseUndo(colleague, 0);
    const { messages } = await forward(clinician, messageId, [colleague], { reason: 'Advice' });
    await expect(forward(colleague, messages[0]!.messageId, [other], { reason: 'x' })).rejects.toMatchObject(
      forbidden,
    );
    expect(await statusOf(messages[0]!.messageId)).toBe('sent');
  });

  it('is refused like a send: to strangers as to nobody, to a blocked pair, by whoever does not see the message', async () => {
    const { clinician, messageId } = await arranged();
    const { dev, maria, eva } = people;
    const note = await send(await ctxOf(clinician), dev, 'Where is the export?');
    const shut = await person({ role: 'developer' });
    await blocked(shut, clinician);
    await expect(forward(clinician, note.messageId, [shut])).rejects.toMatchObject(forbidden);
    const caller = await callerOf(clinician);
    // Alone, and beside somebody who may be known of and not written to: the other refusal must not tell the two apart.
    const asked = [
      [maria.username],
      ['nobody.at.all'],
      [shut.username, maria.username],
      [shut.username, 'nobody.at.all'],
    ];
    const answers = await Promise.all(
      asked.map((recipients) =>
        call(caller, 'POST', `/api/messages/${note.messageId}/forward`, { body: { recipients } }),
      ),
    );
    const bodies = await Promise.all(
      answers.map(async (answer) => ({ ...((await answer.json()) as object), request_id: '' })),
    );
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
    for (const body of bodies) expect(body).toEqual(bodies[0]);
    await expect(forward(eva, messageId, [dev])).rejects.toMatchObject({ code: 'not_found' });
    await expect(forward(clinician, note.messageId, [eva, maria])).rejects.toMatchObject({
      code: 'not_found',
    });
    expect(await entries(clinician, 'message.send')).toHaveLength(1);
  });

  it('under one key happens once, also when asked at once', async () => {
    const { clinician, messageId } = await arranged();
    const key = randomUUID();
    const again = () => forward(clinician, messageId, [people.eva], { reason: 'Advice' }, key);
    const [a, b] = await Promise.all([again(), again()]);
    expect(a.messages).toEqual(b.messages);
    expect(await again()).toEqual(a);
    await expect(forward(clinician, messageId, [people.eva], { reason: 'Other' }, key)).rejects.toMatchObject(
      {
        code: 'idempotency_mismatch',
      },
    );
    expect(await entriesAbout(a.messages[0]!.messageId)).toEqual(['message.send ok']);
  });

  it('a patient passes on their own words to support, and a colleague’s words have no patient', async () => {
    const { patient, clinician, messageId } = await arranged();
    const { dev, admin } = people;
    await chooseUndo(patient, 0);
    expect((await forward(patient, messageId, [dev])).status).toBe('sent');
    const advice = await send(await ctxOf(dev), clinician, 'The form moved.');
    const { messages } = await forward(clinician, advice.messageId, [admin]);
    expect(await ownerOf(messages[0]!.messageId)).toBe(dev.id);
  });
});

describe('the files of a message', () => {
  it('go with it under the key of its owner, and one taken back leaves none with its author', async () => {
    const { clinician, patient } = await arranged();
    const { eva } = people;
    const bytes = pdf('Sleep diary');
    const { attachmentId } = await upload(await ctxOf(patient), 'diary.pdf', bytes);
    const { messageId } = await send(await ctxOf(patient), clinician, '', { attachmentIds: [attachmentId] });
    const { messages } = await forward(clinician, messageId, [eva], { reason: 'Advice', note: 'See page 2' });
    const copy = await seen(eva, messages[0]!.messageId);
    expect(copy).toMatchObject({ content: 'See page 2', attachments: [{ name: 'diary.pdf' }] });
    expect(copy.attachments[0]!.attachmentId).not.toBe(attachmentId);
    const caller = await callerOf(eva);
    const file = await call(caller, 'GET', `/api/attachments/${copy.attachments[0]!.attachmentId}`);
    expect(Buffer.from(await file.arrayBuffer()).equals(bytes)).toBe(true);
    expect(await ownerOf(copy.id)).toBe(patient.id);
    await chooseUndo(clinician, 10);
    const held = await forward(clinician, messageId, [eva], { reason: 'Advice' });
    const back = await undoMessage(await ctxOf(clinician), { messageId: held.messages[0]!.messageId });
    expect(back.attachments).toEqual([]);
    const [own] = await pool().sql<{ count: number }[]>`
      select count(*)::int as count from attachments where owner_id = ${clinician.id} and state = 'ready'`;
    expect(own!.count).toBe(0);
  });
});

describe('a held forward', () => {
  it('waits ten seconds by default, shows in full, and taken back leaves its author only the note', async () => {
    const { clinician, messageId } = await arranged(null);
    const { eva } = people;
    const answer = await forward(clinician, messageId, [eva], { note: 'Please advise', reason: 'Advice' });
    expect(answer).toMatchObject({ status: 'queued', undoForMs: 10_000 });
    const id = answer.messages[0]!.messageId;
    await expect(seen(eva, id)).rejects.toMatchObject({ code: 'not_found' });
    const [held] = await ownHeldMessages(await ctxOf(clinician));
    expect(held!.content).toBe('Please advise\n\nI could not sleep again.');
    expect(held).not.toHaveProperty('typed');
    const back = await undoMessage(await ctxOf(clinician), { messageId: id });
    expect(back.content).toBe('Please advise');
    const { drafts } = await draftList(await ctxOf(clinician), { limit: 10 });
    expect(drafts.map(({ content }) => content)).toEqual(['Please advise']);
    const bare = await forward(clinician, messageId, [eva], { reason: 'Advice' });
    expect(
      (await undoMessage(await ctxOf(clinician), { messageId: bare.messages[0]!.messageId })).content,
    ).toBeNull();
    turnClock(15_000);
    await releaseRound();
    expect(await statusOf(id)).toBe('cancelled');
  });

  it('is judged anew when it is sent: not by whoever lost the patient, nor to whom the care has ended', async () => {
    const { clinician, patient, messageId, assignmentId } = await arranged(null);
    const colleague = await person({ role: 'clinician' });
    const cover = await assignment({ patient, clinician: colleague, kind: 'cover' });
    const first = await forward(clinician, messageId, [colleague]);
    await endAssignment(await ctxOf(people.admin), { id: cover });
    const second = await forward(clinician, messageId, [people.eva], { reason: 'Advice' });
    turnClock(15_000);
    await releaseRound();
    expect(await statusOf(first.messages[0]!.messageId)).toBe('failed');
    expect(await statusOf(second.messages[0]!.messageId)).toBe('sent');
    const third = await forward(clinician, messageId, [people.eva], { reason: 'Advice' });
    await endAssignment(await ctxOf(people.admin), { id: assignmentId });
    turnClock(30_000);
    await releaseRound();
    expect(await statusOf(third.messages[0]!.messageId)).toBe('failed');
  });
});
