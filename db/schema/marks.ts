import { index, pgTable, primaryKey, uuid } from 'drizzle-orm/pg-core';
import { at, bytea, ref } from '@/db/schema/columns';
import { conversations } from '@/db/schema/conversations';
import { users } from '@/db/schema/identity';
import { messages } from '@/db/schema/messages';
import { dataKeys } from '@/db/schema/platform';

/** A message that stands at the top of its conversation for everybody in it. Pinning is creating the row. */
export const messagePins = pgTable(
  'message_pins',
  {
    messageId: ref('message_id')
      .primaryKey()
      .references(() => messages.id),
    conversationId: ref('conversation_id')
      .notNull()
      .references(() => conversations.id),
    pinnedBy: ref('pinned_by')
      .notNull()
      .references(() => users.id),
    pinnedAt: at('pinned_at').notNull(),
  },
  (t) => [index('message_pins_conversation').on(t.conversationId, t.pinnedAt)],
);

/** One person's emoji on one message. Which emoji it is says something about the words, so it is encrypted like them. */
export const messageReactions = pgTable(
  'message_reactions',
  {
    ref: uuid('ref').notNull().unique(),
    messageId: ref('message_id')
      .notNull()
      .references(() => messages.id),
    userId: ref('user_id')
      .notNull()
      .references(() => users.id),
    /** Keyed HMAC of message and emoji, so that one person has each emoji once; tells nothing across messages. */
    emojiMac: bytea('emoji_mac').notNull(),
    /** The emoji, padded, under the message's data key. */
    ciphertext: bytea('ciphertext').notNull(),
    dataKeyId: ref('data_key_id')
      .notNull()
      .references(() => dataKeys.id),
    reactedAt: at('reacted_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.messageId, t.userId, t.emojiMac] })],
);
