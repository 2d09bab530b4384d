import type { Sql } from '@/db/client';
import { type Role, STAFF_ROLES } from '@/lib/domain/identity/schema';
import { SHARED_MAX, TEMPLATES_MAX, type TemplateView } from '@/lib/domain/templates/schema';
import { openTemplate, type SealedTemplate } from '@/lib/domain/templates/sealed-template';
import { requireRole } from '@/lib/platform/command';
import type { Ctx } from '@/lib/platform/context';
import { dataKeys } from '@/lib/platform/crypto/keyring';
import { notFound } from '@/lib/platform/errors';

interface Row extends SealedTemplate {
  id: number;
  ownerId: number;
  username: string;
  displayName: string;
  role: Role;
  isShared: boolean;
  usageCount: number;
  updatedAt: Date;
}

/** One's own templates and those that colleagues share, by category and name. Throws forbidden for patients. */
export async function templates(ctx: Ctx): Promise<TemplateView[]> {
  requireRole(ctx, STAFF_ROLES);
  const { sql } = ctx.tx;
  const rows = await sql<Row[]>`
    (select ${columns(sql)} from message_templates t join users u on u.id = t.owner_id
      where t.owner_id = ${ctx.actor.id} and t.deleted_at is null order by t.id limit ${TEMPLATES_MAX})
    union all
    (select ${columns(sql)} from message_templates t join users u on u.id = t.owner_id
      where t.is_shared and t.deleted_at is null and t.owner_id <> ${ctx.actor.id}
      order by t.usage_count desc, t.id limit ${SHARED_MAX})`;
  return (await toViews(ctx, [...rows])).sort(byCategoryAndName);
}

/** One that the caller may use. Throws not_found alike for what does not exist, was deleted or is another's own. */
export async function usableTemplate(ctx: Ctx, id: number): Promise<TemplateView> {
  const { sql } = ctx.tx;
  const isStaff = (STAFF_ROLES as readonly Role[]).includes(ctx.actor.role);
  const rows = await sql<Row[]>`
    select ${columns(sql)} from message_templates t join users u on u.id = t.owner_id
    where t.id = ${id} and t.deleted_at is null and ${isStaff}::boolean and (t.owner_id = ${ctx.actor.id} or t.is_shared)`;
  const [view] = await toViews(ctx, [...rows]);
  if (!view) throw notFound();
  return view;
}

const columns = (
  sql: Sql,
) => sql`t.id, t.ref, t.body, t.body_data_key_id as "dataKeyId", t.owner_id as "ownerId",
  t.is_shared as "isShared", t.usage_count as "usageCount", t.updated_at as "updatedAt", u.username,
  u.display_name as "displayName", u.role`;

async function toViews(ctx: Ctx, rows: Row[]): Promise<TemplateView[]> {
  const keys = await dataKeys(
    ctx.tx,
    rows.map((row) => row.dataKeyId),
  );
  return rows.flatMap((row) => {
    const words = openTemplate(row, keys);
    if (!words) return [];
    const { username, displayName, role } = row;
    return {
      templateId: row.id,
      ...words,
      isPublic: row.isShared,
      usageCount: row.usageCount,
      isOwn: row.ownerId === ctx.actor.id,
      owner: { username, displayName, role },
      updatedAt: row.updatedAt,
    };
  });
}

/** What has no category stands last. */
function byCategoryAndName(a: TemplateView, b: TemplateView): number {
  if (a.category !== b.category && (a.category === null || b.category === null))
    return a.category === null ? 1 : -1;
  return (a.category ?? '').localeCompare(b.category ?? '') || a.name.localeCompare(b.name);
}
