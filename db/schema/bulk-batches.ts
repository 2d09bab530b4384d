import { sql } from 'drizzle-orm';
import { check, index, integer, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { at, bytea, id, oneOf, ref } from '@/db/schema/columns';
import { groups } from '@/db/schema/groups';
import { users } from '@/db/schema/identity';
import { messages } from '@/db/schema/messages';

/** `scheduled`: not begun; what holds it is a scheduled message. */
const STATUSES = ['scheduled', 'queued', 'running', 'done', 'stopped', 'failed'] as const;
const RECIPIENT_STATUSES = ['pending', 'sent', 'failed', 'stopped'] as const;

/** One text of a clinical person to many of their own patients, each in their own thread (K5). */
export const bulkBatches = pgTable(
  'bulk_batches',
  {
    id: id(),
    ref: uuid('ref').notNull().unique(),
    senderId: ref('sender_id')
      .notNull()
      .references(() => users.id),
    /** The cohort that it was sent to, if it was one. */
    groupId: ref('group_id').references(() => groups.id),
    /** Encrypted like a message under the author's own data key: the source with its variables. */
    ciphertext: bytea('ciphertext').notNull(),
    dataKeyId: ref('data_key_id').notNull(),
    /** How the source is read: plain or markdown. */
    format: text('format', { enum: ['plain', 'markdown'] }).notNull(),
    status: text('status', { enum: STATUSES }).notNull(),
    total: integer('total').notNull(),
    createdAt: at('created_at').notNull(),
    /** Held until then, so that it can be called off before anybody has a copy; null: it began at once. */
    heldUntil: at('held_until'),
    startedAt: at('started_at'),
    finishedAt: at('finished_at'),
    /** The time that it was meant for, when it went out late. */
    delayedFrom: at('delayed_from'),
  },
  (t) => [
    index('bulk_batches_sender').on(t.senderId, t.id),
    check('bulk_batches_status', oneOf('status', STATUSES)),
    check('bulk_batches_format', oneOf('format', ['plain', 'markdown'])),
  ],
);

/** Who was addressed, fixed when the batch was made, and what became of each copy. */
export const bulkRecipients = pgTable(
  'bulk_recipients',
  {
    batchId: ref('batch_id')
      .notNull()
      .references(() => bulkBatches.id),
    userId: ref('user_id')
      .notNull()
      .references(() => users.id),
    status: text('status', { enum: RECIPIENT_STATUSES }).notNull().default('pending'),
    messageId: ref('message_id').references(() => messages.id),
    /** Code of a refusal, and names of variables that had no words; never words. */
    reason: text('reason'),
  },
  (t) => [
    primaryKey({ columns: [t.batchId, t.userId] }),
    index('bulk_recipients_pending').on(t.batchId, t.userId).where(sql`status = 'pending'`),
    index('bulk_recipients_failed').on(t.batchId).where(sql`status = 'failed'`),
    // Sent leaves the copies out and shows the batch.
    uniqueIndex('bulk_recipients_message').on(t.messageId).where(sql`message_id is not null`),
    check('bulk_recipients_status', oneOf('status', RECIPIENT_STATUSES)),
    check('bulk_recipients_sent', sql`(status = 'sent') = (message_id is not null)`),
  ],
);
