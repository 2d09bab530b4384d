import type { KeyObject } from 'node:crypto';
import type { Sql } from '@/db/client';
import { emailHmac, openEmail } from '@/lib/domain/identity/email';
import type { UserFilters, UserSort, UserView } from '@/lib/domain/identity/user-schema';
import { requireRole } from '@/lib/platform/command';
import type { Ctx } from '@/lib/platform/context';
import { dataKeys } from '@/lib/platform/crypto/keyring';
import { decodeCursor, encodeCursor } from '@/lib/platform/cursor';
import { notFound } from '@/lib/platform/errors';

interface Row extends Omit<UserView, 'email'> {
  id: number;
  ref: string;
  email: Buffer | null;
  emailDataKeyId: number | null;
  sortKey: string;
}

/** Everybody who can act, for admins. Throws forbidden for all others, developers included. */
export async function users(
  ctx: Ctx,
  filters: UserFilters,
): Promise<{ users: UserView[]; nextCursor: string | null }> {
  requireRole(ctx, ['admin']);
  const rows = await readPage(ctx, filters);
  const page = rows.slice(0, filters.limit);
  const keys = await dataKeys(
    ctx.tx,
    page.flatMap((row) => row.emailDataKeyId ?? []),
  );
  const last = rows.length > page.length ? page.at(-1) : undefined;
  return {
    users: page.map((row) => toView(row, keys)),
    nextCursor: last ? encodeCursor(`users:${filters.sort}`, [last.sortKey, last.id]) : null,
  };
}

/** One person for an admin. Throws forbidden, not_found. */
export async function userOf(ctx: Ctx, id: number): Promise<UserView> {
  requireRole(ctx, ['admin']);
  const [row] = await ctx.tx.sql<
    Row[]
  >`select ${columns(ctx.tx.sql, ctx.now)}, '' as "sortKey" from users u where u.id = ${id}`;
  if (!row) throw notFound();
  return toView(row, await dataKeys(ctx.tx, row.emailDataKeyId === null ? [] : [row.emailDataKeyId]));
}

async function readPage(ctx: Ctx, filters: UserFilters): Promise<Row[]> {
  const { sql } = ctx.tx;
  const { key, isDescending } = orderOf(sql, filters.sort);
  const after = filters.cursor === null ? null : decodeCursor(`users:${filters.sort}`, filters.cursor);
  const direction = isDescending ? sql`desc` : sql`asc`;
  return await sql<Row[]>`
    select ${columns(sql, ctx.now)}, ${key} as "sortKey"
    from users u
    where u.role <> 'system'
      ${filters.role === undefined ? sql`` : sql`and u.role = ${filters.role}`}
      ${filters.status === undefined ? sql`` : sql`and u.status = ${filters.status}`}
      ${filters.q?.trim() ? matching(sql, filters.q.trim().toLowerCase()) : sql``}
      ${after === null ? sql`` : sql`and (${key}, u.id) ${isDescending ? sql`<` : sql`>`} (${String(after[0])}, ${Number(after[1])}::bigint)`}
    order by ${key} ${direction}, u.id ${direction} limit ${filters.limit + 1}`;
}

const columns = (sql: Sql, now: Date) => sql`
  u.id, u.ref, u.username, u.display_name as "displayName", u.email, u.email_data_key_id as "emailDataKeyId", u.role, u.status,
  u.password_hash is not null as "canSignIn", u.time_zone as "timeZone", u.locale, u.created_at as "createdAt",
  exists (select 1 from suspensions s where s.user_id = u.id and s.starts_at <= ${now} and s.outcome is null
    and (s.ends_at is null or s.ends_at > ${now})) as "isSuspended"`;

/** Ids are drawn in the order of creation; as text of equal length they sort like numbers. */
function orderOf(sql: Sql, sort: UserSort) {
  const keys = {
    username: sql`u.username`,
    name: sql`u.display_name`,
    created: sql`lpad(u.id::text, 19, '0')`,
  };
  const isDescending = sort.startsWith('-');
  return { key: keys[sort.replace('-', '') as keyof typeof keys], isDescending };
}

/** Addresses are encrypted: only a whole one can be looked up. */
const matching = (sql: Sql, q: string) => sql`
  and (strpos(u.username, ${q}) > 0 or strpos(lower(u.display_name), ${q}) > 0 or u.email_hmac = ${emailHmac(q)})`;

function toView(row: Row, keys: Map<number, KeyObject | null>): UserView {
  const { username, displayName, role, status, isSuspended, canSignIn, timeZone, locale, createdAt } = row;
  const email = row.emailDataKeyId === null ? null : openEmail(keys.get(row.emailDataKeyId), row);
  return { username, displayName, email, role, status, isSuspended, canSignIn, timeZone, locale, createdAt };
}
