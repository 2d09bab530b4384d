import { sql } from 'drizzle-orm';
import { check, index, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { at, bytea, id, oneOf, ref } from '@/db/schema/columns';
import { conversations } from '@/db/schema/conversations';
import { users } from '@/db/schema/identity';

const BULK_ACTIONS = ['archive', 'unarchive', 'delete', 'done', 'read', 'unread', 'label', 'folder'] as const;
const BULK_STATUSES = ['queued', 'running', 'done', 'undone', 'failed'] as const;
const ITEM_STATUSES = ['pending', 'done', 'failed'] as const;

/** A person's own folder for conversations. Nobody else ever sees it. */
export const folders = pgTable(
  'folders',
  {
    id: id(),
    ref: uuid('ref').notNull().unique(),
    userId: ref('user_id')
      .notNull()
      .references(() => users.id),
    /** Encrypted under the person's own data key. */
    name: bytea('name').notNull(),
    nameDataKeyId: ref('name_data_key_id').notNull(),
    createdAt: at('created_at').notNull(),
  },
  (t) => [index('folders_user').on(t.userId, t.id)],
);

/** A person's own coloured label. */
export const labels = pgTable(
  'labels',
  {
    id: id(),
    ref: uuid('ref').notNull().unique(),
    userId: ref('user_id')
      .notNull()
      .references(() => users.id),
    /** Encrypted under the person's own data key. */
    name: bytea('name').notNull(),
    nameDataKeyId: ref('name_data_key_id').notNull(),
    /** One of the eight hues of the palette, 1 to 8. */
    hue: integer('hue').notNull(),
    createdAt: at('created_at').notNull(),
  },
  (t) => [index('labels_user').on(t.userId, t.id), check('labels_hue', sql`hue between 1 and 8`)],
);

/** A list that a person keeps to come back to. */
export const savedFilters = pgTable(
  'saved_filters',
  {
    id: id(),
    ref: uuid('ref').notNull().unique(),
    userId: ref('user_id')
      .notNull()
      .references(() => users.id),
    /** Encrypted JSON of name and criteria, under the person's own data key. */
    body: bytea('body').notNull(),
    bodyDataKeyId: ref('body_data_key_id').notNull(),
    createdAt: at('created_at').notNull(),
  },
  (t) => [index('saved_filters_user').on(t.userId, t.id)],
);

/** One act on many of one's own conversations, done in the background, undoable for ten seconds. */
export const bulkActions = pgTable(
  'bulk_actions',
  {
    id: id(),
    userId: ref('user_id')
      .notNull()
      .references(() => users.id),
    action: text('action', { enum: BULK_ACTIONS }).notNull(),
    /** What the action needs besides: a label or folder id. */
    argument: jsonb('argument').$type<Record<string, number>>().notNull().default({}),
    status: text('status', { enum: BULK_STATUSES }).notNull(),
    total: integer('total').notNull(),
    createdAt: at('created_at').notNull(),
    finishedAt: at('finished_at'),
    undoneAt: at('undone_at'),
  },
  (t) => [
    index('bulk_actions_user').on(t.userId, t.id),
    check('bulk_actions_action', oneOf('action', BULK_ACTIONS)),
    check('bulk_actions_status', oneOf('status', BULK_STATUSES)),
  ],
);

/** The conversations of a bulk action, frozen when it was made, with the state to return to. */
export const bulkActionItems = pgTable(
  'bulk_action_items',
  {
    bulkActionId: ref('bulk_action_id')
      .notNull()
      .references(() => bulkActions.id),
    conversationId: ref('conversation_id')
      .notNull()
      .references(() => conversations.id),
    status: text('status', { enum: ITEM_STATUSES }).notNull().default('pending'),
    /** The person's own state before the act. */
    before: jsonb('before').$type<Record<string, unknown>>(),
    /** Error code of a failure. */
    reason: text('reason'),
  },
  (t) => [
    primaryKey({ columns: [t.bulkActionId, t.conversationId] }),
    index('bulk_action_items_pending').on(t.bulkActionId, t.conversationId).where(sql`status = 'pending'`),
    check('bulk_action_items_status', oneOf('status', ITEM_STATUSES)),
  ],
);
