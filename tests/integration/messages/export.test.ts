import { beforeAll, describe, expect, it } from 'vitest';
import { pool } from '@/db/client';
import { starredMessages } from '@/lib/domain/conversations/starred';
import { deleteMessage } from '@/lib/domain/messages/commands/delete-message';
import { exportConversation } from '@/lib/domain/messages/commands/export-conversation';
import { addNote } from '@/lib/domain/notes/commands/add-note';
import { starMessage } from '@/lib/domain/organising/commands/star-message';
import { call, callerOf } from '../../support/call';
import { type Cast, cast } from '../../support/cast';
import { ctxOf } from '../../support/factories';
import { send } from '../../support/messages';
import { entries } from '../../support/organising';

let people: Cast;
beforeAll(async () => {
  people = await cast();
});

describe('the export of a conversation', () => {
  it('has what its reader sees and nothing else, page by page, marks nothing read and is recorded each time', async () => {
    const { maria, okafor } = people;
    const sent = [];
    for (const words of ['One', 'Two', 'Three', 'Four', 'Five'])
      sent.push(await send(await ctxOf(okafor), maria, words));
    const { conversationId } = sent[0]!;
    await deleteMessage(await ctxOf(maria), { messageId: sent[1]!.messageId });
    await addNote(await ctxOf(okafor), { conversationId, content: 'Internal only', format: 'plain' });
    const caller = await callerOf(maria);
    const path = `/api/messages/conversations/${conversationId}/export`;
    const first = await call(caller, 'GET', `${path}?limit=3`);
    const page = (await first.json()) as { messages: { content: string }[]; next_after: number };
    expect(page).toMatchObject({
      conversation: { display_name: okafor.displayName, with_user: okafor.username },
      exported_by: maria.displayName,
    });
    expect(page.messages.map(({ content }) => content)).toEqual(['One', 'Three', 'Four']);
    const rest = await call(caller, 'GET', `${path}?limit=3&after=${page.next_after}`);
    const last = (await rest.json()) as { messages: { content: string }[]; next_after: number | null };
    expect(last.messages.map(({ content }) => content)).toEqual(['Five']);
    expect(last.next_after).toBeNull();
    expect(await entries(maria, 'conversation.export')).toHaveLength(2);
    const [seat] = await pool().sql<{ read: number }[]>`
      select last_read_position as read from conversation_participants
      where conversation_id = ${conversationId} and user_id = ${maria.id}`;
    expect(seat!.read).toBe(0);
  });

  it('is not found for strangers, nor after a message of another conversation', async () => {
    const { maria, james, okafor, dev } = people;
    const { conversationId } = await send(await ctxOf(okafor), maria);
    const other = await send(await ctxOf(dev), maria);
    await expect(exportConversation(await ctxOf(james), { conversationId, limit: 10 })).rejects.toMatchObject(
      {
        code: 'not_found',
      },
    );
    await expect(
      exportConversation(await ctxOf(maria), { conversationId, limit: 10, after: other.messageId }),
    ).rejects.toMatchObject({ code: 'not_found' });
  });
});

describe('what one starred', () => {
  it('is listed over pages, the latest star first, and goes with the sight of its message', async () => {
    const { tom, eva } = people;
    const ids: number[] = [];
    for (const words of ['A', 'B', 'C']) ids.push((await send(await ctxOf(eva), tom, words)).messageId);
    for (const messageId of [ids[1]!, ids[2]!, ids[0]!])
      await starMessage(await ctxOf(tom), { messageId, starred: true });
    const first = await starredMessages(await ctxOf(tom), { limit: 2 });
    expect(first.messages.map(({ content }) => content)).toEqual(['A', 'C']);
    const rest = await starredMessages(await ctxOf(tom), { limit: 2, cursor: first.nextCursor! });
    expect(rest.messages.map(({ content }) => content)).toEqual(['B']);
    expect(rest.nextCursor).toBeNull();
    expect((await starredMessages(await ctxOf(eva), { limit: 9 })).messages).toEqual([]);
    await deleteMessage(await ctxOf(tom), { messageId: ids[2]! });
    const left = await starredMessages(await ctxOf(tom), { limit: 9 });
    expect(left.messages.map(({ content }) => content)).toEqual(['A', 'B']);
  });
});
