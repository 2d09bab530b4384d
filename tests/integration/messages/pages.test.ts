import { beforeAll, describe, expect, it } from 'vitest';
import { conversationList } from '@/lib/domain/conversations/queries';
import { sentMessages, threadPage } from '@/lib/domain/conversations/thread';
import { deleteMessage } from '@/lib/domain/messages/commands/delete-message';
import { readInbox } from '@/lib/domain/messages/reading';
import type { Ctx } from '@/lib/platform/context';
import { makeContext } from '@/lib/platform/context';
import { refusalOf } from '../../support/audit';
import { type Person, person } from '../../support/factories';
import { send } from '../../support/messages';

const contextOf = (whom: Person): Ctx => makeContext({ ...whom, sessionId: null });

let dev: Person;
let patient: Person;
let conversationId: number;
/** Message ids by position, from 1. */
const ids: number[] = [0];
const MESSAGES = 25;

beforeAll(async () => {
  [dev, patient] = [await person({ role: 'developer' }), await person()];
  for (let position = 1; position <= MESSAGES; position += 1) {
    const [from, to] = position % 3 === 0 ? [dev, patient] : [patient, dev];
    const answer = await send(contextOf(from), to, `Message ${position}`);
    ids.push(answer.messageId);
    conversationId = answer.conversationId;
  }
});

const positions = (page: { messages: { position: number | null }[] }) => page.messages.map((m) => m.position);
const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i);

describe('a thread', () => {
  const thread = (args: object) => threadPage(contextOf(patient), { conversationId, limit: 10, ...args });

  it('begins with the newest page, oldest first, and goes back by cursor to the start without a gap', async () => {
    const seen: (number | null)[] = [];
    let cursor: string | undefined;
    do {
      const page = await thread({ cursor });
      expect(page.messages.length).toBeLessThanOrEqual(10);
      seen.unshift(...positions(page));
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
    expect(seen).toEqual(range(1, MESSAGES));
  });

  it('before and after a message', async () => {
    expect(positions(await thread({ before: ids[11] }))).toEqual(range(1, 10));
    expect((await thread({ before: ids[11] })).nextCursor).toBeNull();
    expect(positions(await thread({ before: ids[1] }))).toEqual([]);
    expect(positions(await thread({ after: ids[5] }))).toEqual(range(6, 15));
    expect(positions(await thread({ after: ids[MESSAGES] }))).toEqual([]);
    expect((await thread({ before: ids[12] })).nextCursor).not.toBeNull();
  });

  it('a message of another conversation is no anchor, and a cursor of another thread opens nothing', async () => {
    const other = await send(contextOf(await person()), dev);
    expect(await refusalOf(thread({ before: other.messageId }))).toBe('not_found');
    const { nextCursor } = await threadPage(contextOf(dev), { conversationId, limit: 5 });
    const elsewhere = threadPage(contextOf(dev), {
      conversationId: other.conversationId,
      limit: 5,
      cursor: nextCursor!,
    });
    expect(await refusalOf(elsewhere)).toBe('not_found');
    expect(await refusalOf(thread({ cursor: `x${nextCursor}` }))).toBe('invalid_request');
  });

  it('leaves out what the reader deleted, for nobody else', async () => {
    await deleteMessage(contextOf(patient), { messageId: ids[20]! });
    expect(positions(await thread({}))).toEqual([...range(15, 19), ...range(21, 25)]);
    expect(positions(await threadPage(contextOf(dev), { conversationId, limit: 10 }))).toEqual(range(16, 25));
  });
});

describe('lists', () => {
  let clerk: Person;
  const partners: number[] = [];
  beforeAll(async () => {
    clerk = await person({ role: 'admin' });
    for (let i = 0; i < 23; i += 1) {
      const answer = await send(contextOf(await person({ role: 'developer' })), clerk, `From ${i}`);
      partners.unshift(answer.conversationId);
    }
  });

  it('the inbox by keyset: newest first, each conversation once', async () => {
    const seen: number[] = [];
    let cursor: string | undefined;
    do {
      const page = await conversationList(contextOf(clerk), { limit: 5, cursor });
      seen.push(...page.conversations.map((one) => one.conversationId));
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
    expect(seen).toEqual(partners);
  });

  it('a message that arrives while paging neither doubles nor hides another conversation', async () => {
    const first = await conversationList(contextOf(clerk), { limit: 10 });
    await send(contextOf(await person({ role: 'developer' })), clerk, 'Meanwhile');
    const second = await conversationList(contextOf(clerk), { limit: 50, cursor: first.nextCursor! });
    expect([...first.conversations, ...second.conversations].map((one) => one.conversationId)).toEqual(
      partners,
    );
  });

  it('the inbox by page number tells totals', async () => {
    const inbox = await readInbox(contextOf(clerk), { page: 2, limit: 10, unreadOnly: true });
    expect(inbox).toMatchObject({ page: 2, pageSize: 10, totalConversations: 24, totalUnread: 24 });
    expect(inbox.conversations).toHaveLength(10);
    expect(inbox.conversations[0]).toMatchObject({
      lastMessage: 'From 13',
      unreadCount: 1,
      isLatestFromThem: true,
    });
  });

  it('sent: newest first, by cursor, own messages only', async () => {
    const seen: number[] = [];
    let cursor: string | undefined;
    do {
      const page = await sentMessages(contextOf(dev), { limit: 3, cursor });
      expect(page.messages.every((message) => message.isOwn && message.recipient === patient.username)).toBe(
        true,
      );
      seen.push(...page.messages.map((message) => message.id));
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
    expect(seen).toEqual(
      range(1, MESSAGES)
        .filter((p) => p % 3 === 0)
        .map((p) => ids[p]!)
        .reverse(),
    );
  });
});
