import type { Sql } from '@/db/client';
import { isAnswering, isAnsweringPerson } from '@/lib/domain/conversations/patient-thread';
import type { ClaimHolder } from '@/lib/domain/conversations/schema';
import type { Ctx } from '@/lib/platform/context';

/** Who answers a thread now, for those who share that; null for everybody else. The caller has looked whether the thread is visible. */
export async function claimHolderOf(ctx: Ctx, conversationId: number): Promise<ClaimHolder | null> {
  if (!isAnswering(ctx.actor.role)) return null;
  const { sql } = ctx.tx;
  const [holder] = await sql<ClaimHolder[]>`
    select h.username, h.display_name as "displayName"
    from conversation_claims held join users h on h.id = held.user_id
    where held.conversation_id = ${conversationId} and ${isHeld(sql, ctx.now)}`;
  return holder ?? null;
}

/** A claim aliased `held` counts while its holder can answer in the thread; then it is free without anybody having released it. */
export const isHeld = (sql: Sql, now: Date) => sql`exists (
  select 1 from conversation_participants p join users u on u.id = p.user_id
  where p.conversation_id = held.conversation_id and p.user_id = held.user_id and p.via <> 'handover' and ${isAnsweringPerson(sql)}
    and p.access_from <= ${now} and (p.access_until is null or p.access_until > ${now}))`;
