import { z } from 'zod';

/** Where work comes from: effects of acts, the worker's jobs, sends to many, acts on many conversations, and messages that wait. */
export const WORK_KINDS = ['outbox', 'job', 'broadcast', 'bulk_send', 'bulk', 'held', 'scheduled'] as const;
export type WorkKind = (typeof WORK_KINDS)[number];

/**
 * `failed` was refused, or went wrong and is tried again by itself; `dead` was tried as often as it may be and waits for somebody.
 */
export const WORK_STATES = ['pending', 'running', 'scheduled', 'failed', 'dead'] as const;
export type WorkState = (typeof WORK_STATES)[number];

/** Pieces that one act may touch. */
export const WORK_MAX = 5_000;
const KEYS_MAX = 500;

/** `broadcast:12`: the kind and its number. */
const workKey = z
  .string()
  .regex(new RegExp(`^(${WORK_KINDS.join('|')}):[1-9][0-9]{0,14}$`), 'This names no work.');

export const workFilter = z.strictObject({
  state: z.enum(WORK_STATES).optional(),
  kind: z.enum(WORK_KINDS).optional(),
});
export type WorkFilter = z.output<typeof workFilter>;

export const queueInput = workFilter.extend({
  cursor: z.string().max(300).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});

/** What a console user may know of a piece of work: who, when, which kind, how far. Never a word. */
export const workItem = z.object({
  key: z.string(),
  kind: z.enum(WORK_KINDS),
  state: z.enum(WORK_STATES),
  /** Name of the job or effect, or the type of the message. */
  what: z.string(),
  /** On whose behalf, where it is a person's. */
  person: z.object({ username: z.string(), displayName: z.string() }).nullable(),
  attempts: z.number(),
  /** An error code, or the name of an error. */
  reason: z.string().nullable(),
  createdAt: z.date(),
  /** When it is taken, or was. */
  dueAt: z.date(),
  /** People or conversations that it is about, where it is about many. */
  total: z.number().nullable(),
  canRetry: z.boolean(),
  canCancel: z.boolean(),
});
export type WorkItem = z.infer<typeof workItem>;

export const queueCounts = z.object({
  pending: z.number(),
  running: z.number(),
  scheduled: z.number(),
  failed: z.number(),
  dead: z.number(),
  /** Of those failed or dead: since an hour. */
  failedLately: z.number(),
  /** Failures pile up, or something is dead. */
  isAlarming: z.boolean(),
});
export type QueueCounts = z.infer<typeof queueCounts>;

export const queuePage = z.object({
  work: z.array(workItem),
  counts: queueCounts,
  nextCursor: z.string().nullable(),
});
export type QueuePage = z.infer<typeof queuePage>;

/** Named pieces, or all that a filter finds; those by their number, which the caller was told. */
export const workSelection = z
  .strictObject({
    ids: z.array(workKey).min(1).max(KEYS_MAX).optional(),
    filter: workFilter.optional(),
    confirmedCount: z.number().int().min(0).optional(),
  })
  .refine(({ ids, filter }) => (ids === undefined) !== (filter === undefined), 'Name ids or a filter.')
  .refine(({ filter, confirmedCount }) => filter === undefined || confirmedCount !== undefined, {
    path: ['confirmedCount'],
    message: 'Say how many you mean.',
  });
export type WorkSelection = z.output<typeof workSelection>;

/** `skipped` were in no state for it any more, or never are. */
export const workOutcome = z.object({ done: z.number(), skipped: z.number() });
export type WorkOutcome = z.infer<typeof workOutcome>;
