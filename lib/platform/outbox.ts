import type { RiskSource } from '@/lib/domain/safety/schema';
import type { Ctx } from '@/lib/platform/context';
import { singleton } from '@/lib/platform/process';

/** Effects that other modules start after a commit. Payloads hold ids only; the worker validates them by kind. */
export interface OutboxKinds {
  /** A patient wrote to somebody who has an absence set; inserted by the statement that sends the message. */
  'message.auto-reply': { messageId: number; personId: number };
  /** A patient submitted words; for messages inserted by the statement that sends them. */
  'risk.grade': { source: RiskSource; sourceId: number };
  'broadcast.fan-out': { broadcastId: number };
  'bulk.send': { batchId: number };
  'conversation.bulk': { bulkActionId: number };
}

/** After as many failures a row is left alone: it stays as a dead letter that operations see and retry. */
export const MAX_ATTEMPTS = 10;

export type OutboxKind = keyof OutboxKinds;

/** Leave work for the worker in the act's own transaction. Taken within a second of the commit, again until it succeeds. */
export async function enqueue<K extends OutboxKind>(ctx: Ctx, kind: K, ids: OutboxKinds[K]): Promise<void> {
  await ctx.tx
    .sql`insert into outbox (kind, ids, at, due_at) values (${kind}, ${JSON.stringify(ids)}, ${ctx.now}, ${ctx.now})`;
  ctx.command?.afterCommit.push(wakeWorker);
}

/** Bundles may hold this module twice, and the worker starts in another one than the acts that wake it. */
const listener = () => singleton('outbox-listener', (): { wake?: () => void } => ({}));

/** The in-process worker asks to be told of new work; another process finds it by its one-second sweep. Null: no longer. */
export function onOutbox(wake: (() => void) | null): void {
  listener().wake = wake ?? undefined;
}

/** Hint that there is new work. Losing it costs a second. */
export function wakeWorker(): void {
  listener().wake?.();
}
