import { sql } from 'drizzle-orm';
import { check, index, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { at, bytea, id, oneOf, ref, xid8 } from '@/db/schema/columns';

/**
 * The record of every act and refusal. Append-only by grants and by trigger. No foreign keys: entries outlive what they name.
 * Sealing adds audit_leaves and audit_seals beside it and needs only `xid` and `mac`.
 */
export const auditEntries = pgTable(
  'audit_entries',
  {
    id: id(),
    ref: uuid('ref').notNull().unique(),
    at: at('at').notNull(),
    /** Null: nobody signed in, or the system. */
    actorId: ref('actor_id'),
    /** Name of the command, e.g. message.send. */
    action: text('action').notNull(),
    outcome: text('outcome', { enum: ['ok', 'refused', 'failed'] }).notNull(),
    /** The person whom the act concerns. */
    subjectId: ref('subject_id'),
    objectType: text('object_type'),
    objectId: text('object_id'),
    requestId: text('request_id').notNull(),
    /** Encrypted JSON; owner is the subject, or the installation for staff's reasons. */
    details: bytea('details'),
    detailsDataKeyId: ref('details_data_key_id'),
    /** HMAC-SHA-256 over every field above. */
    mac: bytea('mac').notNull(),
    /** Writing transaction, so that a sealer takes only what can no longer be preceded. */
    xid: xid8('xid').notNull().default(sql`pg_current_xact_id()`),
  },
  (t) => [
    index('audit_entries_actor').on(t.actorId, t.id),
    index('audit_entries_action').on(t.action, t.id),
    index('audit_entries_subject').on(t.subjectId, t.id),
    check('audit_entries_outcome', oneOf('outcome', ['ok', 'refused', 'failed'])),
  ],
);
