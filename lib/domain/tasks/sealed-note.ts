import type { Ctx } from '@/lib/platform/context';
import { pad, seal, valueContext } from '@/lib/platform/crypto/envelope';
import { dataKeys } from '@/lib/platform/crypto/keyring';
import { AppError } from '@/lib/platform/errors';

/** Encrypt a task's note under the data key of its message. Throws conflict when the message's words were erased. */
export async function sealNote(
  ctx: Ctx,
  { messageId, ref }: { messageId: number; ref: string },
  note: string,
) {
  const [row] = await ctx.tx.sql<{ dataKeyId: number }[]>`
    select data_key_id as "dataKeyId" from messages where id = ${messageId}`;
  const { dataKeyId } = row!;
  const key = (await dataKeys(ctx.tx, [dataKeyId])).get(dataKeyId);
  if (!key) throw new AppError('conflict', 'The words of this message were erased.');
  const context = valueContext('tasks', 'note', dataKeyId, ref);
  return { ciphertext: seal(key, pad(Buffer.from(note)), context), dataKeyId };
}
