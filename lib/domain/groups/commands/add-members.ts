import { joinConversation } from '@/lib/domain/conversations/group-conversation';
import { type HeldGroup, holdOwnGroup, insertMembers } from '@/lib/domain/groups/own-group';
import { groupPeople, type Person } from '@/lib/domain/groups/people';
import { addMembersInput, COHORT_MAX, SHARED_MAX } from '@/lib/domain/groups/schema';
import { appendLiveEvents } from '@/lib/domain/live/append';
import { command } from '@/lib/platform/command';
import type { Ctx } from '@/lib/platform/context';
import { AppError } from '@/lib/platform/errors';

/**
 * Put own patients on a cohort's list; invite them into a shared group, where clinical colleagues join at once. Who is there or
 * asked already stays so. Throws not_found (not one's own group, a name that one may not know of), forbidden, conflict (closed, full).
 */
export const addMembers = command({
  name: 'group.add-members',
  input: addMembersInput,
  audit: (_ctx, { id }, { personIds }: { personIds: number[] }) => ({
    objectType: 'group',
    objectId: id,
    details: { personIds },
  }),
  refusalFacts: ({ id }) => ({ objectType: 'group', objectId: id }),
  run: async (ctx, { id, usernames }) => {
    const group = await holdOwnGroup(ctx, id);
    const isShared = group.kind === 'shared';
    const people = await groupPeople(ctx, usernames, { areColleaguesAllowed: isShared });
    if (isShared) await enter(ctx, group, people);
    else
      await insertMembers(
        ctx,
        group,
        people.map((one) => one.id),
      );
    await assertRoom(ctx, group);
    return { personIds: people.map((one) => one.id) };
  },
});

async function enter(ctx: Ctx, group: HeldGroup, people: Person[]): Promise<void> {
  const patients = people.filter((one) => one.role === 'patient').map((one) => one.id);
  const colleagues = await absent(
    ctx,
    group,
    people.filter((one) => one.role !== 'patient').map((one) => one.id),
  );
  await insertMembers(ctx, group, colleagues);
  for (const personId of colleagues) await joinConversation(ctx, group.conversationId!, personId);
  await invite(ctx, group, patients);
}

/** Of these those who are not in the group now. */
async function absent(ctx: Ctx, group: HeldGroup, personIds: number[]): Promise<number[]> {
  const rows = await ctx.tx.sql<{ id: number }[]>`
    select i.id from unnest(${personIds}::bigint[]) as i (id)
    where not exists (select 1 from group_members g where g.group_id = ${group.id} and g.user_id = i.id and g.left_at is null)`;
  return rows.map((row) => row.id);
}

async function invite(ctx: Ctx, group: HeldGroup, personIds: number[]): Promise<void> {
  const invited = await ctx.tx.sql<{ userId: number }[]>`
    insert into group_invitations (group_id, user_id, invited_by, invited_at)
    select ${group.id}, i.id, ${ctx.actor.id}, ${ctx.now} from unnest(${await absent(ctx, group, personIds)}::bigint[]) as i (id)
    on conflict (group_id, user_id) where answer is null do nothing returning user_id as "userId"`;
  await appendLiveEvents(
    ctx,
    invited.map(({ userId }) => ({ personId: userId, kind: 'notification', ids: { groupId: group.id } })),
  );
}

async function assertRoom(ctx: Ctx, { id, kind }: HeldGroup): Promise<void> {
  const [row] = await ctx.tx.sql<{ count: number }[]>`
    select ((select count(*) from group_members where group_id = ${id} and left_at is null)
      + (select count(*) from group_invitations where group_id = ${id} and answer is null))::int as count`;
  const max = kind === 'shared' ? SHARED_MAX : COHORT_MAX;
  if (row!.count > max) throw new AppError('conflict', `A group like this has room for ${max}.`);
}
