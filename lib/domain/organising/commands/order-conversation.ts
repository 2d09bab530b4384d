import { visibleParticipation } from '@/lib/domain/conversations/visibility';
import { idParam } from '@/lib/domain/identity/schema';
import { appendLiveEvents } from '@/lib/domain/live/append';
import { holdOwn } from '@/lib/domain/organising/kept';
import { type Order, orderInput, SNOOZE_MAX_MS } from '@/lib/domain/organising/schema';
import { command } from '@/lib/platform/command';
import type { Ctx } from '@/lib/platform/context';
import { AppError } from '@/lib/platform/errors';
import { UNTIL_REPLY } from '@/lib/shared/snooze-presets';

/**
 * File, label, snooze or finish a conversation for oneself; the other side never notices. Snoozing brings it back from done and
 * the archive, finishing ends a snooze. Throws not_found (conversation, folder or label), invalid_request (a moment in the past).
 */
export const orderConversation = command({
  name: 'conversation.order',
  input: orderInput.extend({ conversationId: idParam }),
  audit: (_ctx, { conversationId, ...order }) => ({
    objectType: 'conversation',
    objectId: conversationId,
    details: order,
  }),
  refusalFacts: ({ conversationId }) => ({ objectType: 'conversation', objectId: conversationId }),
  run: async (ctx, { conversationId, ...order }) => {
    await visibleParticipation(ctx, conversationId);
    assertSensible(ctx, order);
    await holdOwn(ctx, 'folders', order.folder ? [order.folder] : []);
    await holdOwn(ctx, 'labels', order.labels ?? []);
    await applyOrder(ctx, conversationId, order);
    await appendLiveEvents(ctx, [{ personId: ctx.actor.id, kind: 'conversation', ids: { conversationId } }]);
    return { conversationId };
  },
});

function assertSensible(ctx: Ctx, { snoozedUntil, done }: Order): void {
  if (!snoozedUntil) return;
  const ahead = snoozedUntil.getTime() - ctx.now.getTime();
  const isUntilReply = snoozedUntil.getTime() === UNTIL_REPLY.getTime();
  if (!isUntilReply && (ahead <= 0 || ahead > SNOOZE_MAX_MS))
    throw invalid('Choose a moment within the next year.');
  if (done) throw invalid('A conversation cannot be snoozed and done at once.');
}

const invalid = (message: string) =>
  new AppError('invalid_request', message, { fields: [{ path: 'snoozed_until', message }] });

async function applyOrder(ctx: Ctx, conversationId: number, order: Order): Promise<void> {
  const { sql } = ctx.tx;
  const { folder, labels, snoozedUntil, done } = order;
  const isSnoozing = Boolean(snoozedUntil);
  const isMoving = snoozedUntil !== undefined || done === true;
  await sql`update conversation_participants set
      folder_id = ${folder === undefined ? sql`folder_id` : sql`${folder}::bigint`},
      labels = ${labels === undefined ? sql`labels` : sql`${JSON.stringify([...new Set(labels)])}::jsonb`},
      woken_at = ${isMoving ? sql`null` : sql`woken_at`},
      snoozed_until = ${isMoving ? sql`${snoozedUntil ?? null}::timestamptz` : sql`snoozed_until`},
      done_at = ${doneAt(ctx, order)},
      archived_at = ${isSnoozing ? sql`null` : sql`archived_at`}
    where conversation_id = ${conversationId} and user_id = ${ctx.actor.id}`;
}

function doneAt({ tx: { sql }, now }: Ctx, { done, snoozedUntil }: Order) {
  if (done) return sql`coalesce(done_at, ${now})`;
  return done === false || snoozedUntil ? sql`null` : sql`done_at`;
}
