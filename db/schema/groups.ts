import { sql } from 'drizzle-orm';
import {
  check,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { at, bytea, id, oneOf, ref } from '@/db/schema/columns';
import { conversations } from '@/db/schema/conversations';
import { users } from '@/db/schema/identity';

const KINDS = ['cohort', 'shared'] as const;
const ANSWERS = ['accepted', 'declined', 'withdrawn'] as const;

/** A clinical person's list of own patients (cohort), or a support group whose members meet in one conversation (shared). */
export const groups = pgTable(
  'groups',
  {
    id: id(),
    ref: uuid('ref').notNull().unique(),
    kind: text('kind', { enum: KINDS }).notNull(),
    ownerId: ref('owner_id')
      .notNull()
      .references(() => users.id),
    /** Encrypted under the owner's own data key. */
    name: bytea('name').notNull(),
    nameDataKeyId: ref('name_data_key_id').notNull(),
    /** Where a shared group meets; a cohort has none, since its members never do. */
    conversationId: ref('conversation_id')
      .unique()
      .references(() => conversations.id),
    createdAt: at('created_at').notNull(),
    closedAt: at('closed_at'),
  },
  (t) => [
    index('groups_owner').on(t.ownerId, t.id),
    check('groups_kind', oneOf('kind', KINDS)),
    check('groups_conversation', sql`(kind = 'shared') = (conversation_id is not null)`),
  ],
);

/** Who is on a cohort's list, or who has ever been in a shared group, which keeps the names that were chosen there. */
export const groupMembers = pgTable(
  'group_members',
  {
    groupId: ref('group_id')
      .notNull()
      .references(() => groups.id),
    userId: ref('user_id')
      .notNull()
      .references(() => users.id),
    /** Binds the ciphertext to this row. */
    ref: uuid('ref').notNull().unique(),
    /** Of the shared group, so that a thread finds its names by it. */
    conversationId: ref('conversation_id').references(() => conversations.id),
    /** What stands for a patient instead of the username towards the others; never given twice in a group. */
    seat: integer('seat').notNull(),
    /** The name that a patient chose here, encrypted under their own data key; null for staff, who appear as themselves. */
    alias: bytea('alias'),
    aliasDataKeyId: ref('alias_data_key_id'),
    /** Keyed HMAC of the folded name, so that nobody takes another's. */
    aliasMac: bytea('alias_mac'),
    joinedAt: at('joined_at').notNull(),
    leftAt: at('left_at'),
  },
  (t) => [
    primaryKey({ columns: [t.groupId, t.userId] }),
    unique('group_members_seat').on(t.groupId, t.seat),
    uniqueIndex('group_members_alias').on(t.groupId, t.aliasMac).where(sql`alias_mac is not null`),
    index('group_members_conversation')
      .on(t.conversationId, t.userId)
      .where(sql`conversation_id is not null`),
    index('group_members_user').on(t.userId),
    check('group_members_alias', sql`(alias is null) = (alias_data_key_id is null)`),
  ],
);

/** A patient is asked into a shared group and answers once; asking again is a new row. */
export const groupInvitations = pgTable(
  'group_invitations',
  {
    id: id(),
    groupId: ref('group_id')
      .notNull()
      .references(() => groups.id),
    userId: ref('user_id')
      .notNull()
      .references(() => users.id),
    invitedBy: ref('invited_by')
      .notNull()
      .references(() => users.id),
    invitedAt: at('invited_at').notNull(),
    answer: text('answer', { enum: ANSWERS }),
    answeredAt: at('answered_at'),
  },
  (t) => [
    uniqueIndex('group_invitations_open').on(t.groupId, t.userId).where(sql`answer is null`),
    index('group_invitations_user').on(t.userId).where(sql`answer is null`),
    check('group_invitations_answer', oneOf('answer', ANSWERS)),
    check('group_invitations_answered', sql`(answer is null) = (answered_at is null)`),
  ],
);
