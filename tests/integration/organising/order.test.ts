import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { pool } from '@/db/client';
import { changeOwnState } from '@/lib/domain/conversations/commands/change-own-state';
import type { ListFilter } from '@/lib/domain/conversations/folders';
import { inboxTotals } from '@/lib/domain/conversations/inbox-totals';
import { conversationList, unreadCounts } from '@/lib/domain/conversations/queries';
import { messageById } from '@/lib/domain/conversations/thread';
import { threadHead } from '@/lib/domain/messages/thread-head';
import { createFolder } from '@/lib/domain/organising/commands/keep-folder';
import { createLabel } from '@/lib/domain/organising/commands/keep-label';
import { orderConversation } from '@/lib/domain/organising/commands/order-conversation';
import { starMessage } from '@/lib/domain/organising/commands/star-message';
import { wakeSnoozed } from '@/lib/domain/organising/wake-snoozed';
import { ANONYMOUS, makeContext } from '@/lib/platform/context';
import { type Cast, cast } from '../../support/cast';
import { resetClock, turnClock } from '../../support/clock';
import { assignment, ctxOf, DAY_MS, type Person, person } from '../../support/factories';
import { send } from '../../support/messages';
import { entries, eventsOf, seatOf } from '../../support/organising';

let people: Cast;
beforeAll(async () => {
  people = await cast();
});
afterEach(resetClock);

async function listed(whom: Person, filter: ListFilter): Promise<number[]> {
  const { conversations } = await conversationList(await ctxOf(whom), { ...filter, limit: 100 });
  return conversations.map((one) => one.conversationId);
}

/** A clinician with so many patients, each of whom wrote once; newest last. */
async function clinicianWith(count: number) {
  const clinician = await person({ role: 'clinician' });
  const threads: { patient: Person; conversationId: number }[] = [];
  for (let n = 0; n < count; n += 1) {
    const patient = await person();
    await assignment({ patient, clinician });
    threads.push({ patient, conversationId: (await send(await ctxOf(patient), clinician)).conversationId });
  }
  return { clinician, threads };
}

describe('an own order', () => {
  it('shows in list and head, in the folders where it belongs, and to nobody else', async () => {
    const { clinician, threads } = await clinicianWith(4);
    const ctx = await ctxOf(clinician);
    const [filed, snoozed, done, plain] = threads.map((one) => one.conversationId) as [
      number,
      number,
      number,
      number,
    ];
    const folder = await createFolder(ctx, { name: 'F' });
    const label = await createLabel(ctx, { name: 'L', hue: 1 });
    const snoozedUntil = new Date(ctx.now.getTime() + DAY_MS);
    await orderConversation(ctx, { conversationId: filed, folder: folder.id, labels: [label.id, label.id] });
    await orderConversation(ctx, { conversationId: snoozed, snoozedUntil, labels: [label.id] });
    await orderConversation(ctx, { conversationId: done, done: true });

    expect(await listed(clinician, {})).toEqual([plain, filed]);
    expect(await listed(clinician, { folder: 'unread' })).toEqual([plain, filed]);
    expect(await listed(clinician, { folder: 'snoozed' })).toEqual([snoozed]);
    expect(await listed(clinician, { folder: 'done' })).toEqual([done]);
    expect(await listed(clinician, { folder: folder.id })).toEqual([filed]);
    expect(await listed(clinician, { label: label.id })).toEqual([snoozed, filed]);
    expect(await listed(clinician, { label: label.id, folder: 'inbox' })).toEqual([filed]);
    expect((await inboxTotals(ctx, false)).total).toBe(2);
    expect(await unreadCounts(ctx)).toEqual({
      unreadCount: 4,
      folders: {
        inbox: 2,
        archived: 0,
        conversations: 2,
        pinned: 0,
        snoozed: 1,
        done: 1,
        [folder.id]: 1,
      },
    });
    expect(await threadHead(ctx, filed)).toMatchObject({
      folderId: folder.id,
      labels: [label.id],
      isDone: false,
    });
    expect(await threadHead(ctx, snoozed)).toMatchObject({ snoozedUntil, isDone: false });
    const theirs = await conversationList(await ctxOf(threads[0]!.patient), { limit: 10 });
    expect(theirs.conversations[0]).toMatchObject({
      folderId: null,
      labels: [],
      snoozedUntil: null,
      isDone: false,
    });
  });

  it('follows from one state to the next', async () => {
    const { clinician, threads } = await clinicianWith(1);
    const { conversationId } = threads[0]!;
    const ctx = await ctxOf(clinician);
    const snoozedUntil = new Date(ctx.now.getTime() + DAY_MS);
    await orderConversation(ctx, { conversationId, done: true });
    await changeOwnState(ctx, { conversationId, archived: true });
    await orderConversation(ctx, { conversationId, snoozedUntil });
    expect(await seatOf(clinician, conversationId)).toMatchObject({
      isDone: false,
      isArchived: false,
      snoozedUntil,
    });
    await orderConversation(ctx, { conversationId, done: true });
    expect(await seatOf(clinician, conversationId)).toMatchObject({ isDone: true, snoozedUntil: null });
    await orderConversation(ctx, { conversationId, done: false });
    expect(await seatOf(clinician, conversationId)).toMatchObject({ isDone: false });
    await orderConversation(ctx, { conversationId, snoozedUntil });
    await changeOwnState(ctx, { conversationId, archived: true });
    expect(await seatOf(clinician, conversationId)).toMatchObject({ isArchived: true, snoozedUntil: null });
  });

  it('ends with a new message, so that nothing is missed', async () => {
    const { clinician, threads } = await clinicianWith(2);
    const ctx = await ctxOf(clinician);
    await orderConversation(ctx, {
      conversationId: threads[0]!.conversationId,
      snoozedUntil: new Date(ctx.now.getTime() + DAY_MS),
    });
    await orderConversation(ctx, { conversationId: threads[1]!.conversationId, done: true });
    for (const { patient } of threads) await send(await ctxOf(patient), clinician, 'Again');
    expect(await listed(clinician, {})).toHaveLength(2);
    expect(await listed(clinician, { folder: 'snoozed' })).toEqual([]);
  });

  it('refuses foreign folders and labels, foreign conversations and the past, and changes nothing then', async () => {
    const { clinician, threads } = await clinicianWith(1);
    const { conversationId } = threads[0]!;
    const foreign = await createFolder(await ctxOf(people.okafor), { name: 'Foreign' });
    const label = await createLabel(await ctxOf(people.okafor), { name: 'Foreign', hue: 1 });
    const ctx = await ctxOf(clinician);
    const order = (given: object) => orderConversation(ctx, { conversationId, ...given });
    const absent = { code: 'not_found' };
    await expect(order({ folder: foreign.id, done: true })).rejects.toMatchObject(absent);
    await expect(order({ labels: [label.id], done: true })).rejects.toMatchObject(absent);
    await expect(order({ snoozedUntil: new Date(ctx.now.getTime()) })).rejects.toMatchObject({
      code: 'invalid_request',
    });
    await expect(order({ snoozedUntil: new Date(ctx.now.getTime() + 400 * DAY_MS) })).rejects.toMatchObject({
      code: 'invalid_request',
    });
    expect(await seatOf(clinician, conversationId)).toMatchObject({
      isDone: false,
      folderId: null,
      labels: [],
    });
    const outsider = await ctxOf(people.james);
    await expect(orderConversation(outsider, { conversationId, done: true })).rejects.toMatchObject(absent);
    expect(await entries(people.james, 'conversation.order')).toEqual([{ outcome: 'refused' }]);
  });
});

describe('a snooze', () => {
  it('wakes at its time, also after a week without a worker, with one event', async () => {
    const { clinician, threads } = await clinicianWith(2);
    const [early, late] = threads.map((one) => one.conversationId) as [number, number];
    const ctx = await ctxOf(clinician);
    const inMinutes = (minutes: number) => new Date(ctx.now.getTime() + minutes * 60_000);
    await orderConversation(ctx, { conversationId: early, snoozedUntil: inMinutes(10) });
    await orderConversation(ctx, { conversationId: late, snoozedUntil: inMinutes(60 * 24 * 10) });
    await wakeSnoozed(makeContext(ANONYMOUS));
    expect(await listed(clinician, { folder: 'snoozed' })).toEqual([late, early]);

    turnClock(7 * DAY_MS);
    // The time alone decides what is listed.
    expect(await listed(clinician, {})).toEqual([early]);
    const before = (await eventsOf(clinician)).length;
    await Promise.all([wakeSnoozed(makeContext(ANONYMOUS)), wakeSnoozed(makeContext(ANONYMOUS))]);
    expect((await eventsOf(clinician)).slice(before)).toEqual([
      { kind: 'conversation', ids: { conversationId: early } },
    ]);
    expect((await seatOf(clinician, early)).snoozedUntil).toBeNull();
    expect(await listed(clinician, { folder: 'snoozed' })).toEqual([late]);
  });
});

describe('a star', () => {
  it('is one’s own, comes and goes, and survives a second try', async () => {
    const { okafor, maria } = people;
    const { messageId } = await send(await ctxOf(okafor), maria);
    const ctx = await ctxOf(maria);
    await starMessage(ctx, { messageId, starred: true });
    await starMessage(ctx, { messageId, starred: true });
    expect((await messageById(ctx, messageId)).isStarred).toBe(true);
    expect((await messageById(await ctxOf(okafor), messageId)).isStarred).toBe(false);
    await starMessage(ctx, { messageId, starred: false });
    expect((await messageById(ctx, messageId)).isStarred).toBe(false);
    await expect(starMessage(await ctxOf(people.james), { messageId, starred: true })).rejects.toMatchObject({
      code: 'not_found',
    });
    const [states] = await pool().sql<{ count: number }[]>`
      select count(*)::int as count from message_states where message_id = ${messageId} and user_id = ${people.james.id}`;
    expect(states!.count).toBe(0);
  });
});
