import type { BlockedPerson } from '@/lib/domain/blocking/schema';
import type { Ctx } from '@/lib/platform/context';
import { dataKeys, openText } from '@/lib/platform/crypto/keyring';

/** Where a block's reason lives: the pair is the row's identity. */
export const reasonPlace = (blockerId: number, blockedId: number) => ({
  table: 'blocked_users',
  column: 'reason',
  ref: `${blockerId}:${blockedId}`,
});

interface Row {
  blockedId: number;
  username: string;
  displayName: string;
  reason: Buffer | null;
  reasonDataKeyId: number | null;
  blockedAt: Date;
}

/** Whom the caller blocked, newest first, with the caller's own reasons. Nobody learns who blocked them. */
export async function blockedPeople(ctx: Ctx): Promise<BlockedPerson[]> {
  // A person's own list: bounded by the people they know, 500 at most.
  const rows = await ctx.tx.sql<Row[]>`
    select b.blocked_id as "blockedId", u.username, u.display_name as "displayName", b.reason,
      b.reason_data_key_id as "reasonDataKeyId", b.blocked_at as "blockedAt"
    from blocked_users b join users u on u.id = b.blocked_id
    where b.blocker_id = ${ctx.actor.id} order by b.blocked_at desc, b.blocked_id limit 500`;
  const keys = await dataKeys(
    ctx.tx,
    rows.flatMap((row) => row.reasonDataKeyId ?? []),
  );
  return rows.map((row) => ({
    username: row.username,
    displayName: row.displayName,
    reason: reasonOf(ctx, row, keys),
    blockedAt: row.blockedAt,
  }));
}

function reasonOf(ctx: Ctx, row: Row, keys: Awaited<ReturnType<typeof dataKeys>>): string | null {
  if (row.reason === null || row.reasonDataKeyId === null) return null;
  const key = keys.get(row.reasonDataKeyId);
  if (!key) return null;
  return openText(key, row.reason, {
    ...reasonPlace(ctx.actor.id, row.blockedId),
    dataKeyId: row.reasonDataKeyId,
  });
}
