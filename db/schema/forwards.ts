import { boolean, index, pgTable } from 'drizzle-orm/pg-core';
import { ref } from '@/db/schema/columns';
import { messages } from '@/db/schema/messages';

/** A message whose words are another's, passed on. Who and when are those of the message. */
export const messageForwards = pgTable(
  'message_forwards',
  {
    messageId: ref('message_id')
      .primaryKey()
      .references(() => messages.id),
    originId: ref('origin_id')
      .notNull()
      .references(() => messages.id),
    /** The sender said why somebody who does not care for the patient needs the words; the reason itself is in the audit. */
    hasReason: boolean('has_reason').notNull(),
  },
  (t) => [index('message_forwards_origin').on(t.originId)],
);
