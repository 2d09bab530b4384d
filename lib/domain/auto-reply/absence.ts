import type { PersonSummary } from '@/lib/domain/identity/schema';
import type { Ctx } from '@/lib/platform/context';
import { dataKeys, openText, sealText } from '@/lib/platform/crypto/keyring';

/** Somebody's absence with its words. */
export interface Absence {
  startsAt: Date;
  endsAt: Date;
  changedAt: Date;
  message: string;
  cover: PersonSummary | null;
}

interface Row {
  ref: string;
  startsAt: Date;
  endsAt: Date;
  changedAt: Date;
  body: Buffer;
  dataKeyId: number;
  coverUsername: string | null;
  coverName: string;
  coverRole: PersonSummary['role'];
}

const placeOf = (ref: string) => ({ table: 'auto_replies', column: 'body', ref });

/** Encrypt what is to be said, under the caller's own key. */
export const sealAbsence = (ctx: Ctx, ref: string, message: string) =>
  sealText(ctx.tx, ctx.actor.id, message, placeOf(ref));

/** A person's absence unless it has ended; null also once the person was erased. */
export async function absenceOf(ctx: Ctx, personId: number): Promise<Absence | null> {
  const [row] = await ctx.tx.sql<Row[]>`
    select a.ref, a.starts_at as "startsAt", a.ends_at as "endsAt", a.updated_at as "changedAt", a.body,
      a.body_data_key_id as "dataKeyId", c.username as "coverUsername", c.display_name as "coverName", c.role as "coverRole"
    from auto_replies a left join users c on c.id = a.cover_id and c.status = 'active'
    where a.user_id = ${personId} and a.ends_at > ${ctx.now}`;
  if (!row) return null;
  const key = (await dataKeys(ctx.tx, [row.dataKeyId])).get(row.dataKeyId);
  if (!key) return null;
  const { startsAt, endsAt, changedAt } = row;
  return {
    startsAt,
    endsAt,
    changedAt,
    message: openText(key, row.body, { ...placeOf(row.ref), dataKeyId: row.dataKeyId }),
    cover:
      row.coverUsername === null
        ? null
        : { username: row.coverUsername, displayName: row.coverName, role: row.coverRole },
  };
}
