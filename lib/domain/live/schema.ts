import { z } from 'zod';

/** Kinds of events that a client may hear. Those of later modules are added here. */
export const LIVE_KINDS = [
  'message',
  'receipt',
  'conversation',
  'unread',
  'draft',
  'alert',
  'notification',
  'typing',
] as const;
export type LiveKind = (typeof LIVE_KINDS)[number];

/** An event row addressed to one person: ids and numbers only, never words. */
export interface LiveEventInput {
  personId: number;
  kind: Exclude<LiveKind, 'typing'>;
  ids: Record<string, number>;
}

export const liveEvent = z.object({
  id: z.string(),
  event: z.enum(LIVE_KINDS),
  data: z.record(z.string(), z.unknown()),
});
export type LiveEvent = z.infer<typeof liveEvent>;

export const pollAnswer = z.object({
  events: z.array(liveEvent),
  cursor: z.string(),
  /** True when the cursor was too old or another installation's: fetch everything anew. */
  reset: z.boolean().optional(),
});
export type PollAnswer = z.infer<typeof pollAnswer>;

/** Typing disappears by itself after this. Source: api.md. */
export const TYPING_MS = 6_000;
export const HEARTBEAT_MS = 25_000;
/** Streams of one person in one process; the oldest gives way. */
export const STREAMS_PER_PERSON = 20;
/** Rows older than this are cut, and a cursor as old gets `reset`. */
export const EVENT_KEEP_MS = 24 * 60 * 60 * 1000;
/** Most events in one answer; more than that is a reset. */
export const EVENTS_MAX = 500;
