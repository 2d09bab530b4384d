import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  index,
  integer,
  pgTable,
  primaryKey,
  smallint,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { broadcasts } from '@/db/schema/broadcasts';
import { at, bytea, id, oneOf, ref } from '@/db/schema/columns';
import { conversations } from '@/db/schema/conversations';
import { users } from '@/db/schema/identity';
import { dataKeys } from '@/db/schema/platform';
import { MESSAGE_STATUSES, MESSAGE_TYPES, READ_SHOWN } from '@/lib/domain/conversations/schema';

/** One message. Content, sender and conversation never change (trigger); position and sent_at go from null to a value once. */
export const messages = pgTable(
  'messages',
  {
    id: id(),
    /** Binds the ciphertext to this row. */
    ref: uuid('ref').notNull().unique(),
    conversationId: ref('conversation_id')
      .notNull()
      .references(() => conversations.id),
    type: text('type', { enum: MESSAGE_TYPES }).notNull(),
    senderId: ref('sender_id')
      .notNull()
      .references(() => users.id),
    /** Order within the conversation; null while held. */
    position: integer('position'),
    /** Encrypted, padded JSON of subject, plain content and sanitised HTML. */
    ciphertext: bytea('ciphertext').notNull(),
    dataKeyId: ref('data_key_id')
      .notNull()
      .references(() => dataKeys.id),
    replyToId: ref('reply_to_id'),
    correctionOfId: ref('correction_of_id'),
    isUrgent: boolean('is_urgent').notNull().default(false),
    /** Files that it was written with, so that reading a message without any looks for none. */
    attachmentCount: smallint('attachment_count').notNull().default(0),
    /** Idempotency key of the send; claims it for ever, so that an outbox may retry after weeks. */
    clientKey: uuid('client_key').notNull(),
    /** Keyed HMAC of the request that came with the key. */
    requestMac: bytea('request_mac').notNull(),
    status: text('status', { enum: MESSAGE_STATUSES }).notNull(),
    /** Why a held message was refused when its time came: an error code. */
    failure: text('failure'),
    broadcastId: ref('broadcast_id').references(() => broadcasts.id),
    createdAt: at('created_at').notNull(),
    /** Held until then; stays as it was once the message is sent, refused or taken back. */
    releaseAt: at('release_at'),
    sentAt: at('sent_at'),
    /** When a scheduled message was meant to go that an outage made late; null for every other. */
    delayedFrom: at('delayed_from'),
  },
  (t) => [
    unique('messages_position').on(t.conversationId, t.position),
    unique('messages_client_key').on(t.senderId, t.clientKey),
    index('messages_sent').on(t.senderId, t.id).where(sql`broadcast_id is null`),
    index('messages_broadcast').on(t.broadcastId, t.id).where(sql`broadcast_id is not null`),
    index('messages_release').on(t.releaseAt).where(sql`status = 'queued'`),
    // What a person sees of their own that nobody else has: held, or refused at its release.
    index('messages_held').on(t.senderId, t.id).where(sql`status in ('queued', 'failed')`),
    uniqueIndex('messages_correction').on(t.correctionOfId).where(sql`correction_of_id is not null`),
    check('messages_type', oneOf('type', MESSAGE_TYPES)),
    check('messages_status', oneOf('status', MESSAGE_STATUSES)),
    check(
      'messages_sent_has_position',
      sql`(status = 'sent') = (position is not null and sent_at is not null)`,
    ),
    check('messages_queued_has_release', sql`status <> 'queued' or release_at is not null`),
    check('messages_failed_has_reason', sql`(status = 'failed') <= (failure is not null)`),
  ],
);

/** What one recipient's clients did with one message. */
export const messageReceipts = pgTable(
  'message_receipts',
  {
    messageId: ref('message_id')
      .notNull()
      .references(() => messages.id),
    userId: ref('user_id')
      .notNull()
      .references(() => users.id),
    /** A client of the recipient fetched it. */
    deliveredAt: at('delivered_at'),
    /** It was on screen for a second in an open, focused conversation. */
    readAt: at('read_at'),
    /** How much of that the sender is told, by the reader's choice when they read it. */
    readShown: text('read_shown', { enum: READ_SHOWN }).notNull().default('minute'),
  },
  (t) => [
    primaryKey({ columns: [t.messageId, t.userId] }),
    check('message_receipts_read_shown', oneOf('read_shown', READ_SHOWN)),
  ],
);

/** One person's own marks on a message; never seen by the other side. */
export const messageStates = pgTable(
  'message_states',
  {
    messageId: ref('message_id')
      .notNull()
      .references(() => messages.id),
    userId: ref('user_id')
      .notNull()
      .references(() => users.id),
    deletedAt: at('deleted_at'),
    starredAt: at('starred_at'),
  },
  (t) => [
    primaryKey({ columns: [t.messageId, t.userId] }),
    index('message_states_starred').on(t.userId, t.starredAt, t.messageId).where(sql`starred_at is not null`),
  ],
);
