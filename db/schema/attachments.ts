import { sql } from 'drizzle-orm';
import { bigint, boolean, check, index, integer, pgTable, smallint, text, uuid } from 'drizzle-orm/pg-core';
import { broadcasts } from '@/db/schema/broadcasts';
import { bulkBatches } from '@/db/schema/bulk-batches';
import { at, bytea, id, oneOf, ref } from '@/db/schema/columns';
import { drafts } from '@/db/schema/drafts';
import { users } from '@/db/schema/identity';
import { messages } from '@/db/schema/messages';
import { dataKeys } from '@/db/schema/platform';
import { scheduledMessages } from '@/db/schema/scheduled-messages';

const STATES = ['uploading', 'ready', 'sent', 'deleted'] as const;

/**
 * A file as it goes with one message, or waits with its uploader to be sent. Several rows may share the stored bytes of one `blob`
 * (copies of a bulk message, a forward), each with the file's key wrapped for its own place.
 */
export const attachments = pgTable(
  'attachments',
  {
    id: id(),
    /** Binds name and wrapped key to this row. */
    ref: uuid('ref').notNull().unique(),
    /** Whoever uploaded it, or sent this copy. */
    ownerId: ref('owner_id')
      .notNull()
      .references(() => users.id),
    state: text('state', { enum: STATES }).notNull(),
    /** Name of the bytes in the storage, and what binds them to this file. */
    blob: uuid('blob').notNull(),
    /** Found by content, never by name; null while it is being uploaded. */
    mediaType: text('media_type'),
    /** Plain bytes. While uploading: of what was announced. */
    size: bigint('size', { mode: 'number' }).notNull(),
    /** Parts of 1 MiB that have arrived; the next one has this number. */
    partsReceived: integer('parts_received').notNull().default(0),
    /** Plain bytes of the small picture; null when there is none. */
    thumbnailSize: integer('thumbnail_size'),
    /** Recorded here, to be heard rather than kept. */
    isVoice: boolean('is_voice').notNull().default(false),
    /** Encrypted, padded JSON: name, and size of a picture or length and waveform of a recording. */
    ciphertext: bytea('ciphertext').notNull(),
    /** The file's own key. */
    wrappedKey: bytea('wrapped_key').notNull(),
    /** What wraps key and name: the owner's own data key, once it is sent the conversation's. */
    dataKeyId: ref('data_key_id')
      .notNull()
      .references(() => dataKeys.id),
    messageId: ref('message_id').references(() => messages.id),
    /** Order within the message. */
    place: smallint('place').notNull().default(0),
    /** What it waits with, and is kept for as long as that is. */
    draftId: ref('draft_id').references(() => drafts.id, { onDelete: 'set null' }),
    scheduledId: ref('scheduled_id').references(() => scheduledMessages.id),
    bulkId: ref('bulk_id').references(() => bulkBatches.id),
    broadcastId: ref('broadcast_id').references(() => broadcasts.id),
    /** Bytes in the storage that belong to nothing any more: the upload behind a picture, or all of a deleted file. */
    hasLeftovers: boolean('has_leftovers').notNull().default(false),
    createdAt: at('created_at').notNull(),
    /** Last moment at which something of it changed; an unsent one that nothing waits for goes a day later. */
    touchedAt: at('touched_at').notNull(),
  },
  (t) => [
    index('attachments_message').on(t.messageId, t.place).where(sql`message_id is not null`),
    index('attachments_blob').on(t.blob),
    index('attachments_draft').on(t.draftId).where(sql`draft_id is not null`),
    index('attachments_scheduled').on(t.scheduledId).where(sql`scheduled_id is not null`),
    index('attachments_bulk').on(t.bulkId).where(sql`bulk_id is not null`),
    index('attachments_broadcast').on(t.broadcastId).where(sql`broadcast_id is not null`),
    // What the clean-up looks through.
    index('attachments_unsent').on(t.touchedAt).where(sql`state <> 'sent'`),
    index('attachments_leftovers').on(t.id).where(sql`has_leftovers`),
    index('attachments_owner').on(t.ownerId, t.id),
    check('attachments_state', oneOf('state', STATES)),
    check('attachments_sent', sql`(state = 'sent') <= (message_id is not null)`),
    check('attachments_unsent', sql`(state in ('uploading', 'ready')) <= (message_id is null)`),
    check('attachments_typed', sql`(state in ('ready', 'sent')) <= (media_type is not null)`),
    check('attachments_size', sql`size >= 0`),
  ],
);
