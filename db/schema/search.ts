import { sql } from 'drizzle-orm';
import { check, foreignKey, integer, pgTable, primaryKey, smallint } from 'drizzle-orm/pg-core';
import { at, ref } from '@/db/schema/columns';
import { messages } from '@/db/schema/messages';
import { dataKeys } from '@/db/schema/platform';

/**
 * What sent messages are found by: blind tokens of their words under the conversation's data key. The primary key includes every
 * other column (by hand in its migration, since the builder cannot say so): a search reads that index alone.
 */
export const messageTokens = pgTable(
  'message_tokens',
  {
    conversationId: ref('conversation_id').notNull(),
    dataKeyId: ref('data_key_id')
      .notNull()
      .references(() => dataKeys.id),
    position: integer('position').notNull(),
    /** 0 for all of a message; the parts of one with more than 1,000 tokens count from 1. */
    part: smallint('part').notNull(),
    tokens: smallint('tokens').array().notNull(),
    /** The message's own, so that a search finds the newest without reading messages. */
    sentAt: at('sent_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.conversationId, t.position, t.part] }),
    foreignKey({
      name: 'message_tokens_message',
      columns: [t.conversationId, t.position],
      foreignColumns: [messages.conversationId, messages.position],
    }),
  ],
);

/** How far messages from before there were tokens have been given some. One row once the work began. */
export const searchBackfill = pgTable(
  'search_backfill',
  {
    singleton: integer('singleton').primaryKey().default(1),
    /** Every message up to this id has tokens. */
    upToId: ref('up_to_id').notNull(),
    finishedAt: at('finished_at'),
  },
  () => [check('search_backfill_singleton', sql`singleton = 1`)],
);
