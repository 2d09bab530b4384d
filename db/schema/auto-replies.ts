import { sql } from 'drizzle-orm';
import { check, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { at, bytea, oneOf, ref } from '@/db/schema/columns';
import { users } from '@/db/schema/identity';
import { messages } from '@/db/schema/messages';
import { dataKeys } from '@/db/schema/platform';
import { AUTO_REPLY_KINDS } from '@/lib/domain/auto-reply/schema';

/** What a member of staff has patients told while away. One a person; off is its absence. */
export const autoReplies = pgTable(
  'auto_replies',
  {
    userId: ref('user_id')
      .primaryKey()
      .references(() => users.id),
    ref: uuid('ref').notNull().unique(),
    startsAt: at('starts_at').notNull(),
    endsAt: at('ends_at').notNull(),
    /** Encrypted under the person's own data key. */
    body: bytea('body').notNull(),
    bodyDataKeyId: ref('body_data_key_id')
      .notNull()
      .references(() => dataKeys.id),
    /** The colleague whom the answer names. */
    coverId: ref('cover_id').references(() => users.id),
    /** Who was told before this is told again. */
    updatedAt: at('updated_at').notNull(),
  },
  () => [
    check('auto_replies_period', sql`ends_at > starts_at`),
    check('auto_replies_other_cover', sql`cover_id is null or cover_id <> user_id`),
  ],
);

/** When each patient was last told which of the two answers, so that it is at most once a day. */
export const autoReplyAnswers = pgTable(
  'auto_reply_answers',
  {
    userId: ref('user_id')
      .notNull()
      .references(() => users.id),
    patientId: ref('patient_id')
      .notNull()
      .references(() => users.id),
    kind: text('kind', { enum: AUTO_REPLY_KINDS }).notNull().default('away'),
    messageId: ref('message_id')
      .notNull()
      .references(() => messages.id),
    answeredAt: at('answered_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.userId, t.patientId, t.kind] }),
    check('auto_reply_answers_kind', oneOf('kind', AUTO_REPLY_KINDS)),
  ],
);
