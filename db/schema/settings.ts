import { jsonb, pgTable, text } from 'drizzle-orm/pg-core';
import { at, ref } from '@/db/schema/columns';
import { users } from '@/db/schema/identity';

/** The installation's choices, one row per key; a missing row means the default of settings/schema.ts. */
export const settings = pgTable('settings', {
  key: text('key').primaryKey(),
  value: jsonb('value').$type<unknown>().notNull(),
  updatedBy: ref('updated_by').references(() => users.id),
  updatedAt: at('updated_at').notNull(),
});
