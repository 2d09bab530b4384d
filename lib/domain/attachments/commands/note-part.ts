import { ownUnsent, stateOf } from '@/lib/domain/attachments/rows';
import { partTarget, type UploadState } from '@/lib/domain/attachments/schema';
import { command } from '@/lib/platform/command';

/** A part is stored. Of two that store the same one, the second changes nothing. Not audited: the complete upload is. */
export const notePart = command({
  name: 'attachment.part',
  input: partTarget,
  audit: 'none',
  run: async (ctx, { id, part }): Promise<UploadState> => {
    await ctx.tx.sql`update attachments set parts_received = ${part + 1}, touched_at = ${ctx.now}
      where id = ${id} and owner_id = ${ctx.actor.id} and state = 'uploading' and parts_received = ${part}`;
    return stateOf(await ownUnsent(ctx, id));
  },
});
