import type { Ctx } from '@/lib/platform/context';
import { dataKeys, openText, sealText } from '@/lib/platform/crypto/keyring';

interface Place {
  table: 'folders' | 'labels' | 'saved_filters';
  /** The row's own uuid, to which the ciphertext is bound. */
  ref: string;
}

const columnOf = ({ table }: Place) => (table === 'saved_filters' ? 'body' : 'name');

/** Encrypt what a person calls a thing of theirs, under their own key. */
export const sealName = (ctx: Ctx, place: Place, text: string) =>
  sealText(ctx.tx, ctx.actor.id, text, { ...place, column: columnOf(place) });

export interface SealedName {
  ref: string;
  sealed: Buffer;
  dataKeyId: number;
}

/** Decrypt the names of a list's rows; those of an erased owner are left out. */
export async function withNames<Row extends SealedName>(
  ctx: Ctx,
  table: Place['table'],
  rows: Row[],
): Promise<(Row & { text: string })[]> {
  const keys = await dataKeys(
    ctx.tx,
    rows.map((row) => row.dataKeyId),
  );
  return rows.flatMap((row) => {
    const key = keys.get(row.dataKeyId);
    const place = { table, ref: row.ref };
    return key
      ? [
          {
            ...row,
            text: openText(key, row.sealed, {
              ...place,
              column: columnOf(place),
              dataKeyId: row.dataKeyId,
            }),
          },
        ]
      : [];
  });
}
