import { index, pgTable, uuid } from 'drizzle-orm/pg-core';
import { at, bytea, id, ref } from '@/db/schema/columns';
import { conversations } from '@/db/schema/conversations';
import { users } from '@/db/schema/identity';
import { dataKeys } from '@/db/schema/platform';

/** What staff note beside a thread. Never in `messages`, so that no answer to a patient can hold one. Immutable (trigger). */
export const internalNotes = pgTable(
  'internal_notes',
  {
    id: id(),
    ref: uuid('ref').notNull().unique(),
    conversationId: ref('conversation_id')
      .notNull()
      .references(() => conversations.id),
    authorId: ref('author_id')
      .notNull()
      .references(() => users.id),
    /** Encrypted, padded; owner: the patient whom the thread concerns. */
    ciphertext: bytea('ciphertext').notNull(),
    dataKeyId: ref('data_key_id')
      .notNull()
      .references(() => dataKeys.id),
    createdAt: at('created_at').notNull(),
  },
  (t) => [index('internal_notes_conversation').on(t.conversationId, t.id)],
);

/** Who of several staff answers a thread now. Claiming is creating the row, so that two at once give one owner. */
export const conversationClaims = pgTable('conversation_claims', {
  conversationId: ref('conversation_id')
    .primaryKey()
    .references(() => conversations.id),
  userId: ref('user_id')
    .notNull()
    .references(() => users.id),
  claimedAt: at('claimed_at').notNull(),
});
