import { sql } from 'drizzle-orm';
import { boolean, check, index, jsonb, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { at, bytea, id, oneOf, ref } from '@/db/schema/columns';
import { NAME_KEYS } from '@/lib/domain/identity/name-keys';
import { ROLES } from '@/lib/domain/identity/schema';

/** Everyone who can act, and the `system` sender that cannot sign in. */
export const users = pgTable(
  'users',
  {
    id: id(),
    /** Identity in encryption contexts and pseudonyms; never changes. */
    ref: uuid('ref').notNull().unique(),
    /** Lower case. Becomes a pseudonym after erasure. */
    username: text('username').notNull().unique(),
    displayName: text('display_name').notNull(),
    /** Encrypted under the person's own data key. */
    email: bytea('email'),
    emailDataKeyId: ref('email_data_key_id'),
    /** Full-length HMAC-SHA-256 of the lower-cased address, for sign-in and uniqueness. */
    emailHmac: bytea('email_hmac'),
    /** Argon2id in PHC form; null for people who cannot sign in. */
    passwordHash: text('password_hash'),
    role: text('role', { enum: ROLES }).notNull(),
    status: text('status', { enum: ['active', 'deactivated'] })
      .notNull()
      .default('active'),
    timeZone: text('time_zone').notNull().default('Europe/London'),
    locale: text('locale').notNull().default('en'),
    /** Opted in to messages from other patients, where the installation allows them. */
    peerOptIn: boolean('peer_opt_in').notNull().default(false),
    /** Display and receipt choices; shape: identity/schema.ts preferences. */
    preferences: jsonb('preferences').$type<Record<string, unknown>>().notNull().default({}),
    createdAt: at('created_at').notNull(),
    updatedAt: at('updated_at').notNull(),
  },
  (t) => [
    uniqueIndex('users_email_hmac').on(t.emailHmac),
    index('users_role_name').on(t.role, t.displayName, t.id),
    // So that a completion reads a few people and not all.
    ...Object.entries(NAME_KEYS).map(([name, key]) =>
      index(`users_by_${name}`)
        .on(t.role, sql.raw(`(${key})`))
        .where(sql`status = 'active'`),
    ),
    check('users_role', oneOf('role', ROLES)),
    check('users_status', oneOf('status', ['active', 'deactivated'])),
    check('users_username_lower', sql`username = lower(username) and length(username) between 1 and 64`),
  ],
);

/** A signed-in browser. The cookie only carries its id: this row decides. */
export const sessions = pgTable(
  'sessions',
  {
    id: uuid('id').primaryKey(),
    userId: ref('user_id')
      .notNull()
      .references(() => users.id),
    createdAt: at('created_at').notNull(),
    /** Last act of the person; polling and streams do not count. */
    lastActiveAt: at('last_active_at').notNull(),
    /** Absolute end, whatever the activity. */
    expiresAt: at('expires_at').notNull(),
    /** Idle limit in minutes by role at sign-in. */
    idleMinutes: ref('idle_minutes').notNull(),
    revokedAt: at('revoked_at'),
    /** Browser and system family only, e.g. "Firefox on Android". */
    device: text('device').notNull().default(''),
    /** Client address truncated to its network. */
    network: text('network').notNull().default(''),
  },
  (t) => [index('sessions_user').on(t.userId, t.createdAt)],
);

/** Sign-in attempts that failed, counted per account and network for the throttle; cut after a day. */
export const signInFailures = pgTable(
  'sign_in_failures',
  {
    id: id(),
    /** HMAC of the name typed, so that unknown names leave no trace. */
    nameHmac: bytea('name_hmac').notNull(),
    network: text('network').notNull(),
    at: at('at').notNull(),
  },
  (t) => [
    index('sign_in_failures_name').on(t.nameHmac, t.network, t.at),
    index('sign_in_failures_at').on(t.at),
  ],
);
