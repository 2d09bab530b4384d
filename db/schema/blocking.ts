import { sql } from 'drizzle-orm';
import { check, index, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { at, bytea, id, oneOf, ref } from '@/db/schema/columns';
import { users } from '@/db/schema/identity';

/** One person stopped direct messages with another; works in both directions. */
export const blockedUsers = pgTable(
  'blocked_users',
  {
    blockerId: ref('blocker_id')
      .notNull()
      .references(() => users.id),
    blockedId: ref('blocked_id')
      .notNull()
      .references(() => users.id),
    /** Encrypted under the blocker's own data key. */
    reason: bytea('reason'),
    reasonDataKeyId: ref('reason_data_key_id'),
    blockedAt: at('blocked_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.blockerId, t.blockedId] }),
    index('blocked_users_blocked').on(t.blockedId),
    check('blocked_users_not_self', sql`blocker_id <> blocked_id`),
  ],
);

/** An admin stopped a person's sending for a while. A patient can always write to the care team. */
export const suspensions = pgTable(
  'suspensions',
  {
    id: id(),
    userId: ref('user_id')
      .notNull()
      .references(() => users.id),
    suspendedBy: ref('suspended_by')
      .notNull()
      .references(() => users.id),
    /** Encrypted; owner: the installation. */
    reason: bytea('reason'),
    reasonDataKeyId: ref('reason_data_key_id'),
    startsAt: at('starts_at').notNull(),
    endsAt: at('ends_at'),
    liftedBy: ref('lifted_by').references(() => users.id),
    outcome: text('outcome', { enum: ['lifted', 'expired'] }),
  },
  (t) => [
    index('suspensions_user').on(t.userId, t.endsAt),
    check('suspensions_outcome', sql`outcome is null or ${oneOf('outcome', ['lifted', 'expired'])}`),
  ],
);
