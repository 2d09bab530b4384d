import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { pool } from '@/db/client';
import { sendToConversation } from '@/lib/domain/messages/commands/send-message';
import { sendToConversationInput } from '@/lib/domain/messages/schema';
import { fingerprintOf } from '@/lib/platform/idempotency';
import { auditOf, refusalOf } from '../../support/audit';
import { call, callerOf } from '../../support/call';
import { assignment, ctxOf, person } from '../../support/factories';
import { messageCount, send, sendOnce } from '../../support/messages';

async function pair() {
  const [patient, clinician] = [await person(), await person({ role: 'clinician' })];
  await assignment({ patient, clinician });
  return { patient, clinician };
}

it('the same key gives the first answer again and leaves one message, receipt, event and audit entry', async () => {
  const { patient, clinician } = await pair();
  const caller = await callerOf(patient);
  const send = (content: string) =>
    call(caller, 'POST', '/api/messages/send', {
      body: { recipient: clinician.username, content },
      headers: { 'idempotency-key': key },
    });
  const key = randomUUID();
  const first = await send('Once');
  const again = await send('Once');
  expect(first.status).toBe(201);
  expect(again.status).toBe(201);
  const body = (await first.json()) as { conversation_id: number; message_id: number };
  expect(await again.json()).toEqual(body);
  expect(await messageCount(body.conversation_id)).toBe(1);
  const [counts] = await pool().sql`
    select (select count(*)::int from message_receipts where message_id = ${body.message_id}) as receipts,
      (select count(*)::int from live_events where person_id = ${clinician.id} and kind = 'message') as events,
      (select count(*)::int from audit_entries where object_type = 'message' and object_id = ${String(body.message_id)}) as audits`;
  expect(counts).toEqual({ receipts: 1, events: 1, audits: 1 });

  const other = await send('Something else');
  expect(other.status).toBe(422);
  expect(await other.json()).toMatchObject({ code: 'idempotency_mismatch' });
  expect(await messageCount(body.conversation_id)).toBe(1);
});

it('ten retries at the same moment are one message, also when they open the conversation', async () => {
  for (let round = 0; round < 5; round += 1) {
    const { patient, clinician } = await pair();
    const key = randomUUID();
    const contexts = await Promise.all(Array.from({ length: 10 }, () => ctxOf(patient)));
    const answers = await Promise.all(contexts.map((ctx) => sendOnce(ctx, clinician, 'Once', key)));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(await messageCount(answers[0]!.conversationId)).toBe(1);
    const audits = await Promise.all(contexts.map(auditOf));
    expect(audits.flat()).toHaveLength(1);
  }
});

it('two people may use the same key', async () => {
  const { patient, clinician } = await pair();
  const key = randomUUID();
  const one = await sendOnce(await ctxOf(patient), clinician, 'Mine', key);
  const other = await sendOnce(await ctxOf(clinician), patient, 'Mine too', key);
  expect(other.messageId).not.toBe(one.messageId);
});

it('an outbox that retries after the access ended learns that its message was sent', async () => {
  const { patient, clinician } = await pair();
  const ctx = await ctxOf(clinician);
  const { conversationId } = await send(ctx, patient);
  const input = sendToConversationInput.parse({ conversationId, content: 'The last one' });
  const claim = { key: randomUUID(), fingerprint: fingerprintOf('test', input) };
  const first = await sendToConversation(ctx, input, claim);
  await pool().sql`update care_assignments set ends_at = now() where clinician_id = ${clinician.id}`;
  await pool().sql`update conversation_participants set access_until = now() where user_id = ${clinician.id}`;
  expect(await sendToConversation(await ctxOf(clinician), input, claim)).toEqual(first);
  expect(await refusalOf(sendToConversation(await ctxOf(clinician), input))).toBe('not_found');
});
