import { leaveConversation } from '@/lib/domain/conversations/group-conversation';
import { type HeldGroup, holdGroup } from '@/lib/domain/groups/own-group';
import { removeMemberInput } from '@/lib/domain/groups/schema';
import { appendLiveEvents } from '@/lib/domain/live/append';
import { command } from '@/lib/platform/command';
import type { Ctx } from '@/lib/platform/context';
import { AppError, notFound } from '@/lib/platform/errors';

/**
 * Oneself: leave a shared group, or decline the invitation. Its owner: take somebody off, or an invitation back. What the person
 * wrote stays. Throws not_found for everybody else and for who is not there, conflict (who leads a group closes it instead).
 */
export const removeMember = command({
  name: 'group.remove-member',
  input: removeMemberInput,
  audit: (_ctx, { id }, { personId }: { personId: number }) => ({
    subjectId: personId,
    objectType: 'group',
    objectId: id,
  }),
  refusalFacts: ({ id }) => ({ objectType: 'group', objectId: id }),
  run: async (ctx, { id, username }) => {
    const group = await holdGroup(ctx, id);
    const isSelf = username === ctx.actor.username;
    const isOwner = group?.ownerId === ctx.actor.id;
    // A cohort is nothing to those on it: only its owner finds it.
    if (!group || !(isOwner || (isSelf && group.kind === 'shared'))) throw notFound();
    if (isOwner && isSelf) throw new AppError('conflict', 'You lead this group. Close it instead.');
    const personId = await personOf(ctx, username);
    const isGone =
      (await takeOff(ctx, group, personId)) || (await answerInvitation(ctx, group, personId, isSelf));
    if (!isGone) throw notFound();
    return { personId };
  },
});

async function personOf(ctx: Ctx, username: string): Promise<number> {
  const [row] = await ctx.tx.sql<{ id: number }[]>`select id from users where username = ${username}`;
  return row?.id ?? 0;
}

async function takeOff(ctx: Ctx, group: HeldGroup, personId: number): Promise<boolean> {
  const left = await ctx.tx.sql`update group_members set left_at = ${ctx.now}
    where group_id = ${group.id} and user_id = ${personId} and left_at is null`;
  if (left.count === 0) return false;
  if (group.conversationId !== null) await leaveConversation(ctx, group.conversationId, personId);
  return true;
}

async function answerInvitation(
  ctx: Ctx,
  group: HeldGroup,
  personId: number,
  isSelf: boolean,
): Promise<boolean> {
  const answered = await ctx.tx.sql`
    update group_invitations set answer = ${isSelf ? 'declined' : 'withdrawn'}, answered_at = ${ctx.now}
    where group_id = ${group.id} and user_id = ${personId} and answer is null`;
  if (answered.count === 0) return false;
  await appendLiveEvents(ctx, [{ personId, kind: 'notification', ids: { groupId: group.id } }]);
  return true;
}
