import { randomUUID } from 'node:crypto';
import { harmlessName } from '@/lib/domain/attachments/file-name';
import { ownUnsent, sealedFor, stateOf } from '@/lib/domain/attachments/rows';
import { beginUploadInput, MEGABYTE, type UploadState } from '@/lib/domain/attachments/schema';
import { readSettings } from '@/lib/domain/settings/queries';
import { command } from '@/lib/platform/command';
import type { Ctx } from '@/lib/platform/context';
import { newFileKey } from '@/lib/platform/crypto/file-cipher';
import { ensureDataKey } from '@/lib/platform/crypto/keyring';
import { AppError } from '@/lib/platform/errors';
import { rowRef } from '@/lib/platform/row-ref';

/** Files of the largest size that one person may have lying about unsent. */
const UNSENT_FILES = 20;

/**
 * Announce a file; its bytes follow in parts. Nobody else ever knows of it until it is sent. Throws too_large (of one file, or of
 * all that lie unsent). Not audited: an upload counts once it is complete.
 */
export const beginUpload = command({
  name: 'attachment.begin',
  input: beginUploadInput,
  audit: 'none',
  repeat: {
    keep: ({ attachmentId }: UploadState) => ({ attachmentId }),
    answer: async (ctx, ids) => stateOf(await ownUnsent(ctx, Number(ids.attachmentId))),
  },
  run: async (ctx, { name, size, voice }): Promise<UploadState> => {
    await assertRoom(ctx, size);
    const ref = rowRef();
    // The ending is set right once the content is known; until then it shall do no harm either.
    const facts = { name: harmlessName(name, [endingOf(name)]), ...(voice ? { voice } : {}) };
    const key = await ensureDataKey(ctx.tx, null, ctx.actor.id);
    const sealed = sealedFor(key, ref, { facts, fileKey: newFileKey() });
    const [row] = await ctx.tx.sql<{ id: number }[]>`
      insert into attachments (ref, owner_id, state, blob, size, is_voice, ciphertext, wrapped_key, data_key_id, created_at, touched_at)
      values (${ref}, ${ctx.actor.id}, 'uploading', ${randomUUID()}, ${size}, ${voice !== undefined}, ${sealed.ciphertext},
        ${sealed.wrappedKey}, ${sealed.dataKeyId}, ${ctx.now}, ${ctx.now})
      returning id`;
    return stateOf(await ownUnsent(ctx, row!.id));
  },
});

const endingOf = (name: string) => /\.(\w{1,10})$/.exec(name)?.[1]?.toLowerCase() ?? 'bin';

/** Throws too_large when a file of this size may not be added. */
async function assertRoom(ctx: Ctx, size: number): Promise<void> {
  const { attachmentMaxMegabytes: megabytes } = await readSettings(ctx.tx);
  if (size > megabytes * MEGABYTE)
    throw new AppError('too_large', `A file can have at most ${megabytes} MB.`);
  const [row] = await ctx.tx.sql<{ bytes: number }[]>`
    select coalesce(sum(size), 0)::bigint as bytes from attachments
    where owner_id = ${ctx.actor.id} and state in ('uploading', 'ready') and draft_id is null and scheduled_id is null`;
  if (row!.bytes + size > UNSENT_FILES * megabytes * MEGABYTE)
    throw new AppError('too_large', 'Many of your files are not sent yet. Remove some of them first.');
}
