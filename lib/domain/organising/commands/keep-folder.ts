import { randomUUID } from 'node:crypto';
import { appendLiveEvents } from '@/lib/domain/live/append';
import { assertRoom } from '@/lib/domain/organising/kept';
import { ownFolders } from '@/lib/domain/organising/queries';
import { type FolderView, folderInput, keptTarget } from '@/lib/domain/organising/schema';
import { sealName } from '@/lib/domain/organising/sealed-name';
import { command } from '@/lib/platform/command';
import type { Ctx } from '@/lib/platform/context';
import { notFound } from '@/lib/platform/errors';

const facts = (id: number) => ({ objectType: 'folder', objectId: id });

/** Keep a folder of one's own. Throws conflict at a hundred. */
export const createFolder = command({
  name: 'folder.create',
  input: folderInput,
  audit: (_ctx, _input, { id }: FolderView) => facts(id),
  repeat: { keep: ({ id }) => ({ id }), answer: (ctx, ids) => folderById(ctx, Number(ids.id)) },
  run: async (ctx, { name }) => {
    await assertRoom(ctx, 'folders');
    const ref = randomUUID();
    const sealed = await sealName(ctx, { table: 'folders', ref }, name);
    const [row] = await ctx.tx.sql<{ id: number }[]>`
      insert into folders (ref, user_id, name, name_data_key_id, created_at)
      values (${ref}, ${ctx.actor.id}, ${sealed.ciphertext}, ${sealed.dataKeyId}, ${ctx.now}) returning id`;
    await tellOwn(ctx, row!.id);
    return { id: row!.id, name };
  },
});

/** Call a folder otherwise. Throws not_found for anybody else's. */
export const renameFolder = command({
  name: 'folder.rename',
  input: folderInput.extend(keptTarget.shape),
  audit: (_ctx, { id }) => facts(id),
  run: async (ctx, { id, name }): Promise<FolderView> => {
    const { sql } = ctx.tx;
    const [row] = await sql<{ ref: string }[]>`
      select ref from folders where id = ${id} and user_id = ${ctx.actor.id} for no key update`;
    if (!row) throw notFound();
    const sealed = await sealName(ctx, { table: 'folders', ref: row.ref }, name);
    await sql`update folders set name = ${sealed.ciphertext}, name_data_key_id = ${sealed.dataKeyId} where id = ${id}`;
    await tellOwn(ctx, id);
    return { id, name };
  },
});

/** Remove a folder; its conversations stay where they otherwise are. Throws not_found. */
export const deleteFolder = command({
  name: 'folder.delete',
  input: keptTarget,
  audit: (_ctx, { id }) => facts(id),
  run: async (ctx, { id }) => {
    const { sql } = ctx.tx;
    const removed = await sql`delete from folders where id = ${id} and user_id = ${ctx.actor.id}`;
    if (removed.count === 0) throw notFound();
    await sql`
      with seats as materialized (
        select conversation_id from conversation_participants where user_id = ${ctx.actor.id} and folder_id = ${id}
        order by conversation_id for no key update
      )
      update conversation_participants p set folder_id = null from seats
      where p.conversation_id = seats.conversation_id and p.user_id = ${ctx.actor.id}`;
    await tellOwn(ctx, id);
    return { id };
  },
});

async function folderById(ctx: Ctx, id: number): Promise<FolderView> {
  const found = (await ownFolders(ctx)).find((one) => one.id === id);
  if (!found) throw notFound();
  return found;
}

const tellOwn = (ctx: Ctx, folderId: number) =>
  appendLiveEvents(ctx, [{ personId: ctx.actor.id, kind: 'conversation', ids: { folderId } }]);
