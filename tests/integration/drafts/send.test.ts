import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { pool } from '@/db/client';
import { endAssignment } from '@/lib/domain/care/commands/end-assignment';
import { messageById } from '@/lib/domain/conversations/thread';
import { sendDraft } from '@/lib/domain/drafts/commands/send-draft';
import { draftById, draftCount, draftList } from '@/lib/domain/drafts/queries';
import { type Cast, cast } from '../../support/cast';
import { save, trySave } from '../../support/drafts';
import { assignment, blocked, ctxOf, person, suspended } from '../../support/factories';
import { messageCount, send } from '../../support/messages';
import { entries } from '../../support/organising';

let people: Cast;
beforeAll(async () => {
  people = await cast();
});

const gone = { code: 'not_found' };

describe('sending a draft', () => {
  it('makes one message of it, however often and under whatever key', async () => {
    const ctx = await ctxOf(people.maria);
    const { draftId } = await save(ctx, { recipient: 'dr.okafor', content: 'Now **this** is done' });
    const claim = { key: randomUUID(), fingerprint: Buffer.alloc(32) };
    const first = await sendDraft(ctx, { draftId }, claim);
    expect(await sendDraft(ctx, { draftId }, claim)).toEqual(first);
    expect(await sendDraft(ctx, { draftId })).toMatchObject({ messageId: first.messageId });
    expect(await messageCount(first.conversationId)).toBe(1);
    expect(await messageById(ctx, first.messageId)).toMatchObject({
      content: 'Now this is done',
      contentHtml: expect.stringContaining('<strong>this</strong>'),
    });
    expect(await draftCount(ctx)).toBe(0);
    expect(await entries(people.maria, 'message.send')).toEqual([{ outcome: 'ok' }]);
  });

  it('is one message from two devices at the same time', async () => {
    const ctx = await ctxOf(people.james);
    const { draftId } = await save(ctx, { recipient: 'dr.okafor', content: 'Together' });
    const answers = await Promise.all(
      [0, 1, 2].map(async () => sendDraft(await ctxOf(people.james), { draftId })),
    );
    expect(new Set(answers.map(({ messageId }) => messageId)).size).toBe(1);
  });

  it('keeps the draft when the send is refused, with its audit', async () => {
    const patient = await person();
    const clinician = await person({ role: 'clinician' });
    const assignmentId = await assignment({ patient, clinician });
    const ctx = await ctxOf(patient);
    const { draftId } = await save(ctx, { recipient: clinician.username, content: 'Still here' });
    await blocked(clinician, patient);
    await expect(sendDraft(ctx, { draftId })).rejects.toMatchObject({ code: 'forbidden' });
    expect((await draftById(ctx, draftId)).content).toBe('Still here');
    expect(await entries(patient, 'draft.send')).toEqual([{ outcome: 'refused' }]);
    expect(assignmentId).toBeGreaterThan(0);
  });

  it('asks for a recipient, and for words', async () => {
    const ctx = await ctxOf(people.eva);
    const open = await save(ctx, { content: 'To whom?' });
    await expect(sendDraft(ctx, { draftId: open.draftId })).rejects.toMatchObject({
      code: 'invalid_request',
    });
    const long = await save(ctx, { recipient: 'dev', content: 'x'.repeat(10_001) });
    await expect(sendDraft(ctx, { draftId: long.draftId })).rejects.toMatchObject({
      code: 'invalid_request',
    });
    expect(await draftCount(ctx)).toBe(2);
  });

  it('is its author’s alone', async () => {
    const { draftId } = await save(await ctxOf(people.maria), { recipient: 'dr.okafor', content: 'Mine' });
    for (const other of [people.okafor, people.admin, people.james])
      await expect(sendDraft(await ctxOf(other), { draftId })).rejects.toMatchObject(gone);
  });
});

describe('a draft to somebody', () => {
  it('finds out about nobody', async () => {
    const ctx = await ctxOf(people.maria);
    for (const recipient of ['james', 'nobody-at-all', 'dr.lindqvist'])
      await expect(trySave(ctx, { recipient, content: 'Hello?' })).rejects.toMatchObject(gone);
    await expect(trySave(ctx, { recipient: 'maria', content: 'Me' })).rejects.toMatchObject({
      code: 'invalid_request',
    });
    const { conversationId } = await send(await ctxOf(people.okafor), people.james);
    await expect(trySave(ctx, { conversationId, content: 'Hello?' })).rejects.toMatchObject(gone);
  });

  it('who is no longer allowed has its words, nobody’s name, and the reason', async () => {
    const patient = await person();
    const clinician = await person({ role: 'clinician' });
    const assignmentId = await assignment({ patient, clinician });
    const { conversationId } = await send(await ctxOf(patient), clinician);
    const ctx = await ctxOf(clinician);
    const inThread = await save(ctx, { conversationId, content: 'In the thread' });
    const anew = await save(ctx, { recipient: patient.username, content: 'Anew' });
    expect((await draftById(ctx, anew.draftId)).recipient).toBe(patient.username);

    await endAssignment(await ctxOf(people.admin), { id: assignmentId });
    const after = await ctxOf(clinician);
    for (const { draftId, content } of [
      { ...inThread, content: 'In the thread' },
      { ...anew, content: 'Anew' },
    ])
      expect(await draftById(after, draftId)).toMatchObject({
        content,
        recipient: null,
        recipientName: null,
        conversationId: null,
        problem: 'not_permitted',
      });
    await expect(sendDraft(after, { draftId: anew.draftId })).rejects.toMatchObject(gone);
    // Its words can still be gone on with, and find somebody else.
    const kept = await save(after, { draftId: inThread.draftId, version: 1, content: 'In the thread, on' });
    expect(kept.version).toBe(2);
    await save(after, { draftId: inThread.draftId, version: 2, recipient: 'dev', content: 'For you' });
    expect(await draftById(after, inThread.draftId)).toMatchObject({ recipient: 'dev', problem: null });
  });

  it('who blocked the author says the words of any refused pair; a suspension names itself', async () => {
    const [patient, shut] = [await person(), await person({ role: 'developer' })];
    const ctx = await ctxOf(patient);
    await save(ctx, { recipient: shut.username, content: 'Hello' });
    await blocked(shut, patient);
    expect((await draftList(ctx, { limit: 5 })).drafts[0]).toMatchObject({ problem: 'not_permitted' });
    const paused = await person();
    const own = await ctxOf(paused);
    await save(own, { recipient: 'dev', content: 'Hello' });
    await suspended(paused, people.admin);
    expect((await draftList(own, { limit: 5 })).drafts[0]).toMatchObject({ problem: 'suspended' });
  });

  it('agrees with the pipeline over every preset', async () => {
    const patient = await person();
    const clinician = await person({ role: 'clinician' });
    await assignment({ patient, clinician });
    const ctx = await ctxOf(patient);
    const { draftId } = await save(ctx, { recipient: clinician.username, content: 'May I?' });
    const { sql } = pool();
    try {
      for (const [preset, problem] of [
        ['care-team', null],
        ['reply-only', 'not_permitted'],
        ['separated', 'not_permitted'],
      ] as const) {
        await sql`insert into settings (key, value, updated_at) values ('messagingPreset', ${JSON.stringify(preset)}::jsonb, now())
          on conflict (key) do update set value = excluded.value`;
        expect((await draftById(ctx, draftId)).problem, preset).toBe(problem);
      }
      await sql`update settings set value = '"reply-only"'::jsonb where key = 'messagingPreset'`;
      await send(await ctxOf(clinician), patient);
      expect((await draftById(ctx, draftId)).problem).toBeNull();
    } finally {
      await sql`delete from settings where key = 'messagingPreset'`;
    }
  });
});
