import type { Sql } from '@/db/client';
import type { ConversationKind, Folder } from '@/lib/domain/conversations/schema';

/** Which of a person's conversations: a folder (one of the standing ones, or the id of an own one) and narrower wishes. */
export interface ListFilter {
  folder?: Folder | number;
  label?: number;
  kind?: ConversationKind;
  unread?: boolean;
  /** Username of the other side. */
  person?: string;
}

/**
 * The one meaning of every folder, on a participation aliased `p` and its conversation `c`. A label without a folder is asked of
 * everything that is not archived. An own folder keeps showing what is snoozed or done; the inbox keeps showing what is filed,
 * so that nothing new is missed. Snoozed means until that moment, whether or not the worker has been round.
 */
export function matchesFilter(sql: Sql, { folder, label, kind, unread, person }: ListFilter, now: Date) {
  return sql`p.last_message_at is not null and p.deleted_at is null
    and ${inFolder(sql, folder ?? (label === undefined ? 'inbox' : undefined), now)}
    ${label === undefined ? sql`` : sql`and p.labels @> to_jsonb(${label}::bigint)`}
    ${kind ? sql`and c.kind = ${kind}` : sql``}
    ${unread ? sql`and p.unread_count > 0` : sql``}
    ${person === undefined ? sql`` : sql`and p.counterpart_id = (select id from users where username = ${person})`}`;
}

/** Neither snoozed, nor done, nor archived. */
const isAtHand = (sql: Sql, now: Date) =>
  sql`p.archived_at is null and p.done_at is null and (p.snoozed_until is null or p.snoozed_until <= ${now})`;

function inFolder(sql: Sql, folder: Folder | number | undefined, now: Date) {
  if (folder === undefined) return sql`p.archived_at is null`;
  if (typeof folder === 'number') return sql`p.archived_at is null and p.folder_id = ${folder}`;
  switch (folder) {
    case 'inbox':
      return isAtHand(sql, now);
    case 'unread':
      return sql`${isAtHand(sql, now)} and p.unread_count > 0`;
    case 'pinned':
      return sql`p.archived_at is null and p.pinned_at is not null`;
    case 'snoozed':
      return sql`p.archived_at is null and p.snoozed_until > ${now}`;
    case 'done':
      return sql`p.archived_at is null and p.done_at is not null`;
    case 'archived':
      return sql`p.archived_at is not null`;
  }
}
