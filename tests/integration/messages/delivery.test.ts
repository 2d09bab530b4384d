import { beforeEach, expect, it } from 'vitest';
import { pool } from '@/db/client';
import { threadPage } from '@/lib/domain/conversations/thread';
import { flushDelivered } from '@/lib/domain/delivery/collector';
import { markRead } from '@/lib/domain/delivery/commands/mark-read';
import { deliveryStatus } from '@/lib/domain/delivery/queries';
import { readConversations, readThread } from '@/lib/domain/messages/reading';
import { makeContext } from '@/lib/platform/context';
import { refusalOf } from '../../support/audit';
import { assignment, type Person, person } from '../../support/factories';
import { send } from '../../support/messages';

const contextOf = (whom: Person) => makeContext({ ...whom, sessionId: null });

let patient: Person;
let clinician: Person;
let conversationId: number;
let ids: number[];

beforeEach(async () => {
  [patient, clinician] = [await person(), await person({ role: 'clinician' })];
  await assignment({ patient, clinician });
  ids = [];
  for (let i = 0; i < 3; i += 1) {
    const sent = await send(contextOf(patient), clinician, `Number ${i}`);
    ids.push(sent.messageId);
    conversationId = sent.conversationId;
  }
});

const receiptsTold = async () => {
  const rows = await pool().sql<{ ids: Record<string, number> }[]>`
    select ids from live_events where person_id = ${patient.id} and kind = 'receipt' order by id`;
  return rows.map((row) => row.ids);
};
const statuses = async () =>
  Promise.all(ids.map(async (id) => (await deliveryStatus(contextOf(patient), id)).status));

it('fetching delivers and marks nothing read; the sender is told once', async () => {
  expect(await statuses()).toEqual(['sent', 'sent', 'sent']);
  await readThread(contextOf(clinician), { conversationId, limit: 50 });
  await readThread(contextOf(clinician), { conversationId, limit: 50 });
  await flushDelivered();
  expect(await statuses()).toEqual(['delivered', 'delivered', 'delivered']);
  expect(await receiptsTold()).toEqual([{ conversationId, deliveredPosition: 3 }]);
  const [seat] = await pool().sql`select unread_count, last_read_position from conversation_participants
    where conversation_id = ${conversationId} and user_id = ${clinician.id}`;
  expect(seat).toEqual({ unread_count: 3, last_read_position: 0 });
  await readThread(contextOf(clinician), { conversationId, limit: 50 });
  await flushDelivered();
  expect(await receiptsTold()).toHaveLength(1);
});

it("the preview in a list delivers; one's own fetch of one's own words does not", async () => {
  await readThread(contextOf(patient), { conversationId, limit: 50 });
  await readConversations(contextOf(patient), { limit: 20 });
  await flushDelivered();
  expect(await statuses()).toEqual(['sent', 'sent', 'sent']);
  await readConversations(contextOf(clinician), { limit: 20 });
  await flushDelivered();
  expect(await statuses()).toEqual(['delivered', 'delivered', 'delivered']);
});

it('reading tells the sender how far, shows who and when, and implies delivery', async () => {
  const { readAt } = await markRead(contextOf(clinician), { messageId: ids[1]! });
  expect(await statuses()).toEqual(['read', 'read', 'sent']);
  expect(await receiptsTold()).toEqual([{ conversationId, readPosition: 2 }]);
  expect((await deliveryStatus(contextOf(patient), ids[0]!)).recipients).toEqual([
    { username: clinician.username, deliveredAt: readAt, readAt, readOn: null },
  ]);
  const page = await threadPage(contextOf(patient), { conversationId, limit: 50 });
  expect(page.messages.map((message) => message.status)).toEqual(['read', 'read', 'sent']);
});

it('marks that could not be written are written later', async () => {
  await readThread(contextOf(clinician), { conversationId, limit: 50 });
  // Whoever holds the seat longer than the lock time-out makes the first try fail.
  const holder = await pool().sql.reserve();
  await holder`begin`;
  await holder`select 1 from conversation_participants where conversation_id = ${conversationId} for update`;
  await flushDelivered();
  expect(await statuses()).toEqual(['sent', 'sent', 'sent']);
  await holder`rollback`;
  holder.release();
  await flushDelivered();
  expect(await statuses()).toEqual(['delivered', 'delivered', 'delivered']);
});

it('only the sender asks how far a message came', async () => {
  for (const other of [clinician, await person()])
    expect(await refusalOf(deliveryStatus(contextOf(other), ids[0]!))).toBe('not_found');
});
