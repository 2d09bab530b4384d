import { appendLiveEvents } from '@/lib/domain/live/append';
import { taskById } from '@/lib/domain/tasks/queries';
import { taskChange } from '@/lib/domain/tasks/schema';
import { sealNote } from '@/lib/domain/tasks/sealed-note';
import { command } from '@/lib/platform/command';
import type { Ctx } from '@/lib/platform/context';
import { AppError, notFound } from '@/lib/platform/errors';

/** Finish one's own task, open it again, or change its day or note. Throws not_found, conflict (another open one of its message). */
export const changeTask = command({
  name: 'task.change',
  input: taskChange,
  audit: (_ctx, { id, done }) => ({ objectType: 'task', objectId: id, details: { done } }),
  refusalFacts: ({ id }) => ({ objectType: 'task', objectId: id }),
  run: async (ctx, { id, note, dueOn, done }) => {
    const { sql } = ctx.tx;
    const task = await lockTask(ctx, id);
    const { conversationId } = await taskById(ctx, id);
    const sealed = note ? await sealNote(ctx, task, note) : null;
    const doneAt = done ? sql`coalesce(done_at, ${ctx.now})` : sql`null`;
    await sql`update tasks set due_on = ${dueOn === undefined ? sql`due_on` : sql`${dueOn}::date`},
        note = ${note === undefined ? sql`note` : sql`${sealed?.ciphertext ?? null}`},
        note_data_key_id = ${note === undefined ? sql`note_data_key_id` : sql`${sealed?.dataKeyId ?? null}::bigint`},
        done_at = ${done === undefined ? sql`done_at` : doneAt}
      where id = ${id}`.catch(alreadyOpen);
    const ids = { conversationId, messageId: task.messageId, taskId: id };
    await appendLiveEvents(ctx, [{ personId: ctx.actor.id, kind: 'conversation', ids }]);
    return taskById(ctx, id);
  },
});

async function lockTask(ctx: Ctx, id: number): Promise<{ ref: string; messageId: number }> {
  const [row] = await ctx.tx.sql<{ ref: string; messageId: number }[]>`
    select ref, message_id as "messageId" from tasks where id = ${id} and user_id = ${ctx.actor.id} for no key update`;
  if (!row) throw notFound();
  return row;
}

const uniqueViolation = '23505';

function alreadyOpen(error: unknown): never {
  if ((error as { code?: string }).code === uniqueViolation)
    throw new AppError('conflict', 'This message is on your list already.');
  throw error;
}
