import { sql } from 'drizzle-orm';
import { date, index, pgTable, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { at, bytea, id, ref } from '@/db/schema/columns';
import { users } from '@/db/schema/identity';
import { messages } from '@/db/schema/messages';
import { dataKeys } from '@/db/schema/platform';

/** What a person has to do about a message. Theirs alone, and seen only while they see the message. */
export const tasks = pgTable(
  'tasks',
  {
    id: id(),
    ref: uuid('ref').notNull().unique(),
    userId: ref('user_id')
      .notNull()
      .references(() => users.id),
    messageId: ref('message_id')
      .notNull()
      .references(() => messages.id),
    /** What to do, in own words, encrypted under the data key of the message, so that it goes with the message's words. */
    note: bytea('note'),
    noteDataKeyId: ref('note_data_key_id').references(() => dataKeys.id),
    /** A day in the person's own zone. */
    dueOn: date('due_on', { mode: 'string' }),
    createdAt: at('created_at').notNull(),
    doneAt: at('done_at'),
  },
  (t) => [
    index('tasks_user').on(t.userId, t.id),
    // One open task a message and person, however often it is asked for.
    uniqueIndex('tasks_open').on(t.userId, t.messageId).where(sql`done_at is null`),
  ],
);
