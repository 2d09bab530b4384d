import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { pool } from '@/db/client';
import { sendToGroup, sendToGroupInput } from '@/lib/domain/bulk/commands/send-to-group';
import { threadPage } from '@/lib/domain/conversations/thread';
import { undoMessage } from '@/lib/domain/drafts/commands/undo-message';
import { removeMember } from '@/lib/domain/groups/commands/remove-member';
import { sendToConversation } from '@/lib/domain/messages/commands/send-message';
import { ownHeldMessages } from '@/lib/domain/messages/held';
import { sendToConversationInput } from '@/lib/domain/messages/schema';
import { type Cast, cast } from '../../support/cast';
import { resetClock, turnClock } from '../../support/clock';
import { ctxOf, type Person } from '../../support/factories';
import { accept, groupOf, write } from '../../support/groups';
import { chooseUndo, releaseRound, statusOf, traces } from '../../support/held';

let people: Cast;
beforeAll(async () => {
  people = await cast();
});
afterEach(resetClock);

/** Maria as Sunny and Aisha as River in a group of Dr Okafor's. */
async function group() {
  const { okafor, maria, aisha } = people;
  const groupId = await groupOf(okafor, 'shared', [maria, aisha]);
  const conversationId = await accept(maria, groupId, 'Sunny');
  await accept(aisha, groupId, 'River');
  return { groupId, conversationId };
}

const hold = async (whom: Person, conversationId: number, content: string, replyToId?: number) =>
  sendToConversation(
    await ctxOf(whom),
    sendToConversationInput.parse({ conversationId, content, replyToId, hold: true }),
  );
const seenBy = async (whom: Person, conversationId: number) =>
  (await threadPage(await ctxOf(whom), { conversationId, limit: 50 })).messages;

describe('a message to a group', () => {
  it('is held for 10 s by default, seen by nobody, then reaches all under the chosen name', async () => {
    const { maria, aisha, okafor } = people;
    const { conversationId } = await group();
    const held = await hold(maria, conversationId, 'Hello all');
    expect(held).toMatchObject({ status: 'queued', sentAt: null, undoForMs: 10_000 });
    expect(await traces(held.messageId, conversationId, maria)).toMatchObject({ receipts: 0, unread: 0 });
    for (const other of [aisha, okafor]) expect(await seenBy(other, conversationId)).toEqual([]);

    turnClock(15_000);
    await releaseRound();
    expect(await statusOf(held.messageId)).toBe('sent');
    for (const other of [aisha, okafor]) {
      const messages = await seenBy(other, conversationId);
      expect(messages).toMatchObject([
        { id: held.messageId, type: 'group', content: 'Hello all', senderName: 'Sunny', recipient: null },
      ]);
      expect(JSON.stringify(messages)).not.toContain(maria.displayName);
      expect(JSON.stringify(messages)).not.toContain(`"${maria.username}"`);
    }
    const [row] = await pool().sql<{ receipts: number }[]>`
      select count(*)::int as receipts from message_receipts where message_id = ${held.messageId}`;
    expect(row!.receipts).toBe(2);
  });

  it('is taken back within that time, and then nobody ever saw it', async () => {
    const { maria, aisha } = people;
    const { conversationId } = await group();
    const held = await hold(maria, conversationId, 'Too soon');
    expect(await undoMessage(await ctxOf(maria), { messageId: held.messageId })).toMatchObject({
      content: 'Too soon',
    });
    turnClock(15_000);
    await releaseRound();
    expect(await statusOf(held.messageId)).toBe('cancelled');
    expect(await seenBy(aisha, conversationId)).toEqual([]);
  });

  it('goes at once for who chose so, and by the call for groups is held the same way', async () => {
    const { okafor } = people;
    const { groupId, conversationId } = await group();
    const input = sendToGroupInput.parse({ groupId, content: 'By the call', hold: true });
    const held = await sendToGroup(await ctxOf(okafor), input);
    expect(held).toMatchObject({ status: 'queued', undoForMs: 10_000, conversationId });
    await chooseUndo(okafor, 0);
    expect(await hold(okafor, conversationId, 'At once')).toMatchObject({ status: 'sent' });
    await chooseUndo(okafor, null);
  });

  it('is refused at its release to who left meanwhile', async () => {
    const { aisha, okafor } = people;
    const { groupId, conversationId } = await group();
    const held = await hold(aisha, conversationId, 'Bye');
    await removeMember(await ctxOf(aisha), { id: groupId, username: aisha.username });
    turnClock(15_000);
    await releaseRound();
    expect(await statusOf(held.messageId)).toBe('failed');
    expect(await seenBy(okafor, conversationId)).toEqual([]);
  });

  it('names whom it answers as they chose, while it is held and when it is taken back', async () => {
    const { maria, aisha } = people;
    const { conversationId } = await group();
    const words = await write(maria, conversationId, 'Anybody here?');
    const held = await hold(aisha, conversationId, 'I am', words);
    const mine = (await ownHeldMessages(await ctxOf(aisha))).find((one) => one.messageId === held.messageId);
    expect(mine!.replyTo).toMatchObject({ messageId: words, senderName: 'Sunny', excerpt: 'Anybody here?' });
    const back = await undoMessage(await ctxOf(aisha), { messageId: held.messageId });
    expect(back.replyTo).toMatchObject({ senderName: 'Sunny' });
    for (const shown of [mine, back]) {
      expect(JSON.stringify(shown)).not.toContain(maria.displayName);
      expect(JSON.stringify(shown)).not.toContain(`"${maria.username}"`);
    }
  });
});
