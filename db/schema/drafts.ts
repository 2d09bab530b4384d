import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  index,
  integer,
  pgTable,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { at, bytea, id, oneOf, ref } from '@/db/schema/columns';
import { conversations } from '@/db/schema/conversations';
import { users } from '@/db/schema/identity';
import { dataKeys } from '@/db/schema/platform';

const VERSION_ORIGINS = ['saved', 'refused'] as const;

/**
 * Words that somebody has not sent yet; nobody else's to see. A draft is sent under its own key, so one whose key a message has
 * claimed counts as gone, whatever happened in between.
 */
export const drafts = pgTable(
  'drafts',
  {
    id: id(),
    ref: uuid('ref').notNull().unique(),
    userId: ref('user_id')
      .notNull()
      .references(() => users.id),
    /** Idempotency key of the message that it becomes. */
    clientKey: uuid('client_key').notNull(),
    /** Written in a conversation; null for a new message. */
    conversationId: ref('conversation_id').references(() => conversations.id),
    /** To whom a new message is addressed, once that is chosen. */
    recipientId: ref('recipient_id').references(() => users.id),
    /** The message that it quotes. */
    replyToId: ref('reply_to_id'),
    isNewThread: boolean('is_new_thread').notNull().default(false),
    /** Counts the saves; one that does not know the latest is refused and kept in `draft_versions`. */
    version: integer('version').notNull().default(1),
    /** Encrypted, padded JSON of subject and Markdown source, under the author's own data key. */
    ciphertext: bytea('ciphertext').notNull(),
    dataKeyId: ref('data_key_id')
      .notNull()
      .references(() => dataKeys.id),
    createdAt: at('created_at').notNull(),
    updatedAt: at('updated_at').notNull(),
    /** Deleted or sent; cut 30 days later. */
    removedAt: at('removed_at'),
  },
  (t) => [
    unique('drafts_client_key').on(t.userId, t.clientKey),
    uniqueIndex('drafts_conversation')
      .on(t.userId, t.conversationId)
      .where(sql`conversation_id is not null and removed_at is null`),
    index('drafts_user').on(t.userId, t.updatedAt.desc(), t.id.desc()).where(sql`removed_at is null`),
    index('drafts_removed').on(t.removedAt).where(sql`removed_at is not null`),
    check('drafts_version', sql`version >= 1`),
  ],
);

/** What a draft said before two devices wrote it at the same time, or before an earlier version was brought back. Cut after 30 days. */
export const draftVersions = pgTable(
  'draft_versions',
  {
    id: id(),
    ref: uuid('ref').notNull().unique(),
    draftId: ref('draft_id')
      .notNull()
      .references(() => drafts.id, { onDelete: 'cascade' }),
    /** Of the draft at that moment: what it said (`saved`), or what was to replace something older (`refused`). */
    version: integer('version').notNull(),
    origin: text('origin', { enum: VERSION_ORIGINS }).notNull(),
    ciphertext: bytea('ciphertext').notNull(),
    dataKeyId: ref('data_key_id')
      .notNull()
      .references(() => dataKeys.id),
    keptAt: at('kept_at').notNull(),
  },
  (t) => [
    uniqueIndex('draft_versions_saved').on(t.draftId, t.version).where(sql`origin = 'saved'`),
    index('draft_versions_draft').on(t.draftId, t.id),
    index('draft_versions_kept').on(t.keptAt),
    check('draft_versions_origin', oneOf('origin', VERSION_ORIGINS)),
  ],
);
