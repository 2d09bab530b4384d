import { beforeEach, describe, expect, it } from 'vitest';
import { pool } from '@/db/client';
import { setTyping } from '@/lib/domain/conversations/commands/set-typing';
import { conversationList, unreadCounts } from '@/lib/domain/conversations/queries';
import { messageById, threadPage } from '@/lib/domain/conversations/thread';
import { flushDelivered } from '@/lib/domain/delivery/collector';
import { markRead } from '@/lib/domain/delivery/commands/mark-read';
import { deliveryStatus } from '@/lib/domain/delivery/queries';
import { changePreferences } from '@/lib/domain/identity/commands/change-preferences';
import { liveHub } from '@/lib/domain/live/hub';
import { isTypingNow } from '@/lib/domain/live/typing-state';
import { readConversations, readThread } from '@/lib/domain/messages/reading';
import { assignment, ctxOf, type Person, person } from '../../support/factories';
import { send } from '../../support/messages';
import { bulk, entries, eventsOf } from '../../support/organising';
import { until } from '../../support/until';

let patient: Person;
let clinician: Person;
let colleague: Person;
beforeEach(async () => {
  [patient, clinician, colleague] = [
    await person(),
    await person({ role: 'clinician' }),
    await person({ role: 'therapist' }),
  ];
  await assignment({ patient, clinician });
});

const choose = async (whom: Person, choice: Parameters<typeof changePreferences>[1]) =>
  changePreferences(await ctxOf(whom), choice);
const read = async (whom: Person, messageId: number) => markRead(await ctxOf(whom), { messageId });
const told = async (whom: Person) =>
  (await eventsOf(whom)).filter(({ kind }) => kind === 'receipt').map(({ ids }) => ids);

/** Everything by which a sender can ask about one message. */
async function asked(
  sender: Person,
  { messageId, conversationId }: { messageId: number; conversationId: number },
) {
  const status = await deliveryStatus(await ctxOf(sender), messageId);
  const { conversations } = await conversationList(await ctxOf(sender), { limit: 50 });
  const view = await messageById(await ctxOf(sender), messageId);
  return {
    view: [view.isRead, view.readAt !== null, view.readOn, view.status],
    status: [
      status.status,
      status.counts.read,
      status.recipients[0]!.readAt !== null,
      status.recipients[0]!.readOn,
    ],
    list: conversations.find((one) => one.conversationId === conversationId)!.latestStatus,
  };
}

const today = () => new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(new Date());

describe('reading that is hidden from peers', () => {
  it('tells a colleague nothing, in no answer and no event, and clears one’s own unread', async () => {
    await choose(clinician, { hideReadFromPeers: true });
    const sent = await send(await ctxOf(colleague), clinician, 'Did you see the plan?');
    await read(clinician, sent.messageId);
    expect(await asked(colleague, sent)).toEqual({
      view: [false, false, null, 'delivered'],
      status: ['delivered', 0, false, null],
      list: 'delivered',
    });
    expect(await told(colleague)).toEqual([]);
    expect((await unreadCounts(await ctxOf(clinician))).unreadCount).toBe(0);
    expect((await messageById(await ctxOf(clinician), sent.messageId)).readAt).not.toBeNull();
    const [row] = await pool().sql<{ readAt: Date | null }[]>`
      select read_at as "readAt" from message_receipts where message_id = ${sent.messageId}`;
    expect(row!.readAt).not.toBeNull();
    expect(await entries(clinician, 'account.change-preferences')).toHaveLength(1);
  });

  it('is told across the care as ever, and what was told stays told', async () => {
    await choose(patient, { hideReadFromPeers: true });
    const sent = await send(await ctxOf(clinician), patient);
    await read(patient, sent.messageId);
    expect((await asked(clinician, sent)).view).toEqual([true, true, null, 'read']);
    const open = await send(await ctxOf(colleague), clinician);
    await read(clinician, open.messageId);
    await choose(clinician, { hideReadFromPeers: true });
    expect((await asked(colleague, open)).view).toEqual([true, true, null, 'read']);
  });

  it('holds for reading in bulk too', async () => {
    await choose(clinician, { hideReadFromPeers: true });
    const sent = await send(await ctxOf(colleague), clinician);
    await bulk(clinician, { action: 'read', ids: [sent.conversationId] });
    expect((await asked(colleague, sent)).list).toBe('delivered');
    expect(await told(colleague)).toEqual([]);
  });
});

describe('the day instead of the minute', () => {
  it('is all that a patient gets of a clinician who chose so, and colleagues get the minute', async () => {
    await choose(clinician, { readDayForPatients: true });
    const sent = await send(await ctxOf(patient), clinician);
    await read(clinician, sent.messageId);
    expect(await asked(patient, sent)).toEqual({
      view: [true, false, today(), 'read'],
      status: ['read', 1, false, today()],
      list: 'read',
    });
    expect(await told(patient)).toEqual([
      { conversationId: sent.conversationId, readPosition: 1, isDay: true },
    ]);
    const other = await send(await ctxOf(colleague), clinician);
    await read(clinician, other.messageId);
    expect((await asked(colleague, other)).view).toEqual([true, true, null, 'read']);
  });

  it('is no choice of a patient’s: theirs is told to the minute', async () => {
    await choose(patient, { readDayForPatients: true });
    const sent = await send(await ctxOf(clinician), patient);
    await read(patient, sent.messageId);
    expect((await asked(clinician, sent)).view).toEqual([true, true, null, 'read']);
  });
});

describe('typing that is hidden from peers', () => {
  it('reaches patients and no colleague', async () => {
    await liveHub();
    await choose(clinician, { hideTypingFromPeers: true });
    const hidden = await send(await ctxOf(colleague), clinician);
    const shown = await send(await ctxOf(patient), clinician);
    await setTyping(await ctxOf(clinician), { conversationId: hidden.conversationId, isTyping: true });
    await setTyping(await ctxOf(clinician), { conversationId: shown.conversationId, isTyping: true });
    // Both went the same way, the hidden one first: once the second is heard, the first would have been.
    await until('the patient’s notice came', async () => isTypingNow(shown.conversationId, clinician.id));
    expect(isTypingNow(hidden.conversationId, clinician.id)).toBe(false);
  });
});

describe('delivered', () => {
  it('is what a client of the recipient fetched, by thread or by list, and never their reading', async () => {
    const sent = await send(await ctxOf(clinician), patient);
    expect((await asked(clinician, sent)).list).toBe('sent');
    await readConversations(await ctxOf(patient), { limit: 20 });
    await flushDelivered();
    expect((await asked(clinician, sent)).view).toEqual([false, false, null, 'delivered']);
    const second = await send(await ctxOf(clinician), patient);
    await readThread(await ctxOf(patient), { conversationId: sent.conversationId, limit: 20 });
    await flushDelivered();
    expect((await asked(clinician, second)).view).toEqual([false, false, null, 'delivered']);
    expect((await unreadCounts(await ctxOf(patient))).unreadCount).toBe(2);
    // A page that is fetched again and again, as a prefetch is, reads nothing either.
    await threadPage(await ctxOf(patient), { conversationId: sent.conversationId, limit: 20 });
    expect((await asked(clinician, second)).view[0]).toBe(false);
  });
});
