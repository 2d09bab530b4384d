import { z } from 'zod';
import { visibleMessage, visibleParticipation } from '@/lib/domain/conversations/visibility';
import { idParam } from '@/lib/domain/identity/schema';
import { appendLiveEvents } from '@/lib/domain/live/append';
import { command } from '@/lib/platform/command';
import type { Ctx } from '@/lib/platform/context';

export const ownStateInput = z.strictObject({
  conversationId: idParam,
  muted: z.boolean().optional(),
  pinned: z.boolean().optional(),
  archived: z.boolean().optional(),
});
export type OwnState = Omit<z.output<typeof ownStateInput>, 'conversationId'>;

/** Mute, pin or archive a conversation for oneself; the other side never notices. Throws not_found. */
export const changeOwnState = command({
  name: 'conversation.change-own-state',
  input: ownStateInput,
  audit: (_ctx, { conversationId, ...state }) => ({
    objectType: 'conversation',
    objectId: conversationId,
    details: state,
  }),
  run: async (ctx, { conversationId, ...state }) => {
    await visibleParticipation(ctx, conversationId);
    await applyState(ctx, conversationId, state);
    return { conversationId, ...state };
  },
});

/** Archive or bring back the conversation of a message, for oneself. Throws not_found. */
export const archiveByMessage = command({
  name: 'message.archive',
  input: z.strictObject({ messageId: idParam, archived: z.boolean() }),
  audit: (_ctx, { messageId, archived }) => ({
    objectType: 'message',
    objectId: messageId,
    details: { archived },
  }),
  run: async (ctx, { messageId, archived }) => {
    const { conversationId } = await visibleMessage(ctx, messageId);
    await applyState(ctx, conversationId, { archived });
    return { conversationId, archived };
  },
});

async function applyState(
  ctx: Ctx,
  conversationId: number,
  { muted, pinned, archived }: OwnState,
): Promise<void> {
  const { sql } = ctx.tx;
  const moment = (isOn: boolean | undefined, column: string) => {
    if (isOn === undefined) return sql`${sql(column)}`;
    return isOn ? sql`coalesce(${sql(column)}, ${ctx.now})` : sql`null`;
  };
  await sql`update conversation_participants set muted_at = ${moment(muted, 'muted_at')}, pinned_at = ${moment(pinned, 'pinned_at')},
      archived_at = ${moment(archived, 'archived_at')}, snoozed_until = ${archived ? sql`null` : sql`snoozed_until`}
    where conversation_id = ${conversationId} and user_id = ${ctx.actor.id}`;
  await appendLiveEvents(ctx, [{ personId: ctx.actor.id, kind: 'conversation', ids: { conversationId } }]);
}
