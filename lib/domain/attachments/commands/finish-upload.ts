import { z } from 'zod';
import { ownUnsent, sealedFor, viewOf } from '@/lib/domain/attachments/rows';
import type { AttachmentView } from '@/lib/domain/attachments/schema';
import { idInput } from '@/lib/domain/identity/schema';
import { command } from '@/lib/platform/command';
import { dataKeys } from '@/lib/platform/crypto/keyring';
import { notFound } from '@/lib/platform/errors';

const judgedFile = z.strictObject({
  id: idInput,
  mediaType: z.string(),
  size: z.number(),
  name: z.string(),
  picture: z.strictObject({ width: z.number(), height: z.number(), thumbnailSize: z.number() }).optional(),
  isVoice: z.boolean(),
});
export type JudgedFile = z.output<typeof judgedFile>;

/**
 * A complete upload was judged and may be sent. Its type is what was found in it, not what it was called. Done twice it is the same.
 * Throws not_found (deleted meanwhile).
 */
export const finishUpload = command({
  name: 'attachment.upload',
  input: judgedFile,
  audit: (_ctx, { id, mediaType, size }) => ({
    objectType: 'attachment',
    objectId: id,
    details: { mediaType, size },
  }),
  run: async (ctx, { id, mediaType, size, name, picture, isVoice }): Promise<AttachmentView> => {
    const file = await ownUnsent(ctx, id, { isHeld: true });
    if (file.state === 'ready') return viewOf(file);
    const key = (await dataKeys(ctx.tx, [file.dataKeyId])).get(file.dataKeyId);
    if (!key) throw notFound();
    const { voice } = file.facts;
    const facts = {
      name,
      ...(picture ? { width: picture.width, height: picture.height } : {}),
      ...(voice && isVoice ? { voice } : {}),
    };
    const sealed = sealedFor({ id: file.dataKeyId, key }, file.ref, { facts, fileKey: file.fileKey });
    await ctx.tx.sql`
      update attachments set state = 'ready', media_type = ${mediaType}, size = ${size}, is_voice = ${isVoice},
        thumbnail_size = ${picture?.thumbnailSize ?? null}, ciphertext = ${sealed.ciphertext}, has_leftovers = ${picture !== undefined},
        touched_at = ${ctx.now}
      where id = ${id}`;
    return viewOf(await ownUnsent(ctx, id));
  },
});
