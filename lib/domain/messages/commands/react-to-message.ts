import { reactionMac, sealReaction } from '@/lib/domain/conversations/reactions';
import { tellParticipants } from '@/lib/domain/conversations/visibility';
import { messageToMark, ownMarkOn } from '@/lib/domain/messages/may-take-part';
import { REACTIONS_MAX, reactionInput } from '@/lib/domain/messages/schema';
import { command } from '@/lib/platform/command';
import type { Ctx } from '@/lib/platform/context';
import { dataKeys } from '@/lib/platform/crypto/keyring';
import { AppError } from '@/lib/platform/errors';

const facts = (messageId: number) => ({ objectType: 'message', objectId: messageId });

/** Put an emoji on a message; everybody in the conversation sees it. Again changes nothing. Throws not_found, forbidden, suspended, conflict. */
export const reactToMessage = command({
  name: 'message.react',
  input: reactionInput,
  audit: (_ctx, { messageId }) => facts(messageId),
  refusalFacts: ({ messageId }) => facts(messageId),
  run: async (ctx, { messageId, emoji }) => {
    const message = await messageToMark(ctx, messageId);
    const { ref, dataKeyId } = await placeOf(ctx, messageId);
    const key = (await dataKeys(ctx.tx, [dataKeyId])).get(dataKeyId);
    if (!key) throw new AppError('conflict', 'The words of this message were erased.');
    await assertRoom(ctx, messageId);
    const sealed = sealReaction(emoji, ref, { id: dataKeyId, key });
    const added = await ctx.tx.sql`
      insert into message_reactions (ref, message_id, user_id, emoji_mac, ciphertext, data_key_id, reacted_at)
      values (${sealed.ref}, ${messageId}, ${ctx.actor.id}, ${sealed.mac}, ${sealed.ciphertext}, ${dataKeyId}, ${ctx.now})
      on conflict do nothing`;
    if (added.count > 0) await tellParticipants(ctx, message);
    return { messageId, emoji, isOn: true };
  },
});

/** Take one's own emoji off a message. Throws not_found, forbidden (only reads). */
export const unreactToMessage = command({
  name: 'message.unreact',
  input: reactionInput,
  audit: (_ctx, { messageId }) => facts(messageId),
  refusalFacts: ({ messageId }) => facts(messageId),
  run: async (ctx, { messageId, emoji }) => {
    const message = await ownMarkOn(ctx, messageId);
    const { ref } = await placeOf(ctx, messageId);
    const removed = await ctx.tx.sql`delete from message_reactions
      where message_id = ${messageId} and user_id = ${ctx.actor.id} and emoji_mac = ${reactionMac(emoji, ref)}`;
    if (removed.count > 0) await tellParticipants(ctx, message);
    return { messageId, emoji, isOn: false };
  },
});

async function placeOf(ctx: Ctx, messageId: number): Promise<{ ref: string; dataKeyId: number }> {
  const [row] = await ctx.tx.sql<{ ref: string; dataKeyId: number }[]>`
    select ref, data_key_id as "dataKeyId" from messages where id = ${messageId}`;
  return row!;
}

/** One's own row of marks is held, so that two devices cannot pass the limit together. */
async function assertRoom(ctx: Ctx, messageId: number): Promise<void> {
  const { sql } = ctx.tx;
  await sql`select id from users where id = ${ctx.actor.id} for no key update`;
  const [row] = await sql<{ count: number }[]>`
    select count(*)::int as count from message_reactions where message_id = ${messageId} and user_id = ${ctx.actor.id}`;
  if (row!.count >= REACTIONS_MAX)
    throw new AppError('conflict', `You can put at most ${REACTIONS_MAX} emoji on a message.`);
}
