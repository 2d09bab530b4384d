import type { Role } from '@/lib/domain/identity/schema';
import type { BlockView, ModerationPage, SuspensionView } from '@/lib/domain/moderation/schema';
import { requireRole } from '@/lib/platform/command';
import type { Ctx } from '@/lib/platform/context';
import { dataKeys, openText } from '@/lib/platform/crypto/keyring';
import { decodeCursor, encodeCursor } from '@/lib/platform/cursor';

interface BlockRow {
  blockerId: number;
  blockedId: number;
  blockerUsername: string;
  blockerName: string;
  blockerRole: Role;
  blockedUsername: string;
  blockedName: string;
  blockedRole: Role;
  blockedAt: Date;
}

/** Who blocks whom, newest first, without the blockers' own reasons. Throws forbidden for all but admins. */
export async function blocks(
  ctx: Ctx,
  { person, limit, cursor }: ModerationPage,
): Promise<{ blocks: BlockView[]; nextCursor: string | null }> {
  requireRole(ctx, ['admin']);
  const { sql } = ctx.tx;
  const before = cursor === null ? null : decodeCursor('blocks', cursor);
  const rows = await sql<BlockRow[]>`
    select b.blocker_id as "blockerId", b.blocked_id as "blockedId", b.blocked_at as "blockedAt",
      x.username as "blockerUsername", x.display_name as "blockerName", x.role as "blockerRole",
      y.username as "blockedUsername", y.display_name as "blockedName", y.role as "blockedRole"
    from blocked_users b join users x on x.id = b.blocker_id join users y on y.id = b.blocked_id
    where ${
      before === null
        ? sql`true`
        : sql`(b.blocked_at, b.blocker_id, b.blocked_id) < (${new Date(Number(before[0]))}::timestamptz, ${Number(before[1])}::bigint, ${Number(before[2])}::bigint)`
    }
    ${person === undefined ? sql`` : sql`and ${person} in (x.username, y.username)`}
    order by b.blocked_at desc, b.blocker_id desc, b.blocked_id desc limit ${limit + 1}`;
  const page = rows.slice(0, limit);
  const last = rows.length > page.length ? page.at(-1) : undefined;
  return {
    blocks: page.map((row) => ({
      blocker: { username: row.blockerUsername, displayName: row.blockerName, role: row.blockerRole },
      blocked: { username: row.blockedUsername, displayName: row.blockedName, role: row.blockedRole },
      blockedAt: row.blockedAt,
    })),
    nextCursor: last
      ? encodeCursor('blocks', [last.blockedAt.getTime(), last.blockerId, last.blockedId])
      : null,
  };
}

interface SuspensionRow {
  id: number;
  username: string;
  displayName: string;
  role: Role;
  suspendedBy: string;
  reason: Buffer | null;
  reasonDataKeyId: number | null;
  startsAt: Date;
  endsAt: Date | null;
  liftedBy: string | null;
  outcome: string | null;
}

/** Every suspension with its reason, newest first, those that ended too. Throws forbidden for all but admins. */
export async function suspensions(
  ctx: Ctx,
  { person, limit, cursor }: ModerationPage,
): Promise<{ suspensions: SuspensionView[]; nextCursor: string | null }> {
  requireRole(ctx, ['admin']);
  const { sql } = ctx.tx;
  const before = cursor === null ? null : Number(decodeCursor('suspensions', cursor)[0]);
  const rows = await sql<SuspensionRow[]>`
    select s.id, u.username, u.display_name as "displayName", u.role, a.display_name as "suspendedBy", s.reason,
      s.reason_data_key_id as "reasonDataKeyId", s.starts_at as "startsAt", s.ends_at as "endsAt",
      l.display_name as "liftedBy", s.outcome
    from suspensions s join users u on u.id = s.user_id join users a on a.id = s.suspended_by left join users l on l.id = s.lifted_by
    where ${before === null ? sql`true` : sql`s.id < ${before}`}
      ${person === undefined ? sql`` : sql`and u.username = ${person}`}
    order by s.id desc limit ${limit + 1}`;
  const page = rows.slice(0, limit);
  const last = rows.length > page.length ? page.at(-1) : undefined;
  const keys = await dataKeys(
    ctx.tx,
    page.flatMap((row) => row.reasonDataKeyId ?? []),
  );
  return {
    suspensions: page.map((row) => ({
      suspensionId: row.id,
      person: { username: row.username, displayName: row.displayName, role: row.role },
      suspendedBy: row.suspendedBy,
      reason: reasonOf(row, keys),
      startsAt: row.startsAt,
      endsAt: row.endsAt,
      state: stateOf(row, ctx.now),
      liftedBy: row.liftedBy,
    })),
    nextCursor: last ? encodeCursor('suspensions', [last.id]) : null,
  };
}

function reasonOf(row: SuspensionRow, keys: Awaited<ReturnType<typeof dataKeys>>): string | null {
  const key = row.reasonDataKeyId === null ? null : keys.get(row.reasonDataKeyId);
  if (!key || row.reason === null) return null;
  const place = { table: 'suspensions', column: 'reason', ref: String(row.id) };
  return openText(key, row.reason, { ...place, dataKeyId: row.reasonDataKeyId! });
}

function stateOf({ outcome, endsAt }: SuspensionRow, now: Date): SuspensionView['state'] {
  if (outcome === 'lifted') return 'lifted';
  return outcome === 'expired' || (endsAt !== null && endsAt <= now) ? 'ended' : 'running';
}
