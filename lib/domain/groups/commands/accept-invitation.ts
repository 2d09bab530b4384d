import { joinConversation } from '@/lib/domain/conversations/group-conversation';
import { type HeldGroup, holdGroup, insertMembers } from '@/lib/domain/groups/own-group';
import { acceptInvitationInput, foldAlias } from '@/lib/domain/groups/schema';
import { appendLiveEvents } from '@/lib/domain/live/append';
import { command } from '@/lib/platform/command';
import type { Ctx } from '@/lib/platform/context';
import { sealText } from '@/lib/platform/crypto/keyring';
import { mac } from '@/lib/platform/crypto/secrets';
import { AppError, notFound } from '@/lib/platform/errors';

/**
 * Join a shared group under a name of one's own choice; from now on one reads and writes there. Throws not_found (no invitation
 * waits), conflict (somebody there has this name, or one much like it).
 */
export const acceptInvitation = command({
  name: 'group.accept',
  input: acceptInvitationInput,
  audit: (ctx, { id }) => ({ subjectId: ctx.actor.id, objectType: 'group', objectId: id }),
  refusalFacts: ({ id }) => ({ objectType: 'group', objectId: id }),
  run: async (ctx, { id, displayName }) => {
    const group = await holdGroup(ctx, id);
    const answered = await ctx.tx.sql`
      update group_invitations set answer = 'accepted', answered_at = ${ctx.now}
      where group_id = ${id} and user_id = ${ctx.actor.id} and answer is null`;
    if (!group || answered.count === 0) throw notFound();
    if (group.isClosed) throw new AppError('conflict', 'This group is closed.');
    await assertFree(ctx, group, displayName);
    await insertMembers(ctx, group, [ctx.actor.id]);
    await setAlias(ctx, group, displayName);
    await joinConversation(ctx, group.conversationId!, ctx.actor.id);
    await appendLiveEvents(ctx, [{ personId: ctx.actor.id, kind: 'notification', ids: { groupId: id } }]);
    return { groupId: id, conversationId: group.conversationId! };
  },
});

/** What was once chosen here stays taken by who chose it; staff appear under their own names, which nobody else takes. */
async function assertFree(ctx: Ctx, group: HeldGroup, name: string): Promise<void> {
  const staff = await ctx.tx.sql<{ displayName: string }[]>`
    select u.display_name as "displayName" from group_members g join users u on u.id = g.user_id
    where g.group_id = ${group.id} and u.role <> 'patient'`;
  const [taken] = await ctx.tx.sql`
    select 1 from group_members where group_id = ${group.id} and alias_mac = ${aliasMac(group, name)} and user_id <> ${ctx.actor.id}`;
  const isStaffName = staff.some((one) => foldAlias(one.displayName) === foldAlias(name));
  if (taken || isStaffName)
    throw new AppError('conflict', 'Somebody in this group has this name. Please choose another one.', {
      fields: [{ path: 'display_name', message: 'This name is taken in this group.' }],
    });
}

const aliasMac = (group: HeldGroup, name: string) => mac('group-alias', `${group.id}:${foldAlias(name)}`);

async function setAlias(ctx: Ctx, group: HeldGroup, name: string): Promise<void> {
  const me = ctx.actor.id;
  const [row] = await ctx.tx.sql<{ ref: string }[]>`
    select ref from group_members where group_id = ${group.id} and user_id = ${me}`;
  const place = { table: 'group_members', column: 'alias', ref: row!.ref };
  const sealed = await sealText(ctx.tx, me, name, place);
  await ctx.tx.sql`
    update group_members set alias = ${sealed.ciphertext}, alias_data_key_id = ${sealed.dataKeyId}, alias_mac = ${aliasMac(group, name)}
    where group_id = ${group.id} and user_id = ${me}`;
}
