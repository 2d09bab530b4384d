import { type CallOptions, call } from '@/lib/client/api';
import { type Words, wireWords } from '@/lib/client/messaging-calls';
import type { OutboxTarget } from '@/lib/client/outbox';
import type {
  ScheduledAnswer,
  ScheduledPage as ScheduledPageDto,
  ScheduledView,
} from '@/lib/domain/scheduling/scheduled-schema';
import type { OverWire } from '@/lib/shared/wire';

export type Scheduled = OverWire<ScheduledView>;
export type ScheduledPage = OverWire<ScheduledPageDto>;
type Answer = OverWire<ScheduledAnswer>;

/** When, and how often. */
export type ScheduleTime = { scheduledFor: string; timeZone: string; repeat: string | null };
export type ScheduledChange = Partial<ScheduleTime> & {
  subject?: string | null;
  content?: string;
  /** All that shall go with it. */
  attachmentIds?: number[];
  confirm?: boolean;
};

const base = '/api/messages';
const one = (id: number) => `${base}/scheduled/${id}`;

/** Everything that lists scheduled messages stands under this key. */
export const scheduledKey = ['scheduled'] as const;

/** Scheduled messages of the signed-in person. All throw ApiError. */
export const schedule = (
  message: { target: OutboxTarget; words: Words },
  time: ScheduleTime,
  options: Pick<CallOptions, 'key'>,
) =>
  call<Answer>('POST', `${base}/schedule`, {
    body: { ...message.target, ...wireWords(message.words), format: 'markdown', ...time },
    ...options,
  });

type Query = { kind?: Scheduled['kind']; cursor?: string; limit?: number; from?: string; to?: string };

export const scheduledPage = (query: Query, options?: Pick<CallOptions, 'signal'>) =>
  call<ScheduledPage>('GET', `${base}/scheduled`, { query, ...options });

/** Everything between two times, however many pages. */
export async function scheduledBetween(from: string, to: string, signal?: AbortSignal): Promise<Scheduled[]> {
  const all: Scheduled[] = [];
  let cursor: string | undefined;
  do {
    const page = await scheduledPage({ from, to, limit: 100, cursor }, { signal });
    all.push(...page.scheduled);
    cursor = page.nextCursor ?? undefined;
  } while (cursor);
  return all;
}

export const scheduledOne = (id: number) => call<Scheduled>('GET', one(id));

export const editScheduled = (id: number, body: ScheduledChange) => call<Answer>('PATCH', one(id), { body });

export const cancelScheduled = (id: number, body: { onlyThis?: boolean } = {}) =>
  call<Answer>('PATCH', `${one(id)}/cancel`, { body });

export const restoreScheduled = (id: number) => call<Answer>('PATCH', `${one(id)}/restore`, { body: {} });

export const dismissScheduled = (id: number) => call<Answer>('PATCH', `${one(id)}/dismiss`, { body: {} });

/** What goes to many, at its time: as the call that sends it at once takes it. */
export const scheduleMany = (
  message: Record<string, unknown>,
  time: ScheduleTime,
  options: Pick<CallOptions, 'key'>,
) =>
  call<Answer>('POST', `${base}/schedule`, { body: { ...message, format: 'markdown', ...time }, ...options });

export const sendScheduledNow = (id: number) =>
  call<Answer & { conversationId: number | null }>('POST', `${one(id)}/send-now`, { body: {} });
