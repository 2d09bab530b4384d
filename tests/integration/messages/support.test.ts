import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { blockPerson } from '@/lib/domain/blocking/commands/block-person';
import { claimConversation } from '@/lib/domain/conversations/commands/claim-conversation';
import { releaseClaim } from '@/lib/domain/conversations/commands/release-claim';
import { conversationList } from '@/lib/domain/conversations/queries';
import { threadPage } from '@/lib/domain/conversations/thread';
import { markReadUpTo } from '@/lib/domain/delivery/commands/mark-read';
import { deliveryStatus } from '@/lib/domain/delivery/queries';
import { changeUser } from '@/lib/domain/identity/commands/change-user';
import { sendMessage, sendToConversation } from '@/lib/domain/messages/commands/send-message';
import { directConversationWith } from '@/lib/domain/messages/reading';
import { permittedRecipients } from '@/lib/domain/messages/recipients';
import { sendInput, sendToConversationInput } from '@/lib/domain/messages/schema';
import { threadHead } from '@/lib/domain/messages/thread-head';
import { refusalOf } from '../../support/audit';
import { type Cast, cast } from '../../support/cast';
import { resetClock } from '../../support/clock';
import { ctxOf, type Person, person } from '../../support/factories';
import { send } from '../../support/messages';
import { eventsOf } from '../../support/organising';

let people: Cast;
let colleague: Person;
let patient: Person;
beforeAll(async () => {
  people = await cast();
  colleague = await person({ role: 'developer', displayName: 'Kim Park' });
});
beforeEach(async () => {
  patient = await person();
});
afterEach(resetClock);

const answer = async (whom: Person, conversationId: number, content: string) =>
  sendToConversation(await ctxOf(whom), sendToConversationInput.parse({ conversationId, content }));
const seenBy = async (whom: Person, conversationId: number) =>
  (await threadPage(await ctxOf(whom), { conversationId, limit: 50 })).messages;
const listOf = async (whom: Person) =>
  (await conversationList(await ctxOf(whom), { limit: 50 })).conversations;
const headOf = async (whom: Person, conversationId: number) => threadHead(await ctxOf(whom), conversationId);

describe('mail to support', () => {
  it('is shared by the developers, each with an unread mark of their own; admins and others see nothing', async () => {
    const { dev, admin, okafor, maria } = people;
    const { conversationId } = await send(await ctxOf(patient), dev, 'The page is blank');
    for (const one of [dev, colleague]) {
      expect(await seenBy(one, conversationId)).toMatchObject([
        { content: 'The page is blank', sender: patient.username },
      ]);
      const row = (await listOf(one)).find((each) => each.conversationId === conversationId);
      expect(row).toMatchObject({ withUser: patient.username, unreadCount: 1 });
      expect(await headOf(one, conversationId)).toMatchObject({ isSupport: true, canWrite: true });
      expect((await eventsOf(one)).map(({ kind }) => kind)).toContain('message');
    }
    for (const other of [admin, okafor, maria])
      expect(await refusalOf(seenBy(other, conversationId))).toBe('not_found');
  });

  it('is answered by any of them, and to the patient it is always Support', async () => {
    const { dev } = people;
    const { conversationId } = await send(await ctxOf(patient), dev, 'The page is blank');
    await answer(colleague, conversationId, 'We are looking at it');
    await answer(dev, conversationId, 'It is back');
    const messages = await seenBy(patient, conversationId);
    expect(messages.map((one) => [one.senderName, one.sender])).toEqual([
      [patient.displayName, patient.username],
      ['Support', 'dev'],
      ['Support', 'dev'],
    ]);
    const head = await headOf(patient, conversationId);
    expect(head).toMatchObject({ displayName: 'Support', participantCount: 2, isSupport: true });
    const all = JSON.stringify([messages, head, await listOf(patient)]);
    for (const name of ['Kim Park', colleague.username, 'Dev Team']) expect(all).not.toContain(name);
    // Among themselves they see who answered.
    expect((await seenBy(dev, conversationId)).map((one) => one.senderName)).toContain('Kim Park');
  });

  it('counts as read once one of them read it, and says no more than that', async () => {
    const { dev } = people;
    const { conversationId, messageId } = await send(await ctxOf(patient), dev, 'Anybody?');
    expect((await seenBy(patient, conversationId))[0]).toMatchObject({ status: 'sent' });
    await markReadUpTo(await ctxOf(colleague), { conversationId, position: 1 });
    expect((await seenBy(patient, conversationId))[0]).toMatchObject({ status: 'read' });
    expect(await deliveryStatus(await ctxOf(patient), messageId)).toMatchObject({
      status: 'read',
      counts: { total: 1, read: 1 },
      recipients: [{ username: 'dev' }],
    });
    expect((await listOf(patient))[0]).toMatchObject({ latestStatus: 'read' });
    // The other one has it still to read.
    const row = (await listOf(dev)).find((each) => each.conversationId === conversationId);
    expect(row).toMatchObject({ unreadCount: 1 });
  });

  it('is claimed by one of them at a time, which the others see and the patient does not', async () => {
    const { dev, okafor } = people;
    const { conversationId } = await send(await ctxOf(patient), dev, 'Help');
    const claims = await Promise.allSettled(
      [dev, colleague].map(async (one) => claimConversation(await ctxOf(one), { conversationId })),
    );
    expect(claims.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const { claimedBy } = await headOf(dev, conversationId);
    expect(claimedBy).not.toBeNull();
    expect(await headOf(colleague, conversationId)).toMatchObject({ claimedBy });
    expect(await headOf(patient, conversationId)).toMatchObject({ claimedBy: null });
    expect(await refusalOf(claimConversation(await ctxOf(okafor), { conversationId }))).toBe('not_found');
    expect(await refusalOf(claimConversation(await ctxOf(patient), { conversationId }))).toBe('not_found');
    const holder = claimedBy!.username === 'dev' ? dev : colleague;
    await releaseClaim(await ctxOf(holder), { conversationId });
    expect(await headOf(dev, conversationId)).toMatchObject({ claimedBy: null });
  });

  it('is there for who becomes a developer, without unread, and gone for who is one no more', async () => {
    const { dev, admin } = people;
    const { conversationId } = await send(await ctxOf(patient), dev, 'Before they came');
    const later = await person({ role: 'developer' });
    expect(await seenBy(later, conversationId)).toHaveLength(1);
    expect((await listOf(later)).find((each) => each.conversationId === conversationId)).toMatchObject({
      unreadCount: 0,
      lastMessage: 'Before they came',
    });
    await changeUser(await ctxOf(admin), { username: later.username, role: 'clinician' });
    expect(await refusalOf(seenBy({ ...later, role: 'clinician' }, conversationId))).toBe('not_found');
    await changeUser(await ctxOf(admin), { username: later.username, role: 'developer' });
    expect(await seenBy(later, conversationId)).toHaveLength(1);
  });

  it('is one conversation, whichever developer writes first and whomever the patient names', async () => {
    const { dev } = people;
    const begun = await send(await ctxOf(colleague), patient, 'How is the new page?');
    const answered = await send(await ctxOf(patient), dev, 'Fine');
    const continued = await send(await ctxOf(dev), patient, 'Good');
    expect([answered.conversationId, continued.conversationId]).toEqual([
      begun.conversationId,
      begun.conversationId,
    ]);
    expect(await seenBy(colleague, begun.conversationId)).toHaveLength(3);
    expect(await listOf(patient)).toHaveLength(1);
    for (const [reader, other] of [
      [patient, dev],
      [patient, colleague],
      [dev, patient],
    ] as const)
      expect(await directConversationWith(await ctxOf(reader), other.username)).toBe(begun.conversationId);
    // A thread that is opened on purpose is one of its own.
    const apart = await sendMessage(
      await ctxOf(patient),
      sendInput.parse({ recipient: dev.username, subject: 'Apart', content: 'This', newThread: true }),
    );
    expect(apart.conversationId).not.toBe(begun.conversationId);
    expect((await send(await ctxOf(patient), colleague, 'More')).conversationId).toBe(begun.conversationId);
  });

  it('is one, even when both sides begin it at the same moment', async () => {
    const { dev } = people;
    const [one, two, three] = await Promise.all([
      send(await ctxOf(patient), dev, 'Hello?'),
      send(await ctxOf(colleague), patient, 'Hello'),
      send(await ctxOf(dev), patient, 'Hello too'),
    ]);
    expect([two.conversationId, three.conversationId]).toEqual([one.conversationId, one.conversationId]);
    expect(await seenBy(patient, one.conversationId)).toHaveLength(3);
  });

  it('goes on when the developer whom the patient wrote to leaves, and comes back to who returns', async () => {
    const { admin } = people;
    const first = await person({ role: 'developer' });
    const { conversationId } = await send(await ctxOf(patient), first, 'Are you there?');
    for (const change of [{ status: 'deactivated' }, { status: 'active', role: 'clinician' }] as const) {
      await changeUser(await ctxOf(admin), { username: first.username, ...change });
      expect(await headOf(patient, conversationId)).toMatchObject({ canWrite: true, isSupport: true });
      const support = (await permittedRecipients(await ctxOf(patient), { q: 'support', limit: 50 }))[0]!;
      expect(support.username).not.toBe(first.username);
      const again = await sendMessage(
        await ctxOf(patient),
        sendInput.parse({ recipient: support.username, content: 'Still there?' }),
      );
      expect(again.conversationId).toBe(conversationId);
      await answer(colleague, conversationId, 'Yes');
    }
    expect(await refusalOf(seenBy({ ...first, role: 'clinician' }, conversationId))).toBe('not_found');
    await changeUser(await ctxOf(admin), { username: first.username, role: 'developer' });
    expect(await seenBy(first, conversationId)).toHaveLength(5);
    expect((await send(await ctxOf(first), patient, 'Back')).conversationId).toBe(conversationId);
  });

  it('does not pass by a block when the blocked developer leaves', async () => {
    const { admin } = people;
    const first = await person({ role: 'developer' });
    const { conversationId } = await send(await ctxOf(patient), first, 'Stop writing');
    await blockPerson(await ctxOf(patient), { username: first.username });
    await changeUser(await ctxOf(admin), { username: first.username, status: 'deactivated' });
    expect(await refusalOf(answer(colleague, conversationId, 'But'))).toBe('forbidden');
  });

  it('stops with a block: none of them writes to a patient who blocked Support', async () => {
    const { dev } = people;
    const { conversationId } = await send(await ctxOf(patient), dev, 'Stop writing');
    await answer(colleague, conversationId, 'Sorry');
    await blockPerson(await ctxOf(patient), { username: 'dev' });
    for (const one of [dev, colleague])
      expect(await refusalOf(answer(one, conversationId, 'But'))).toBe('forbidden');
  });

  it('is no mail of a developer with whom the patient has a block', async () => {
    const { dev } = people;
    const other = await person({ role: 'developer' });
    await blockPerson(await ctxOf(other), { username: patient.username });
    const { conversationId } = await send(await ctxOf(patient), dev, 'To the others');
    expect(await refusalOf(seenBy(other, conversationId))).toBe('not_found');
    expect(await seenBy(colleague, conversationId)).toHaveLength(1);
  });

  it('is one line among those whom a patient can write to, found by its name', async () => {
    const ask = async (whom: Person, q: string) => permittedRecipients(await ctxOf(whom), { q, limit: 50 });
    const offered = (await ask(patient, '')).filter(({ role }) => role === 'developer');
    expect(offered).toMatchObject([{ username: 'dev', displayName: 'Support', relation: 'support' }]);
    expect(await ask(patient, 'supp')).toMatchObject([{ username: 'dev' }]);
    // Staff see their colleagues as they are.
    const colleagues = (await ask(people.okafor, '')).map(({ displayName }) => displayName);
    expect(colleagues).toEqual(expect.arrayContaining(['Dev Team', 'Kim Park']));
  });
});
