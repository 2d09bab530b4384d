import { type ListFilter, matchesFilter } from '@/lib/domain/conversations/folders';
import { isVisibleTo } from '@/lib/domain/conversations/visibility';
import { holdOwn } from '@/lib/domain/organising/kept';
import { type BulkAnswer, type BulkInput, bulkInput } from '@/lib/domain/organising/schema';
import { command } from '@/lib/platform/command';
import type { Ctx } from '@/lib/platform/context';
import { notFound } from '@/lib/platform/errors';
import { enqueue } from '@/lib/platform/outbox';

/**
 * Begin one act on many of one's own conversations. Which ones is fixed now, out of what the caller sees; the worker does it.
 * Throws not_found when none of the ids is visible, or the label or folder is not the caller's. The one audit entry counts them.
 */
export const startBulk = command({
  name: 'conversation.bulk',
  input: bulkInput,
  audit: (_ctx, { action }, { jobId, total }: BulkAnswer) => ({
    objectType: 'bulk-action',
    objectId: jobId,
    details: { action, total },
  }),
  repeat: {
    keep: ({ jobId, total }) => ({ jobId, total }),
    answer: async (_ctx, ids) => ({ jobId: Number(ids.jobId), total: Number(ids.total) }),
  },
  run: async (ctx, input) => {
    await holdOwn(ctx, 'folders', input.folder ? [input.folder] : []);
    await holdOwn(ctx, 'labels', input.label ? [input.label] : []);
    const answer = await freeze(ctx, input);
    if (input.ids && answer.total === 0) throw notFound();
    await enqueue(ctx, 'conversation.bulk', { bulkActionId: answer.jobId });
    return answer;
  },
});

/** The act and its conversations, in one statement: what changes afterwards changes nothing of it. */
async function freeze(ctx: Ctx, { action, ids, filter, label, folder }: BulkInput): Promise<BulkAnswer> {
  const { sql } = ctx.tx;
  const argument = { ...(label && { label }), ...(folder && { folder }) };
  const chosen = ids
    ? sql`p.deleted_at is null and p.conversation_id = any(${ids}::bigint[])`
    : matchesFilter(sql, (filter ?? {}) as ListFilter, ctx.now);
  const [row] = await sql<BulkAnswer[]>`
    with chosen as materialized (
      select p.conversation_id from conversation_participants p join conversations c on c.id = p.conversation_id
      where ${isVisibleTo(sql, ctx.actor.id, ctx.now)} and ${chosen}
    ), made as (
      insert into bulk_actions (user_id, action, argument, status, total, created_at)
      select ${ctx.actor.id}, ${action}, ${JSON.stringify(argument)}::jsonb, 'queued', count(*)::int, ${ctx.now} from chosen
      returning id, total
    ), items as (
      insert into bulk_action_items (bulk_action_id, conversation_id) select made.id, chosen.conversation_id from made, chosen
    )
    select id as "jobId", total from made`;
  return row!;
}
