import { randomUUID } from 'node:crypto';
import { joinConversation, openGroupConversation } from '@/lib/domain/conversations/group-conversation';
import { addMembers } from '@/lib/domain/groups/commands/add-members';
import { type HeldGroup, insertMembers, sealGroupName } from '@/lib/domain/groups/own-group';
import { ownGroupName } from '@/lib/domain/groups/queries';
import { createGroupInput, GROUPS_MAX, type GroupAnswer, type GroupKind } from '@/lib/domain/groups/schema';
import { CLINICAL_ROLES } from '@/lib/domain/identity/schema';
import { command, requireRole } from '@/lib/platform/command';
import type { Ctx } from '@/lib/platform/context';
import { AppError } from '@/lib/platform/errors';

/**
 * Make a list of own patients (cohort), of which they never learn, or a support group (shared), into which every patient is
 * invited and which staff join at once. Throws forbidden, not_found (a name that one may not know of), conflict (too many groups).
 */
export const createGroup = command({
  name: 'group.create',
  input: createGroupInput,
  audit: (_ctx, { kind, members }, { groupId }: GroupAnswer) => ({
    objectType: 'group',
    objectId: groupId,
    details: { kind, members: members.length },
  }),
  repeat: {
    keep: ({ groupId, kind }) => ({ groupId, kind }),
    answer: async (ctx, ids) => ({
      groupId: Number(ids.groupId),
      kind: ids.kind as GroupKind,
      name: await ownGroupName(ctx, Number(ids.groupId)),
    }),
  },
  run: async (ctx, { name, kind, members }): Promise<GroupAnswer> => {
    requireRole(ctx, CLINICAL_ROLES);
    await assertRoomForMore(ctx);
    const group = await insertGroup(ctx, name, kind);
    if (group.conversationId !== null) {
      await insertMembers(ctx, group, [ctx.actor.id]);
      await joinConversation(ctx, group.conversationId, ctx.actor.id);
    }
    if (members.length > 0) await addMembers(ctx, { id: group.id, usernames: members });
    return { groupId: group.id, kind, name };
  },
});

async function assertRoomForMore(ctx: Ctx): Promise<void> {
  const [row] = await ctx.tx.sql<{ count: number }[]>`
    select count(*)::int as count from groups where owner_id = ${ctx.actor.id} and closed_at is null`;
  if (row!.count >= GROUPS_MAX)
    throw new AppError('conflict', `You keep ${GROUPS_MAX} groups already. Close one first.`);
}

async function insertGroup(ctx: Ctx, name: string, kind: GroupKind): Promise<HeldGroup> {
  const ref = randomUUID();
  const sealed = await sealGroupName(ctx, ref, name);
  const conversationId = kind === 'shared' ? await openGroupConversation(ctx) : null;
  const [row] = await ctx.tx.sql<{ id: number }[]>`
    insert into groups (ref, kind, owner_id, name, name_data_key_id, conversation_id, created_at)
    values (${ref}, ${kind}, ${ctx.actor.id}, ${sealed.ciphertext}, ${sealed.dataKeyId}, ${conversationId}, ${ctx.now}) returning id`;
  return { id: row!.id, kind, ownerId: ctx.actor.id, conversationId, isClosed: false };
}
