import { tellMembers } from '@/lib/domain/conversations/group-conversation';
import { holdOwnGroup, sealGroupName } from '@/lib/domain/groups/own-group';
import { renameGroupInput } from '@/lib/domain/groups/schema';
import { command } from '@/lib/platform/command';

/** Call one's own group something else. Throws not_found, conflict (closed). */
export const renameGroup = command({
  name: 'group.rename',
  input: renameGroupInput,
  audit: (_ctx, { id }) => ({ objectType: 'group', objectId: id }),
  refusalFacts: ({ id }) => ({ objectType: 'group', objectId: id }),
  run: async (ctx, { id, name }) => {
    const group = await holdOwnGroup(ctx, id);
    const [row] = await ctx.tx.sql<{ ref: string }[]>`select ref from groups where id = ${id}`;
    const sealed = await sealGroupName(ctx, row!.ref, name);
    await ctx.tx
      .sql`update groups set name = ${sealed.ciphertext}, name_data_key_id = ${sealed.dataKeyId} where id = ${id}`;
    if (group.conversationId !== null) await tellMembers(ctx, group.conversationId);
    return { groupId: id };
  },
});
