import { randomUUID } from 'node:crypto';
import type { GroupKind } from '@/lib/domain/groups/schema';
import type { Ctx } from '@/lib/platform/context';
import { dataKeys, openText, sealText } from '@/lib/platform/crypto/keyring';
import { AppError, notFound } from '@/lib/platform/errors';

export interface HeldGroup {
  id: number;
  kind: GroupKind;
  ownerId: number;
  conversationId: number | null;
  isClosed: boolean;
}

/** A group, held until the transaction ends, so that its members change one act after the other. Null: there is none. */
export async function holdGroup(ctx: Ctx, id: number): Promise<HeldGroup | null> {
  const [row] = await ctx.tx.sql<HeldGroup[]>`
    select id, kind, owner_id as "ownerId", conversation_id as "conversationId", closed_at is not null as "isClosed"
    from groups where id = ${id} for no key update`;
  return row ?? null;
}

/** The caller's own group, open. Throws not_found for anybody else's, conflict when it is closed. */
export async function holdOwnGroup(ctx: Ctx, id: number): Promise<HeldGroup> {
  const group = await holdGroup(ctx, id);
  if (group?.ownerId !== ctx.actor.id) throw notFound();
  if (group.isClosed) throw new AppError('conflict', 'This group is closed.');
  return group;
}

const namePlace = (ref: string) => ({ table: 'groups', column: 'name', ref });

/** Encrypt what a person calls their group, under their own key. */
export const sealGroupName = (ctx: Ctx, ref: string, name: string) =>
  sealText(ctx.tx, ctx.actor.id, name, namePlace(ref));

export interface SealedGroup {
  ref: string;
  name: Buffer;
  nameDataKeyId: number;
}

/** Decrypt the names of groups, in the order given; null where the owner was erased. */
export async function openGroupNames(ctx: Ctx, rows: SealedGroup[]): Promise<(string | null)[]> {
  const keys = await dataKeys(
    ctx.tx,
    rows.map((row) => row.nameDataKeyId),
  );
  return rows.map(({ ref, name, nameDataKeyId }) => {
    const key = keys.get(nameDataKeyId);
    return key ? openText(key, name, { ...namePlace(ref), dataKeyId: nameDataKeyId }) : null;
  });
}

/** Insert or renew membership rows; a seat is given once and kept. The group is held. */
export async function insertMembers(ctx: Ctx, group: HeldGroup, personIds: number[]): Promise<void> {
  if (personIds.length === 0) return;
  await ctx.tx.sql`
    insert into group_members as g (group_id, user_id, ref, conversation_id, seat, joined_at)
    select ${group.id}, i.person_id, i.ref, ${group.conversationId}::bigint, i.place + coalesce((
      select max(seat) from group_members where group_id = ${group.id}), 0), ${ctx.now}
    from unnest(${personIds}::bigint[], ${personIds.map(() => randomUUID())}::uuid[]) with ordinality as i (person_id, ref, place)
    on conflict (group_id, user_id) do update set joined_at = excluded.joined_at, left_at = null where g.left_at is not null`;
}
