import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { pool } from '@/db/client';
import { conversationList, unreadCounts } from '@/lib/domain/conversations/queries';
import { markRead } from '@/lib/domain/delivery/commands/mark-read';
import { orderConversation } from '@/lib/domain/organising/commands/order-conversation';
import { orderInput } from '@/lib/domain/organising/schema';
import { wakeSnoozed } from '@/lib/domain/organising/wake-snoozed';
import { ANONYMOUS, makeContext } from '@/lib/platform/context';
import { resetClock, turnClock } from '../../support/clock';
import { assignment, ctxOf, DAY_MS, type Person, person } from '../../support/factories';
import { send } from '../../support/messages';
import { eventsOf } from '../../support/organising';

let clinician: Person;
let patient: Person;
let other: Person;
beforeAll(async () => {
  clinician = await person({ role: 'clinician' });
  [patient, other] = [await person(), await person()];
  await assignment({ patient, clinician });
  await assignment({ patient: other, clinician });
});
afterEach(resetClock);

const inbox = async () => (await conversationList(await ctxOf(clinician), { limit: 10 })).conversations;
const wake = () => wakeSnoozed(makeContext(ANONYMOUS));

/** A conversation that the clinician read and put away for a day, with a newer one of somebody else above it. */
async function snoozed(): Promise<{ conversationId: number; messageId: number }> {
  const { conversationId, messageId } = await send(await ctxOf(patient), clinician, 'Something for later');
  const ctx = await ctxOf(clinician);
  await markRead(ctx, { messageId });
  await orderConversation(ctx, { conversationId, snoozedUntil: new Date(ctx.now.getTime() + DAY_MS) });
  await send(await ctxOf(other), clinician, 'Newer');
  expect((await inbox()).map((one) => one.conversationId)).not.toContain(conversationId);
  return { conversationId, messageId };
}

describe('a snooze that is over', () => {
  it('brings the conversation back on top, unread and marked, without the sender noticing; reading it ends that', async () => {
    const { conversationId, messageId } = await snoozed();
    const before = (await unreadCounts(await ctxOf(clinician))).unreadCount;
    turnClock(DAY_MS + 1_000);
    await wake();
    const [top] = await inbox();
    expect(top).toMatchObject({ conversationId, unreadCount: 1, hasWoken: true, snoozedUntil: null });
    expect((await unreadCounts(await ctxOf(clinician))).unreadCount).toBe(before + 1);
    expect(await eventsOf(clinician)).toContainEqual({ kind: 'conversation', ids: { conversationId } });
    const [receipt] = await pool()
      .sql`select read_at is not null as "isRead" from message_receipts where message_id = ${messageId}`;
    expect(receipt!.isRead).toBe(true);
    await markRead(await ctxOf(clinician), { messageId });
    expect((await inbox()).find((one) => one.conversationId === conversationId)).toMatchObject({
      unreadCount: 0,
      hasWoken: false,
    });
  });

  it('is found a week later when no worker ran: the list never hid it longer, and the first round marks it', async () => {
    const { conversationId } = await snoozed();
    turnClock(7 * DAY_MS);
    expect((await inbox()).map((one) => one.conversationId)).toContain(conversationId);
    await wake();
    expect((await inbox())[0]).toMatchObject({ conversationId, hasWoken: true });
  });

  it('comes at once with a new message, as a message and not as a reminder', async () => {
    const { conversationId } = await snoozed();
    await send(await ctxOf(patient), clinician, 'Sooner after all');
    expect((await inbox())[0]).toMatchObject({ conversationId, unreadCount: 1, hasWoken: false });
    turnClock(DAY_MS + 1_000);
    await wake();
    expect((await inbox())[0]).toMatchObject({ conversationId, unreadCount: 1, hasWoken: false });
  });

  it('of a conversation without any message of others is marked, but nothing in it can be unread', async () => {
    const silent = await person();
    await assignment({ patient: silent, clinician });
    const { conversationId } = await send(await ctxOf(clinician), silent, 'How are you?');
    const ctx = await ctxOf(clinician);
    await orderConversation(ctx, { conversationId, snoozedUntil: new Date(ctx.now.getTime() + DAY_MS) });
    turnClock(DAY_MS + 1_000);
    await Promise.all([wake(), wake()]);
    expect((await inbox())[0]).toMatchObject({ conversationId, unreadCount: 0, hasWoken: true });
  });

  it('“until they reply” is no time: it stays away for a year, and their next word brings it back at once', async () => {
    const { conversationId } = await snoozed();
    const order = orderInput.parse({ snoozedUntil: 'reply' });
    await orderConversation(await ctxOf(clinician), { conversationId, ...order });
    turnClock(365 * DAY_MS);
    await wake();
    expect((await inbox()).map((one) => one.conversationId)).not.toContain(conversationId);
    // What one writes oneself is no reply.
    await send(await ctxOf(clinician), patient, 'Any news?');
    expect((await inbox()).map((one) => one.conversationId)).not.toContain(conversationId);
    await send(await ctxOf(patient), clinician, 'Here I am.');
    expect((await inbox())[0]).toMatchObject({ conversationId, unreadCount: 1, snoozedUntil: null });
  });
});
