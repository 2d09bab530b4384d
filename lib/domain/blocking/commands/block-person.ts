import { lockPair } from '@/lib/domain/blocking/locked-pair';
import { mayBlock } from '@/lib/domain/blocking/policy';
import { reasonPlace } from '@/lib/domain/blocking/queries';
import { blockRequest } from '@/lib/domain/blocking/schema';
import { hasOpenAssignment, isKnownTo } from '@/lib/domain/care/queries';
import { command } from '@/lib/platform/command';
import type { Ctx } from '@/lib/platform/context';
import { sealText } from '@/lib/platform/crypto/keyring';
import { AppError, notFound } from '@/lib/platform/errors';

/**
 * Stop direct messages with somebody, both ways. The other side gets the words of any refused pair. Blocking again renews the
 * reason, if one is given. Throws not_found (unknown or not visible, alike), forbidden (see policy), invalid_request (oneself).
 */
export const blockPerson = command({
  name: 'block.create',
  input: blockRequest,
  audit: (_ctx, _input, output: { blockedId: number; username: string; blockedAt: Date }) => ({
    subjectId: output.blockedId,
    objectType: 'user',
    objectId: output.blockedId,
  }),
  repeat: {
    keep: ({ blockedId, username, blockedAt }) => ({ blockedId, username, blockedAt }),
    answer: async (_ctx, ids) => ({
      blockedId: Number(ids.blockedId),
      username: String(ids.username),
      blockedAt: new Date(String(ids.blockedAt)),
    }),
  },
  run: async (ctx, input) => {
    const other = await lockPair(ctx, input.username);
    if (other?.id === ctx.actor.id) throw new AppError('invalid_request', 'You cannot block yourself.');
    // Asked of an unknown name too: the same work for what is unknown and what is not visible.
    const isKnown = await isKnownTo(ctx.tx, ctx.actor, other?.id ?? 0, ctx.now);
    if (!other || !isKnown) throw notFound();
    // A planned cover counts already: it must not begin behind a block.
    const isAssigned = await hasOpenAssignment(ctx.tx, [ctx.actor.id, other.id], ctx.now);
    const facts = { blockerRole: ctx.actor.role, blockedRole: other.role, isSelf: false, isAssigned };
    if (!mayBlock(facts))
      throw new AppError('forbidden', 'You cannot block this person. You can mute the conversation instead.');
    return {
      blockedId: other.id,
      username: input.username,
      blockedAt: await insertBlock(ctx, other.id, input.reason),
    };
  },
});

async function insertBlock(ctx: Ctx, blockedId: number, reason: string | null | undefined): Promise<Date> {
  const me = ctx.actor.id;
  const sealed = reason?.trim()
    ? await sealText(ctx.tx, me, reason.trim(), reasonPlace(me, blockedId))
    : null;
  const [row] = await ctx.tx.sql<{ blockedAt: Date }[]>`
    insert into blocked_users as b (blocker_id, blocked_id, reason, reason_data_key_id, blocked_at)
    values (${me}, ${blockedId}, ${sealed?.ciphertext ?? null}, ${sealed?.dataKeyId ?? null}, ${ctx.now})
    on conflict (blocker_id, blocked_id) do update set reason = coalesce(excluded.reason, b.reason),
      reason_data_key_id = coalesce(excluded.reason_data_key_id, b.reason_data_key_id)
    returning blocked_at as "blockedAt"`;
  return row!.blockedAt;
}
