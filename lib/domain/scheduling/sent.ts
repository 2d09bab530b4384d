import { z } from 'zod';
import { bulkBatches } from '@/lib/domain/bulk/queries';
import { BULK_STATUSES } from '@/lib/domain/bulk/schema';
import { type MessageView, messageView, PREVIEW_MAX } from '@/lib/domain/conversations/schema';
import { sentMessages } from '@/lib/domain/conversations/thread';
import { isClinical } from '@/lib/domain/identity/schema';
import { sentBroadcasts } from '@/lib/domain/scheduling/queries';
import type { Ctx } from '@/lib/platform/context';
import { decodeCursor, encodeCursor } from '@/lib/platform/cursor';
import { excerpt } from '@/lib/shared/text';

/** What went to many, in one row. */
export const sentBatch = z.object({
  kind: z.enum(['bulk', 'broadcast']),
  id: z.number(),
  subject: z.string().nullable(),
  content: z.string().nullable(),
  status: z.enum(BULK_STATUSES),
  total: z.number(),
  createdAt: z.date(),
});
export type SentBatch = z.infer<typeof sentBatch>;

export const sentPage = z.object({
  messages: z.array(messageView),
  /** Bulk messages and announcements of the same stretch of time; each once, whatever the number of copies. */
  batches: z.array(sentBatch),
  nextCursor: z.string().nullable(),
});
export type SentPage = z.infer<typeof sentPage>;

type Source = 'message' | SentBatch['kind'];
type Item = { source: Source; id: number; at: Date } & ({ message: MessageView } | { batch: SentBatch });
type Bounds = Record<Source, number>;

const START: Bounds = {
  message: Number.MAX_SAFE_INTEGER,
  bulk: Number.MAX_SAFE_INTEGER,
  broadcast: Number.MAX_SAFE_INTEGER,
};

/** What the caller sent, newest first: messages one by one, and one row for each batch. Three lists, merged by time. */
export async function sentItems(ctx: Ctx, args: { limit: number; cursor?: string }): Promise<SentPage> {
  const bounds = boundsOf(args.cursor);
  const lists = await Promise.all([
    messagesBefore(ctx, bounds.message, args.limit),
    isClinical(ctx.actor.role) ? bulkBefore(ctx, bounds.bulk, args.limit) : [],
    ctx.actor.role === 'patient' ? [] : broadcastsBefore(ctx, bounds.broadcast, args.limit),
  ]);
  const all = lists.flat().sort((a, b) => b.at.getTime() - a.at.getTime() || b.id - a.id);
  const page = all.slice(0, args.limit);
  for (const { source, id } of page) bounds[source] = Math.min(bounds[source], id);
  return {
    messages: page.flatMap((item) => ('message' in item ? [item.message] : [])),
    batches: page.flatMap((item) => ('batch' in item ? [item.batch] : [])),
    nextCursor:
      all.length > args.limit ? encodeCursor('sent', [bounds.message, bounds.bulk, bounds.broadcast]) : null,
  };
}

function boundsOf(cursor: string | undefined): Bounds {
  if (!cursor) return { ...START };
  const [message, bulk = START.bulk, broadcast = START.broadcast] = decodeCursor('sent', cursor).map(Number);
  return { message: message!, bulk, broadcast };
}

/** One more than shown, to know whether there is more. */
async function messagesBefore(ctx: Ctx, before: number, limit: number): Promise<Item[]> {
  const { messages } = await sentMessages(ctx, { limit: limit + 1, cursor: encodeCursor('sent', [before]) });
  return messages.map((message) => ({ source: 'message', id: message.id, at: message.sentAt!, message }));
}

async function bulkBefore(ctx: Ctx, before: number, limit: number): Promise<Item[]> {
  const { batches } = await bulkBatches(ctx, {
    limit: limit + 1,
    cursor: encodeCursor('bulk', [before]),
    hasBegun: true,
  });
  return batches.map(({ batchId: id, subject, content, status, total, createdAt }) => {
    const words = content === null ? null : excerpt(content, PREVIEW_MAX);
    const batch = { kind: 'bulk' as const, id, subject, content: words, status, total, createdAt };
    return { source: 'bulk', id, at: createdAt, batch };
  });
}

async function broadcastsBefore(ctx: Ctx, before: number, limit: number): Promise<Item[]> {
  const cursor = encodeCursor('broadcasts', [before]);
  const { broadcasts } = await sentBroadcasts(ctx, { limit: limit + 1, cursor, hasBegun: true });
  return broadcasts.map(({ broadcastId: id, subject, content, status, total, createdAt }) => ({
    source: 'broadcast',
    id,
    at: createdAt,
    batch: { kind: 'broadcast' as const, id, subject, content, status, total, createdAt },
  }));
}
