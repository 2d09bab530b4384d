import { beforeAll, describe, expect, it } from 'vitest';
import { archiveByMessage } from '@/lib/domain/conversations/commands/change-own-state';
import { setTypingByMessage } from '@/lib/domain/conversations/commands/set-typing';
import { pinnedMessages } from '@/lib/domain/conversations/pins';
import { messageById, threadPage } from '@/lib/domain/conversations/thread';
import { markRead, markUnread } from '@/lib/domain/delivery/commands/mark-read';
import { deliveryStatus } from '@/lib/domain/delivery/queries';
import { addMembers } from '@/lib/domain/groups/commands/add-members';
import { removeMember } from '@/lib/domain/groups/commands/remove-member';
import { deleteMessage } from '@/lib/domain/messages/commands/delete-message';
import { pinMessage } from '@/lib/domain/messages/commands/pin-message';
import { reactToMessage } from '@/lib/domain/messages/commands/react-to-message';
import { replyToMessage } from '@/lib/domain/messages/commands/send-message';
import { replyInput } from '@/lib/domain/messages/schema';
import { threadHead } from '@/lib/domain/messages/thread-head';
import { reportMessage } from '@/lib/domain/moderation/commands/report-message';
import { reportInput } from '@/lib/domain/moderation/schema';
import { starMessage } from '@/lib/domain/organising/commands/star-message';
import { createTask } from '@/lib/domain/tasks/commands/create-task';
import { ownTasks } from '@/lib/domain/tasks/queries';
import type { Ctx } from '@/lib/platform/context';
import { refusalOf } from '../../support/audit';
import { type Cast, cast } from '../../support/cast';
import { ctxOf } from '../../support/factories';
import { accept, groupOf, write } from '../../support/groups';

let people: Cast;
beforeAll(async () => {
  people = await cast();
});

/** Maria wrote and pinned before Aisha joined; a later message quotes that one. */
async function lateComer() {
  const { okafor, maria, aisha } = people;
  const groupId = await groupOf(okafor, 'shared', [maria, aisha]);
  const conversationId = await accept(maria, groupId, 'Sunny');
  const early = await write(maria, conversationId, 'Before Aisha came');
  await pinMessage(await ctxOf(maria), { messageId: early });
  await accept(aisha, groupId, 'River');
  const late = await write(okafor, conversationId, 'Welcome', early);
  return { groupId, conversationId, early, late };
}

/** Everything that reads or marks one message. */
const acts: Record<string, (ctx: Ctx, messageId: number, conversationId: number) => Promise<unknown>> = {
  read: (ctx, id) => messageById(ctx, id),
  'page from it': (ctx, id, conversationId) => threadPage(ctx, { conversationId, limit: 10, after: id }),
  react: (ctx, id) => reactToMessage(ctx, { messageId: id, emoji: '👍' }),
  pin: (ctx, id) => pinMessage(ctx, { messageId: id }),
  star: (ctx, id) => starMessage(ctx, { messageId: id, starred: true }),
  report: (ctx, id) => reportMessage(ctx, reportInput.parse({ id, reason: 'other', includeText: true })),
  'make a task of': (ctx, id) => createTask(ctx, { messageId: id, note: null, dueOn: null }),
  status: (ctx, id) => deliveryStatus(ctx, id),
  reply: (ctx, id) => replyToMessage(ctx, replyInput.parse({ messageId: id, content: 'Me too' })),
  quote: (_ctx, id, conversationId) => write(people.aisha, conversationId, 'Me too', id),
  'mark read': (ctx, id) => markRead(ctx, { messageId: id }),
  'mark unread': (ctx, id) => markUnread(ctx, { messageId: id }),
  archive: (ctx, id) => archiveByMessage(ctx, { messageId: id, archived: true }),
  type: (ctx, id) => setTypingByMessage(ctx, { messageId: id, isTyping: true }),
  delete: (ctx, id) => deleteMessage(ctx, { messageId: id }),
};

describe('what was written before one joined', () => {
  it.each(Object.keys(acts))('is not there to %s', async (name) => {
    const { early, late, conversationId } = await lateComer();
    expect(await refusalOf(acts[name]!(await ctxOf(people.aisha), early, conversationId))).toBe('not_found');
    // The same act on what came afterwards is refused to nobody for not seeing it, but for what only its writer may.
    const later = await refusalOf(acts[name]!(await ctxOf(people.aisha), late, conversationId));
    expect(later).toBe(name === 'status' ? 'not_found' : 'it was allowed');
  });

  it('is neither quoted, nor pinned, nor counted among the pins', async () => {
    const { early, late, conversationId } = await lateComer();
    const { aisha, maria } = people;
    expect(await messageById(await ctxOf(aisha), late)).toMatchObject({ replyTo: null, replyToId: null });
    expect(await messageById(await ctxOf(maria), late)).toMatchObject({ replyToId: early });
    expect(await pinnedMessages(await ctxOf(aisha), conversationId)).toEqual([]);
    expect(await threadHead(await ctxOf(aisha), conversationId)).toMatchObject({ pinnedCount: 0 });
    expect(await threadHead(await ctxOf(maria), conversationId)).toMatchObject({ pinnedCount: 1 });
  });

  it('stays away after leaving and coming back, tasks about it too', async () => {
    const { groupId, conversationId, late } = await lateComer();
    const { aisha, okafor } = people;
    await createTask(await ctxOf(aisha), { messageId: late, note: null, dueOn: null });
    const tasks = async () => (await ownTasks(await ctxOf(aisha), { status: 'open', limit: 50 })).tasks;
    const mine = async () => (await tasks()).filter(({ messageId }) => messageId === late);
    expect(await mine()).toMatchObject([{ displayName: 'Mondays', senderName: okafor.displayName }]);
    await removeMember(await ctxOf(aisha), { id: groupId, username: aisha.username });
    expect(await mine()).toEqual([]);
    await groupAgain(groupId);
    await accept(aisha, groupId, 'River');
    expect(await refusalOf(messageById(await ctxOf(aisha), late))).toBe('not_found');
    expect(await mine()).toEqual([]);
    const { messages } = await threadPage(await ctxOf(aisha), { conversationId, limit: 50 });
    expect(messages).toEqual([]);
  });

  it('a task about a member’s words names them as they chose, never by their own name', async () => {
    const { maria, aisha } = people;
    const { conversationId } = await lateComer();
    const words = await write(maria, conversationId, 'After Aisha came');
    await createTask(await ctxOf(aisha), { messageId: words, note: null, dueOn: null });
    const { tasks } = await ownTasks(await ctxOf(aisha), { status: 'open', limit: 50 });
    expect(tasks.find(({ messageId }) => messageId === words)).toMatchObject({ senderName: 'Sunny' });
    expect(JSON.stringify(tasks)).not.toContain(maria.displayName);
  });
});

async function groupAgain(id: number) {
  await addMembers(await ctxOf(people.okafor), { id, usernames: [people.aisha.username] });
}
