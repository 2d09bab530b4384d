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
import { broadcasts } from '@/db/schema/broadcasts';
import { bulkBatches } from '@/db/schema/bulk-batches';
import { at, bytea, id, oneOf, ref } from '@/db/schema/columns';
import { conversations } from '@/db/schema/conversations';
import { users } from '@/db/schema/identity';
import { messages } from '@/db/schema/messages';
import { dataKeys } from '@/db/schema/platform';

const KINDS = ['direct', 'conversation', 'bulk', 'broadcast'] as const;
const STATUSES = ['scheduled', 'paused', 'sent', 'failed', 'cancelled'] as const;
const FORMATS = ['plain', 'markdown'] as const;

/** A message that shall go out later: one row an occurrence. What it says goes through the send pipeline when its time has come. */
export const scheduledMessages = pgTable(
  'scheduled_messages',
  {
    id: id(),
    /** Binds the ciphertext to this row; also the client key of its message, so that it can be sent but once. */
    ref: uuid('ref').notNull().unique(),
    senderId: ref('sender_id')
      .notNull()
      .references(() => users.id),
    /** To a person, into a conversation, or to many: these have their batch from the beginning, which starts when its time has come. */
    kind: text('kind', { enum: KINDS }).notNull(),
    recipientId: ref('recipient_id').references(() => users.id),
    conversationId: ref('conversation_id').references(() => conversations.id),
    batchId: ref('batch_id').references(() => bulkBatches.id),
    broadcastId: ref('broadcast_id').references(() => broadcasts.id),
    isNewThread: boolean('is_new_thread').notNull().default(false),
    replyToId: ref('reply_to_id').references(() => messages.id),
    isUrgent: boolean('is_urgent').notNull().default(false),
    /** Encrypted like a message, as it was typed. Owner: the patient whom it concerns, otherwise the sender. */
    ciphertext: bytea('ciphertext').notNull(),
    dataKeyId: ref('data_key_id')
      .notNull()
      .references(() => dataKeys.id),
    format: text('format', { enum: FORMATS }).notNull(),
    scheduledFor: at('scheduled_for').notNull(),
    /** When the worker takes it: its time, later after a failure of ours. */
    releaseAt: at('release_at').notNull(),
    /** IANA zone whose clocks it follows. */
    timeZone: text('time_zone').notNull(),
    /** All occurrences of one repeat; each of its wall-clock times exists once. */
    seriesRef: uuid('series_ref').notNull(),
    occurrence: text('occurrence').notNull(),
    /** RRULE, and the wall-clock time from which it counts. */
    repeatRule: text('repeat_rule'),
    repeatStart: text('repeat_start'),
    status: text('status', { enum: STATUSES }).notNull(),
    /** Why it failed or waits: a code. */
    reason: text('reason'),
    attempts: integer('attempts').notNull().default(0),
    /** How far conversation and patient had come when the sender last saw to it: what is later makes it pause. */
    notedPosition: integer('noted_position').notNull().default(0),
    notedMessageId: ref('noted_message_id').notNull().default(0),
    /** When the sender last saw to it, where many are addressed. */
    notedAt: at('noted_at'),
    messageId: ref('message_id').references(() => messages.id),
    createdAt: at('created_at').notNull(),
    /** Sent, failed, paused or cancelled then. */
    settledAt: at('settled_at'),
    /** The sender has seen whom it left out. */
    dismissedAt: at('dismissed_at'),
  },
  (t) => [
    unique('scheduled_messages_occurrence').on(t.seriesRef, t.occurrence),
    index('scheduled_messages_release').on(t.releaseAt, t.id).where(sql`status = 'scheduled'`),
    index('scheduled_messages_sender').on(t.senderId, t.scheduledFor, t.id),
    // What still lies before its sender, which stays little however much was sent.
    index('scheduled_messages_open')
      .on(t.senderId, t.scheduledFor, t.id)
      .where(sql`status in ('scheduled', 'paused', 'failed')`),
    // What went to many and may have left somebody out, until its sender has seen that.
    index('scheduled_messages_told')
      .on(t.senderId, t.settledAt)
      .where(sql`status = 'sent' and kind in ('bulk', 'broadcast') and dismissed_at is null`),
    uniqueIndex('scheduled_messages_batch').on(t.batchId).where(sql`batch_id is not null`),
    uniqueIndex('scheduled_messages_broadcast').on(t.broadcastId).where(sql`broadcast_id is not null`),
    check('scheduled_messages_kind', oneOf('kind', KINDS)),
    check('scheduled_messages_status', oneOf('status', STATUSES)),
    check('scheduled_messages_format', oneOf('format', FORMATS)),
    check('scheduled_messages_target', sql`(kind = 'conversation') = (conversation_id is not null)`),
    check(
      'scheduled_messages_many',
      sql`(kind = 'bulk') = (batch_id is not null) and (kind = 'broadcast') = (broadcast_id is not null)`,
    ),
    check(
      'scheduled_messages_sent',
      sql`(status = 'sent' and kind in ('direct', 'conversation')) = (message_id is not null)`,
    ),
    check('scheduled_messages_repeat', sql`(repeat_rule is null) = (repeat_start is null)`),
  ],
);
