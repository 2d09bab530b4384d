import { randomUUID } from 'node:crypto';
import { visibleMessage } from '@/lib/domain/conversations/visibility';
import { appendLiveEvents } from '@/lib/domain/live/append';
import { taskById } from '@/lib/domain/tasks/queries';
import { type TaskView, taskInput } from '@/lib/domain/tasks/schema';
import { sealNote } from '@/lib/domain/tasks/sealed-note';
import { command } from '@/lib/platform/command';
import { AppError } from '@/lib/platform/errors';

/** Make a task of a message for oneself; nobody else ever sees it. Throws not_found, conflict (it is one already, or was erased). */
export const createTask = command({
  name: 'task.create',
  input: taskInput,
  audit: (_ctx, { messageId }, { id }: TaskView) => ({
    objectType: 'task',
    objectId: id,
    details: { messageId },
  }),
  refusalFacts: ({ messageId }) => ({ objectType: 'message', objectId: messageId }),
  repeat: { keep: ({ id }) => ({ id }), answer: (ctx, ids) => taskById(ctx, Number(ids.id)) },
  run: async (ctx, { messageId, note, dueOn }) => {
    const { conversationId } = await visibleMessage(ctx, messageId);
    const ref = randomUUID();
    const sealed = note ? await sealNote(ctx, { messageId, ref }, note) : null;
    const [made] = await ctx.tx.sql<{ id: number }[]>`
      insert into tasks (ref, user_id, message_id, note, note_data_key_id, due_on, created_at)
      values (${ref}, ${ctx.actor.id}, ${messageId}, ${sealed?.ciphertext ?? null}, ${sealed?.dataKeyId ?? null}, ${dueOn ?? null}::date, ${ctx.now})
      on conflict (user_id, message_id) where done_at is null do nothing returning id`;
    if (!made) throw new AppError('conflict', 'This message is on your list already.');
    await appendLiveEvents(ctx, [
      { personId: ctx.actor.id, kind: 'conversation', ids: { conversationId, messageId, taskId: made.id } },
    ]);
    return taskById(ctx, made.id);
  },
});
