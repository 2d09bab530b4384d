import { describe, expect, it } from 'vitest';
import { pool } from '@/db/client';
import { blockPerson } from '@/lib/domain/blocking/commands/block-person';
import { messageById } from '@/lib/domain/conversations/thread';
import { PERSON_ROLES, type Role } from '@/lib/domain/identity/schema';
import { replyToMessage, sendToConversation } from '@/lib/domain/messages/commands/send-message';
import { replyInput, sendToConversationInput } from '@/lib/domain/messages/schema';
import { auditOf, refusalOf } from '../../support/audit';
import { call, callerOf } from '../../support/call';
import { cast } from '../../support/cast';
import {
  assignment,
  blocked,
  conversationOf,
  ctxOf,
  messageIn,
  person,
  suspended,
} from '../../support/factories';
import { messageCount, send } from '../../support/messages';

describe('who may write to whom, by default', () => {
  /** Without any assignment. Unlisted: allowed. A patient can neither complete nor see unassigned people, so they look absent. */
  const REFUSED: Partial<Record<`${Role}>${Role}`, string>> = {
    'patient>patient': 'not_found',
    'patient>therapist': 'not_found',
    'patient>clinician': 'not_found',
    'therapist>patient': 'not_found',
    'clinician>patient': 'not_found',
  };
  const pairs = PERSON_ROLES.flatMap((from) => PERSON_ROLES.map((to) => [from, to] as const));

  it.each(pairs)('%s to %s, unassigned', async (from, to) => {
    const [sender, recipient] = [await person({ role: from }), await person({ role: to })];
    const ctx = await ctxOf(sender);
    const before = await messageCount();
    const expected = REFUSED[`${from}>${to}`];
    expect(await refusalOf(send(ctx, recipient))).toBe(expected ?? 'it was allowed');
    expect(await messageCount()).toBe(before + (expected ? 0 : 1));
    expect(await auditOf(ctx)).toMatchObject([
      { action: 'message.send', outcome: expected ? 'refused' : 'ok' },
    ]);
  });

  it.each(['therapist', 'clinician'] as const)(
    'patient and assigned %s write to each other',
    async (role) => {
      const [patient, clinician] = [await person(), await person({ role })];
      await assignment({ patient, clinician });
      const asked = await send(await ctxOf(patient), clinician);
      const answered = await send(await ctxOf(clinician), patient);
      expect(answered.conversationId).toBe(asked.conversationId);
    },
  );

  it('nobody writes to themselves', async () => {
    for (const role of PERSON_ROLES) {
      const someone = await person({ role });
      expect(await refusalOf(send(await ctxOf(someone), someone))).toBe('invalid_request');
    }
  });

  it('a deactivated recipient is refused in the words of any refused pair', async () => {
    const gone = await person({ role: 'developer', status: 'deactivated' });
    expect(await refusalOf(send(await ctxOf(await person()), gone))).toBe('forbidden');
  });
});

describe('blocks and suspensions', () => {
  it('stops both directions with the words of a refused pair', async () => {
    const { maria, dev } = await cast();
    const patient = await person();
    await blocked(patient, dev);
    const words = [
      await send(await ctxOf(patient), dev).catch((error) => error.detail),
      await send(await ctxOf(dev), patient).catch((error) => error.detail),
    ];
    // Policy instead of a block, towards somebody visible.
    const former = await person({ role: 'clinician' });
    await conversationOf(maria, former);
    const policy = await send(await ctxOf(maria), former).catch((error) => error.detail);
    expect(words).toEqual([policy, policy]);
    expect(policy).toBe('You cannot write to this person at the moment.');
  });

  it('a suspended patient reaches the care team and nobody else', async () => {
    const { dev, admin } = await cast();
    const [patient, clinician] = [await person(), await person({ role: 'clinician' })];
    await assignment({ patient, clinician });
    await suspended(patient, admin);
    const ctx = await ctxOf(patient);
    expect(await refusalOf(send(ctx, clinician))).toBe('it was allowed');
    expect(await refusalOf(send(ctx, dev))).toBe('suspended');
    expect(await refusalOf(send(ctx, await person()))).toBe('not_found');
  });

  it('a suspended clinician sends to nobody', async () => {
    const { admin } = await cast();
    const [patient, clinician] = [await person(), await person({ role: 'clinician' })];
    await assignment({ patient, clinician });
    await suspended(clinician, admin);
    expect(await refusalOf(send(await ctxOf(clinician), patient))).toBe('suspended');
  });
});

describe('unknown and invisible recipients', () => {
  it('give the same body, whatever they are', async () => {
    const { tom, eva } = await cast();
    const caller = await callerOf(await person());
    const stranger = await person({ role: 'clinician' });
    const gone = await person({ status: 'deactivated' });
    const bodies = [];
    for (const recipient of [
      'nobody-of-that-name',
      tom.username,
      eva.username,
      stranger.username,
      gone.username,
      'system',
    ]) {
      const response = await call(caller, 'POST', '/api/messages/send', {
        body: { recipient, content: 'Hello?' },
      });
      const { request_id, ...body } = (await response.json()) as Record<string, unknown>;
      expect(request_id).toBeTruthy();
      bodies.push({ status: response.status, body });
    }
    expect(bodies[0]!.status).toBe(404);
    expect(new Set(bodies.map((answer) => JSON.stringify(answer))).size).toBe(1);
  });

  it('a block by somebody invisible does not make them visible', async () => {
    const [patient, other] = [await person(), await person()];
    await blocked(other, patient);
    expect(await refusalOf(send(await ctxOf(patient), other))).toBe('not_found');
    expect(await refusalOf(blockPerson(await ctxOf(patient), { username: other.username }))).toBe(
      'not_found',
    );
  });
});

describe('what a message may refer to', () => {
  it('quotes only within its conversation', async () => {
    const { dev, admin } = await cast();
    const patient = await person();
    const elsewhere = await messageIn(await conversationOf(dev, admin), admin);
    const ctx = await ctxOf(patient);
    const first = await send(ctx, dev, 'The first words.');
    expect(await refusalOf(send(ctx, dev, 'Quote', { replyToId: elsewhere }))).toBe('not_found');
    expect(await refusalOf(send(ctx, admin, 'Quote', { replyToId: first.messageId }))).toBe('not_found');
    expect(await refusalOf(send(ctx, dev, 'Quote', { replyToId: first.messageId, newThread: true }))).toBe(
      'not_found',
    );
    const reply = await send(ctx, dev, 'Quote', { replyToId: first.messageId });
    const view = await messageById(await ctxOf(dev), reply.messageId);
    expect(view.replyTo).toMatchObject({ messageId: first.messageId, excerpt: 'The first words.' });
  });

  it('replies land in the conversation of the message, for whoever sees it', async () => {
    const { dev, james } = await cast();
    const patient = await person();
    const { messageId, conversationId } = await send(await ctxOf(patient), dev, 'A subject', {
      newThread: true,
      subject: 'Apart',
    });
    const answer = await replyToMessage(await ctxOf(dev), replyInput.parse({ messageId, content: 'Yes?' }));
    expect(answer.conversationId).toBe(conversationId);
    const stranger = await ctxOf(james);
    expect(
      await refusalOf(replyToMessage(stranger, replyInput.parse({ messageId, content: 'Me too' }))),
    ).toBe('not_found');
    const input = sendToConversationInput.parse({ conversationId, content: 'Me too' });
    expect(await refusalOf(sendToConversation(stranger, input))).toBe('not_found');
    expect(await messageCount(conversationId)).toBe(2);
  });

  it('urgent is for staff', async () => {
    const { dev } = await cast();
    const patient = await person();
    expect(await refusalOf(send(await ctxOf(patient), dev, 'Now!', { urgent: true }))).toBe('forbidden');
    expect(await refusalOf(send(await ctxOf(dev), patient, 'Now!', { urgent: true }))).toBe('it was allowed');
  });

  it('a conversation that takes no replies, is closed or was handed over refuses in words', async () => {
    const { dev } = await cast();
    const patient = await person();
    const ctx = await ctxOf(patient);
    const { conversationId } = await send(ctx, dev);
    const again = sendToConversationInput.parse({ conversationId, content: 'And again' });
    const { sql } = pool();
    await sql`update conversations set takes_replies = false where id = ${conversationId}`;
    expect(await refusalOf(sendToConversation(ctx, again))).toBe('forbidden');
    await sql`update conversations set takes_replies = true, closed_at = now() where id = ${conversationId}`;
    expect(await refusalOf(sendToConversation(ctx, again))).toBe('forbidden');
    await sql`update conversations set closed_at = null where id = ${conversationId}`;
    await sql`update conversation_participants set via = 'handover' where conversation_id = ${conversationId} and user_id = ${patient.id}`;
    expect(await refusalOf(sendToConversation(ctx, again))).toBe('forbidden');
    await sql`update conversation_participants set via = 'member' where conversation_id = ${conversationId} and user_id = ${patient.id}`;
    expect(await refusalOf(sendToConversation(ctx, again))).toBe('it was allowed');
  });
});

describe('presets', () => {
  it('reply-only lets a patient answer a clinician but not begin; therapists stay open', async () => {
    const [patient, other] = [await person(), await person()];
    const [clinician, therapist] = [await person({ role: 'clinician' }), await person({ role: 'therapist' })];
    for (const whom of [patient, other]) await assignment({ patient: whom, clinician });
    await assignment({ patient, clinician: therapist });
    await pool()
      .sql`insert into settings (key, value, updated_at) values ('messagingPreset', '"reply-only"', now())`;
    try {
      expect(await refusalOf(send(await ctxOf(patient), clinician))).toBe('forbidden');
      expect(await refusalOf(send(await ctxOf(patient), therapist))).toBe('it was allowed');
      await send(await ctxOf(clinician), patient);
      expect(await refusalOf(send(await ctxOf(patient), clinician))).toBe('it was allowed');
      expect(await refusalOf(send(await ctxOf(other), clinician))).toBe('forbidden');
    } finally {
      await pool().sql`delete from settings where key = 'messagingPreset'`;
    }
  });
});
