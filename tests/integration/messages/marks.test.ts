import { beforeAll, describe, expect, it } from 'vitest';
import { pool } from '@/db/client';
import { PINS_MAX, pinnedMessages } from '@/lib/domain/conversations/pins';
import { messageById, threadPage } from '@/lib/domain/conversations/thread';
import { deleteMessage } from '@/lib/domain/messages/commands/delete-message';
import { pinMessage, unpinMessage } from '@/lib/domain/messages/commands/pin-message';
import { reactToMessage, unreactToMessage } from '@/lib/domain/messages/commands/react-to-message';
import { REACTIONS_MAX } from '@/lib/domain/messages/schema';
import { call, callerOf } from '../../support/call';
import { type Cast, cast } from '../../support/cast';
import { blocked, ctxOf, type Person, person, suspended } from '../../support/factories';
import { send } from '../../support/messages';
import { entries, eventsOf } from '../../support/organising';

let people: Cast;
beforeAll(async () => {
  people = await cast();
});

const absent = { code: 'not_found' };
const refused = { code: 'forbidden' };
const react = async (whom: Person, messageId: number, emoji: string) =>
  reactToMessage(await ctxOf(whom), { messageId, emoji });
const seenBy = async (whom: Person, messageId: number) => messageById(await ctxOf(whom), messageId);

describe('a reaction', () => {
  it('is seen by both, with who it was, told live and recorded without the emoji', async () => {
    const { maria, okafor } = people;
    const { messageId, conversationId } = await send(await ctxOf(okafor), maria);
    const before = (await eventsOf(okafor)).length;
    await react(maria, messageId, '👍');
    await react(maria, messageId, '👍');
    await react(okafor, messageId, '👍');
    await react(okafor, messageId, '🙏🏽');
    const { reactions } = await seenBy(maria, messageId);
    expect(reactions).toEqual([
      {
        emoji: '👍',
        count: 2,
        isOwn: true,
        people: [
          { username: 'maria', displayName: 'Maria Santos' },
          { username: 'dr.okafor', displayName: 'Dr Ngozi Okafor' },
        ],
      },
      expect.objectContaining({ emoji: '🙏🏽', count: 1, isOwn: false }),
    ]);
    const told = (await eventsOf(okafor)).slice(before);
    expect(told).toHaveLength(3);
    expect(told[0]).toEqual({ kind: 'conversation', ids: { conversationId, messageId } });
    expect(await entries(maria, 'message.react')).toHaveLength(2);
    const [row] = await pool().sql<{ ciphertext: Buffer; details: Buffer | null }[]>`
      select x.ciphertext, a.details from message_reactions x
      join audit_entries a on a.action = 'message.react' and a.object_id = x.message_id::text where x.message_id = ${messageId} limit 1`;
    expect(row!.ciphertext.includes(Buffer.from('👍'))).toBe(false);
    expect(row!.details).toBeNull();
  });

  it('is taken back by whoever gave it, and by nobody else', async () => {
    const { maria, okafor } = people;
    const { messageId } = await send(await ctxOf(okafor), maria);
    await react(maria, messageId, '❤️');
    await unreactToMessage(await ctxOf(okafor), { messageId, emoji: '❤️' });
    expect((await seenBy(okafor, messageId)).reactions).toHaveLength(1);
    await unreactToMessage(await ctxOf(maria), { messageId, emoji: '❤️' });
    expect((await seenBy(okafor, messageId)).reactions).toEqual([]);
  });

  it('is for whoever may write there: not for strangers, the blocked or the suspended', async () => {
    const { maria, okafor, james, dev, admin } = people;
    const clinical = await send(await ctxOf(okafor), maria);
    await expect(react(james, clinical.messageId, '👍')).rejects.toMatchObject(absent);
    const other = await person();
    const { messageId } = await send(await ctxOf(dev), other);
    await blocked(other, dev);
    await expect(react(dev, messageId, '👍')).rejects.toMatchObject(refused);
    await expect(pinMessage(await ctxOf(dev), { messageId })).rejects.toMatchObject(refused);
    const quiet = await person();
    const toQuiet = await send(await ctxOf(dev), quiet);
    await suspended(quiet, admin);
    await expect(react(quiet, toQuiet.messageId, '👍')).rejects.toMatchObject({ code: 'suspended' });
    expect((await entries(quiet, 'message.react')).map(({ outcome }) => outcome)).toEqual(['refused']);
  });

  it('comes at most so often from one person, also from two devices at once', async () => {
    const { maria, okafor } = people;
    const { messageId } = await send(await ctxOf(okafor), maria);
    const many = ['😀', '😁', '😂', '😃', '😄', '😅', '😆', '😇', '😈', '😉'];
    const all = await Promise.allSettled(many.map((emoji) => react(maria, messageId, emoji)));
    expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(REACTIONS_MAX);
    expect((await seenBy(maria, messageId)).reactions).toHaveLength(REACTIONS_MAX);
  });

  it('is one emoji and nothing else', async () => {
    const { maria, okafor } = people;
    const { messageId } = await send(await ctxOf(okafor), maria);
    const caller = await callerOf(maria);
    for (const text of ['a', '👍👍', 'thumbs up', '%00', '<b>', '%', '1'])
      expect(
        (await call(caller, 'PUT', `/api/messages/${messageId}/reactions/${encodeURIComponent(text)}`))
          .status,
      ).toBe(400);
    const family = encodeURIComponent('👩‍👩‍👧');
    expect((await call(caller, 'PUT', `/api/messages/${messageId}/reactions/${family}`)).status).toBe(200);
    expect((await seenBy(maria, messageId)).reactions[0]!.emoji).toBe('👩‍👩‍👧');
  });
});

describe('a pin', () => {
  it('stands at the top for both until one of them takes it away', async () => {
    const { maria, okafor } = people;
    const { messageId, conversationId } = await send(
      await ctxOf(okafor),
      maria,
      'The door code is in the folder.',
    );
    await pinMessage(await ctxOf(maria), { messageId });
    await pinMessage(await ctxOf(okafor), { messageId });
    const pins = await pinnedMessages(await ctxOf(okafor), conversationId);
    expect(pins).toEqual([
      {
        messageId,
        senderName: okafor.displayName,
        excerpt: 'The door code is in the folder.',
        pinnedAt: expect.any(Date),
      },
    ]);
    expect((await seenBy(maria, messageId)).isPinned).toBe(true);
    expect((await eventsOf(maria)).at(-1)).toEqual({
      kind: 'conversation',
      ids: { conversationId, messageId },
    });
    await unpinMessage(await ctxOf(okafor), { messageId });
    expect(await pinnedMessages(await ctxOf(maria), conversationId)).toEqual([]);
  });

  it('is not shown to whoever deleted the message for themselves, nor to strangers', async () => {
    const { tom, eva, james } = people;
    const { messageId, conversationId } = await send(await ctxOf(eva), tom);
    await pinMessage(await ctxOf(eva), { messageId });
    await deleteMessage(await ctxOf(tom), { messageId });
    expect(await pinnedMessages(await ctxOf(tom), conversationId)).toEqual([]);
    expect(await pinnedMessages(await ctxOf(eva), conversationId)).toHaveLength(1);
    await expect(pinnedMessages(await ctxOf(james), conversationId)).rejects.toMatchObject(absent);
    await expect(pinMessage(await ctxOf(james), { messageId })).rejects.toMatchObject(absent);
    await expect(unpinMessage(await ctxOf(james), { messageId })).rejects.toMatchObject(absent);
  });

  it(`is one of at most ${PINS_MAX} in a conversation`, async () => {
    const { aisha, okafor } = people;
    const { conversationId } = await send(await ctxOf(okafor), aisha);
    for (let n = 0; n < PINS_MAX; n += 1) await send(await ctxOf(okafor, {}), aisha, `Word ${n}`);
    const { messages } = await threadPage(await ctxOf(okafor), { conversationId, limit: 100 });
    expect(messages).toHaveLength(PINS_MAX + 1);
    const all = await Promise.allSettled(
      messages.map(async ({ id }) => pinMessage(await ctxOf(okafor), { messageId: id })),
    );
    expect(all.filter(({ status }) => status === 'rejected')).toHaveLength(1);
  });
});
