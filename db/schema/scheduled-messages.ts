import { sql } from 'drizzle-orm';
import { boolean, check, index, integer, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import { at, bytea, id, oneOf, ref } from '@/db/schema/columns';
import { conversations } from '@/db/schema/conversations';
import { users } from '@/db/schema/identity';
import { messages } from '@/db/schema/messages';
import { dataKeys } from '@/db/schema/platform';

const KINDS = ['direct', 'conversation'] as const;
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
    /** To a person, or into a conversation. */
    kind: text('kind', { enum: KINDS }).notNull(),
    recipientId: ref('recipient_id').references(() => users.id),
    conversationId: ref('conversation_id').references(() => conversations.id),
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
    messageId: ref('message_id').references(() => messages.id),
    createdAt: at('created_at').notNull(),
    /** Sent, failed, paused or cancelled then. */
    settledAt: at('settled_at'),
  },
  (t) => [
    unique('scheduled_messages_occurrence').on(t.seriesRef, t.occurrence),
    index('scheduled_messages_release').on(t.releaseAt, t.id).where(sql`status = 'scheduled'`),
    index('scheduled_messages_sender').on(t.senderId, t.scheduledFor, t.id),
    // What still lies before its sender, which stays little however much was sent.
    index('scheduled_messages_open')
      .on(t.senderId, t.scheduledFor, t.id)
      .where(sql`status in ('scheduled', 'paused', 'failed')`),
    check('scheduled_messages_kind', oneOf('kind', KINDS)),
    check('scheduled_messages_status', oneOf('status', STATUSES)),
    check('scheduled_messages_format', oneOf('format', FORMATS)),
    check('scheduled_messages_target', sql`(kind = 'conversation') = (conversation_id is not null)`),
    check('scheduled_messages_sent', sql`(status = 'sent') = (message_id is not null)`),
    check('scheduled_messages_repeat', sql`(repeat_rule is null) = (repeat_start is null)`),
  ],
);
