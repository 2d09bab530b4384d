import { z } from 'zod';
import { relaxedPool } from '@/db/client';
import { seatName } from '@/lib/domain/conversations/group-names';
import { visibleMessage, visibleParticipation } from '@/lib/domain/conversations/visibility';
import { idParam, type Role } from '@/lib/domain/identity/schema';
import type { TypingNotice } from '@/lib/domain/live/typing-state';
import { TYPING_CHANNEL } from '@/lib/domain/live/wake';
import { command } from '@/lib/platform/command';
import type { Ctx } from '@/lib/platform/context';

/**
 * Say that one is (or stopped) typing in a conversation. Never stored: it rides on NOTIFY to those who are in it now, but not
 * across a block, not to peers from who hides it from them, and not from someone who only reads. Throws not_found.
 */
export const setTyping = command({
  name: 'message.typing',
  input: z.strictObject({ conversationId: idParam, isTyping: z.boolean().default(true) }),
  audit: 'none',
  run: (ctx, input) => announce(ctx, input.conversationId, input.isTyping),
});

/** The same by a message of the conversation. Throws not_found. */
export const setTypingByMessage = command({
  name: 'message.typing-by-message',
  limit: 'message.typing',
  input: z.strictObject({ messageId: idParam, isTyping: z.boolean().default(true) }),
  audit: 'none',
  run: async (ctx, input) =>
    announce(ctx, (await visibleMessage(ctx, input.messageId)).conversationId, input.isTyping),
});

async function announce(ctx: Ctx, conversationId: number, isTyping: boolean): Promise<void> {
  const { via } = await visibleParticipation(ctx, conversationId);
  if (via === 'handover') return;
  const me = ctx.actor.id;
  const others = await ctx.tx.sql<Other[]>`
    select p.user_id as "userId", u.role, (select o.username from users o where o.id = p.counterpart_id) as "with", (select g.seat from group_members g where g.conversation_id = p.conversation_id and g.user_id = ${me})
      as seat
    from conversation_participants p join users u on u.id = p.user_id join users me on me.id = ${me}
    where p.conversation_id = ${conversationId} and p.user_id <> ${me}
      and not (coalesce((me.preferences->>'hideTypingFromPeers')::boolean, false)
        and (u.role = 'patient') = ${ctx.actor.role === 'patient'}::boolean)
      and p.access_from <= ${ctx.now} and (p.access_until is null or p.access_until > ${ctx.now})
      and not exists (select 1 from blocked_users b where (b.blocker_id = p.user_id and b.blocked_id = ${me})
        or (b.blocker_id = ${me} and b.blocked_id = p.user_id))`;
  if (others.length === 0) return;
  const { seat } = others[0]!;
  // A patient types in a group under the name that they chose there.
  const as = seat !== null && ctx.actor.role === 'patient' ? seatName(seat) : undefined;
  const notice = { personId: me, conversationId, isTyping };
  const patients = ctx.actor.role === 'developer' ? others.filter((one) => one.role === 'patient') : [];
  const rest = others.filter((one) => !patients.includes(one));
  if (rest.length > 0) tell(ctx, { ...notice, to: rest.map((one) => one.userId), as });
  // To a patient whoever types for support is the one whom they wrote to.
  for (const { userId, with: name } of patients)
    tell(ctx, { ...notice, to: [userId], as: name ?? undefined });
}

interface Other {
  userId: number;
  role: Role;
  with: string | null;
  seat: number | null;
}

function tell(ctx: Ctx, notice: TypingNotice): void {
  ctx.command?.afterCommit.push(() => {
    relaxedPool().sql`select pg_notify(${TYPING_CHANNEL}, ${JSON.stringify(notice)})`.catch((err) =>
      ctx.log.warn({ err }, 'typing lost'),
    );
  });
}
