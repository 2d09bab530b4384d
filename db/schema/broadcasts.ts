import { sql } from 'drizzle-orm';
import { boolean, check, index, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { at, bytea, id, oneOf, ref } from '@/db/schema/columns';
import { users } from '@/db/schema/identity';

/** `scheduled`: not begun; what holds it is a scheduled message. */
const STATUSES = ['scheduled', 'queued', 'running', 'done', 'stopped', 'failed'] as const;
const RECIPIENT_STATUSES = ['pending', 'sent', 'failed'] as const;

/** One announcement to many; every recipient gets a private copy through the send pipeline. */
export const broadcasts = pgTable(
  'broadcasts',
  {
    id: id(),
    ref: uuid('ref').notNull().unique(),
    senderId: ref('sender_id')
      .notNull()
      .references(() => users.id),
    /** Roles, usernames or a clinician: ids only, no words. */
    audience: jsonb('audience').$type<Record<string, unknown>>().notNull(),
    /** Encrypted like a message, owner: the sender. */
    ciphertext: bytea('ciphertext').notNull(),
    dataKeyId: ref('data_key_id').notNull(),
    isUrgent: boolean('is_urgent').notNull().default(false),
    status: text('status', { enum: STATUSES }).notNull(),
    total: integer('total').notNull(),
    createdAt: at('created_at').notNull(),
    startedAt: at('started_at'),
    finishedAt: at('finished_at'),
    /** The time that it was meant for, when it went out late. */
    delayedFrom: at('delayed_from'),
  },
  (t) => [
    index('broadcasts_sender').on(t.senderId, t.id),
    check('broadcasts_status', oneOf('status', STATUSES)),
  ],
);

/** Who was addressed, fixed when the broadcast was made, and how far the fan-out came. */
export const broadcastRecipients = pgTable(
  'broadcast_recipients',
  {
    broadcastId: ref('broadcast_id')
      .notNull()
      .references(() => broadcasts.id),
    userId: ref('user_id')
      .notNull()
      .references(() => users.id),
    status: text('status', { enum: RECIPIENT_STATUSES }).notNull().default('pending'),
    messageId: ref('message_id'),
    /** Error code of a refusal. */
    reason: text('reason'),
  },
  (t) => [
    primaryKey({ columns: [t.broadcastId, t.userId] }),
    index('broadcast_recipients_pending').on(t.broadcastId, t.userId).where(sql`status = 'pending'`),
    index('broadcast_recipients_failed').on(t.broadcastId).where(sql`status = 'failed'`),
    check('broadcast_recipients_status', oneOf('status', RECIPIENT_STATUSES)),
  ],
);
