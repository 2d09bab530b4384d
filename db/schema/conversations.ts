import { sql } from 'drizzle-orm';
import { boolean, check, index, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { at, id, oneOf, ref } from '@/db/schema/columns';
import { users } from '@/db/schema/identity';
import { CONVERSATION_KINDS, PARTICIPATION_VIAS } from '@/lib/domain/conversations/schema';

/** An ordered thread of messages between participants. */
export const conversations = pgTable(
  'conversations',
  {
    id: id(),
    ref: uuid('ref').notNull().unique(),
    kind: text('kind', { enum: CONVERSATION_KINDS }).notNull(),
    /** `direct:low:high` for a pair's one direct conversation, `announcements:person` for a person's broadcasts; null for threads opened on purpose. */
    directKey: text('direct_key').unique(),
    /** The patient whom the thread concerns: owner of its data key, and why a cover sees it. */
    patientId: ref('patient_id').references(() => users.id),
    createdBy: ref('created_by')
      .notNull()
      .references(() => users.id),
    /** Whether participants may answer at all (never in a broadcast). */
    takesReplies: boolean('takes_replies').notNull().default(true),
    /** Drawn under the row's lock when a message is released. */
    lastPosition: integer('last_position').notNull().default(0),
    lastMessageAt: at('last_message_at'),
    closedAt: at('closed_at'),
    createdAt: at('created_at').notNull(),
  },
  (t) => [
    index('conversations_patient').on(t.patientId),
    check('conversations_kind', oneOf('kind', CONVERSATION_KINDS)),
  ],
);

/**
 * A person's place in a conversation: the period in which they see it, their counters and their own state.
 * Visible means `access_from <= now < access_until`; care commands write the period in their transaction.
 */
export const conversationParticipants = pgTable(
  'conversation_participants',
  {
    conversationId: ref('conversation_id')
      .notNull()
      .references(() => conversations.id),
    userId: ref('user_id')
      .notNull()
      .references(() => users.id),
    via: text('via', { enum: PARTICIPATION_VIAS }).notNull(),
    /** The person shown as the other side: of a pair, or the patient towards a cover. Null in groups and broadcasts. */
    counterpartId: ref('counterpart_id').references(() => users.id),
    accessFrom: at('access_from').notNull(),
    accessUntil: at('access_until'),
    /** Messages up to this position came before this person did and stay hidden from them: whoever joins a group begins then. */
    hiddenUpTo: integer('hidden_up_to').notNull().default(0),
    unreadCount: integer('unread_count').notNull().default(0),
    lastReadPosition: integer('last_read_position').notNull().default(0),
    lastDeliveredPosition: integer('last_delivered_position').notNull().default(0),
    /** Latest message that this person sees here (own deletions aside). */
    lastMessageId: ref('last_message_id'),
    lastMessageAt: at('last_message_at'),
    mutedAt: at('muted_at'),
    pinnedAt: at('pinned_at'),
    archivedAt: at('archived_at'),
    deletedAt: at('deleted_at'),
    snoozedUntil: at('snoozed_until'),
    /** Its snooze ended by time, and it was neither read nor answered since. */
    wokenAt: at('woken_at'),
    doneAt: at('done_at'),
    folderId: ref('folder_id'),
    labels: jsonb('labels').$type<number[]>().notNull().default([]),
  },
  (t) => [
    primaryKey({ columns: [t.conversationId, t.userId] }),
    index('participants_inbox').on(t.userId, t.lastMessageAt.desc().nullsLast(), t.conversationId.desc()),
    index('participants_unread')
      .on(t.userId, t.lastMessageAt.desc().nullsLast())
      .where(sql`unread_count > 0`),
    // Few rows: what a person put away, for the counts of their folders.
    index('participants_filed')
      .on(t.userId)
      .where(
        sql`pinned_at is not null or snoozed_until is not null or done_at is not null or folder_id is not null`,
      ),
    // What wakes next, for the worker's sweep.
    index('participants_snoozed').on(t.snoozedUntil).where(sql`snoozed_until is not null`),
    check('participants_via', oneOf('via', PARTICIPATION_VIAS)),
    check('participants_unread_count', sql`unread_count >= 0`),
    check('participants_period', sql`access_until is null or access_until >= access_from`),
  ],
);
