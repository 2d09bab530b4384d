import { sql } from 'drizzle-orm';
import { boolean, check, index, integer, pgTable, uuid } from 'drizzle-orm/pg-core';
import { at, bytea, id, ref } from '@/db/schema/columns';
import { users } from '@/db/schema/identity';
import { dataKeys } from '@/db/schema/platform';

/** A text that staff use again, with variables that are read at insertion. */
export const messageTemplates = pgTable(
  'message_templates',
  {
    id: id(),
    ref: uuid('ref').notNull().unique(),
    ownerId: ref('owner_id')
      .notNull()
      .references(() => users.id),
    /** Encrypted JSON of name, category and content, under the owner's own data key. */
    body: bytea('body').notNull(),
    bodyDataKeyId: ref('body_data_key_id')
      .notNull()
      .references(() => dataKeys.id),
    /** All staff may read and use it; only the owner changes it. */
    isShared: boolean('is_shared').notNull().default(false),
    /** How often it was inserted, by whomever. */
    usageCount: integer('usage_count').notNull().default(0),
    createdAt: at('created_at').notNull(),
    updatedAt: at('updated_at').notNull(),
    /** Deleted: kept for a day so that it can be taken back. */
    deletedAt: at('deleted_at'),
  },
  (t) => [
    index('message_templates_owner').on(t.ownerId, t.id),
    index('message_templates_shared').on(t.id).where(sql`is_shared and deleted_at is null`),
    index('message_templates_deleted').on(t.deletedAt).where(sql`deleted_at is not null`),
    check('message_templates_usage', sql`usage_count >= 0`),
  ],
);
