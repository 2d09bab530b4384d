import { sql } from 'drizzle-orm';
import { check, index, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import { suspensions } from '@/db/schema/blocking';
import { at, bytea, id, oneOf, ref } from '@/db/schema/columns';
import { conversations } from '@/db/schema/conversations';
import { users } from '@/db/schema/identity';
import { messages } from '@/db/schema/messages';
import { REPORT_STATES } from '@/lib/domain/moderation/schema';
import { REPORT_REASONS } from '@/lib/shared/report-reasons';

/** A message that somebody brought before the admins. */
export const reports = pgTable(
  'reports',
  {
    id: id(),
    ref: uuid('ref').notNull().unique(),
    reporterId: ref('reporter_id')
      .notNull()
      .references(() => users.id),
    messageId: ref('message_id')
      .notNull()
      .references(() => messages.id),
    conversationId: ref('conversation_id')
      .notNull()
      .references(() => conversations.id),
    /** Who wrote the message. */
    reportedId: ref('reported_id')
      .notNull()
      .references(() => users.id),
    reason: text('reason', { enum: REPORT_REASONS }).notNull(),
    /** What the reporter says about it. Encrypted under the reporter's own data key. */
    note: bytea('note'),
    noteDataKeyId: ref('note_data_key_id'),
    /** The message's words, where the reporter chose to hand them over. Encrypted; owner: that of the message. */
    copy: bytea('copy'),
    copyDataKeyId: ref('copy_data_key_id'),
    state: text('state', { enum: REPORT_STATES }).notNull().default('open'),
    /** What the admins decided. Encrypted; owner: the installation. */
    outcome: bytea('outcome'),
    outcomeDataKeyId: ref('outcome_data_key_id'),
    /** The suspension that followed. */
    suspensionId: ref('suspension_id').references(() => suspensions.id),
    handledBy: ref('handled_by').references(() => users.id),
    handledAt: at('handled_at'),
    createdAt: at('created_at').notNull(),
  },
  (t) => [
    unique('reports_message').on(t.reporterId, t.messageId),
    index('reports_state').on(t.state, t.id),
    check('reports_reason', oneOf('reason', REPORT_REASONS)),
    check('reports_state_known', oneOf('state', REPORT_STATES)),
    check('reports_not_own', sql`reporter_id <> reported_id`),
    check('reports_handled', sql`(handled_by is null) = (handled_at is null)`),
  ],
);
