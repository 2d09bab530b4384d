import { closeConversation } from '@/lib/domain/conversations/group-conversation';
import { holdOwnGroup } from '@/lib/domain/groups/own-group';
import { groupTarget } from '@/lib/domain/groups/schema';
import { appendLiveEvents } from '@/lib/domain/live/append';
import { command } from '@/lib/platform/command';

/**
 * Drop one's own cohort, or end a shared group: its members can read on, nobody writes there any more, and open invitations are
 * taken back. Throws not_found, conflict (closed already).
 */
export const closeGroup = command({
  name: 'group.close',
  input: groupTarget,
  audit: (_ctx, { id }) => ({ objectType: 'group', objectId: id }),
  refusalFacts: ({ id }) => ({ objectType: 'group', objectId: id }),
  run: async (ctx, { id }) => {
    const { sql } = ctx.tx;
    const group = await holdOwnGroup(ctx, id);
    await sql`update groups set closed_at = ${ctx.now} where id = ${id}`;
    const withdrawn = await sql<{ userId: number }[]>`
      update group_invitations set answer = 'withdrawn', answered_at = ${ctx.now}
      where group_id = ${id} and answer is null returning user_id as "userId"`;
    await appendLiveEvents(
      ctx,
      withdrawn.map(({ userId }) => ({
        personId: userId,
        kind: 'notification' as const,
        ids: { groupId: id },
      })),
    );
    if (group.conversationId !== null) await closeConversation(ctx, group.conversationId);
    return { groupId: id };
  },
});
