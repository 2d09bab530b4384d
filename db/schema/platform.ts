import { sql } from 'drizzle-orm';
import {
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { at, bytea, id, ref } from '@/db/schema/columns';
import { users } from '@/db/schema/identity';

/** One key per person, wrapped by the key-encryption key. Destroying it is what erasure means. Null person: the installation. */
export const subjectKeys = pgTable(
  'subject_keys',
  {
    id: id(),
    ref: uuid('ref').notNull().unique(),
    personId: ref('person_id').references(() => users.id),
    kekVersion: integer('kek_version').notNull(),
    /** Null once destroyed. */
    wrapped: bytea('wrapped'),
    destroyedAt: at('destroyed_at'),
  },
  (t) => [unique('subject_keys_person').on(t.personId).nullsNotDistinct()],
);

/** Encrypts the values of one conversation (or of none) that belong to one person; wrapped by that person's subject key. */
export const dataKeys = pgTable(
  'data_keys',
  {
    id: id(),
    ref: uuid('ref').notNull().unique(),
    /** No foreign key: conversations come after keys, and a key outlives nothing. */
    conversationId: ref('conversation_id'),
    subjectKeyId: ref('subject_key_id')
      .notNull()
      .references(() => subjectKeys.id),
    wrapped: bytea('wrapped').notNull(),
  },
  (t) => [unique('data_keys_scope').on(t.conversationId, t.subjectKeyId).nullsNotDistinct()],
);

/** Answers to repeated calls, by person, operation and key. Only successful answers are kept, for 48 h. */
export const idempotencyKeys = pgTable(
  'idempotency_keys',
  {
    personId: ref('person_id').notNull(),
    operation: text('operation').notNull(),
    key: uuid('key').notNull(),
    /** Keyed HMAC of the request, so that another body under the same key is refused. */
    fingerprint: bytea('fingerprint').notNull(),
    /** Status and object ids (never words); the body is rebuilt from them. */
    answer: jsonb('answer').$type<{ status: number; ids: Record<string, unknown> }>(),
    at: at('at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.personId, t.operation, t.key] }), index('idempotency_keys_at').on(t.at)],
);

/** Fixed-window counters. `subject` is a person id or a keyed hash of a network. */
export const rateLimits = pgTable(
  'rate_limits',
  {
    action: text('action').notNull(),
    subject: text('subject').notNull(),
    /** Start of the window, seconds since the epoch. */
    window: ref('window').notNull(),
    count: integer('count').notNull(),
  },
  (t) => [primaryKey({ columns: [t.action, t.subject] }), index('rate_limits_window').on(t.window)],
);

/** Work to do after a commit, written in the same transaction; the worker takes it within a second. Ids only. */
export const outbox = pgTable(
  'outbox',
  {
    id: id(),
    kind: text('kind').notNull(),
    ids: jsonb('ids').$type<Record<string, unknown>>().notNull(),
    at: at('at').notNull(),
    attempts: integer('attempts').notNull().default(0),
    /** Not before; moved forward by a failed attempt. */
    dueAt: at('due_at').notNull(),
    /** Name of the error only, never its text. */
    lastError: text('last_error'),
  },
  (t) => [index('outbox_due').on(t.dueAt, t.id)],
);

/** Processes that may hold jobs. A worker whose heartbeat stopped is dead and its locks are freed. */
export const workerHeartbeats = pgTable('worker_heartbeats', {
  workerId: text('worker_id').primaryKey(),
  /** Process-wide: one row per pool. */
  startedAt: at('started_at').notNull(),
  beatAt: at('beat_at').notNull(),
});

/** Identity of this database, so that a cursor of another one is recognised. One row. */
export const installation = pgTable(
  'installation',
  {
    clusterId: uuid('cluster_id').primaryKey().default(sql`gen_random_uuid()`),
    singleton: integer('singleton').notNull().default(1),
  },
  (t) => [uniqueIndex('installation_singleton').on(t.singleton)],
);
