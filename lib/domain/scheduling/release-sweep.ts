import { inTransaction } from '@/db/client';
import type { Actor } from '@/lib/domain/identity/schema';
import { releaseScheduled } from '@/lib/domain/scheduling/commands/release-scheduled';
import { settle } from '@/lib/domain/scheduling/outcome';
import { recordAudit } from '@/lib/platform/audit';
import { type Ctx, currentTime, makeContext } from '@/lib/platform/context';

/** Looked at in one round; every worker takes its own out of them. */
const BATCH = 200;
/** Released side by side in one process, so that commits share a flush and requests keep most connections. */
const LANES = 4;
/** After as many failures of ours it fails for good, and its sender hears of it. */
const MAX_ATTEMPTS = 8;

interface Due {
  id: number;
  actor: Omit<Actor, 'sessionId'>;
}

/** Let everything go whose time has come. Each in a transaction of its own, so that one that fails holds up no other. */
export async function releaseAllDue(ctx: Ctx): Promise<void> {
  for (;;) {
    const due = await dueNow(ctx);
    if (due.length === 0) return;
    let next = 0;
    let moved = 0;
    const lane = async () => {
      while (next < due.length) if (await release(due[next++]!)) moved += 1;
    };
    await Promise.all(Array.from({ length: LANES }, lane));
    // What is left is in other workers' hands. Otherwise again: what was released may have brought what is due, too.
    if (moved === 0) return;
  }
}

/** In any order: workers that begin at the same end would wait for the same rows. */
async function dueNow(ctx: Ctx): Promise<Due[]> {
  const rows = await ctx.tx.sql<
    (Omit<Actor, 'sessionId' | 'id'> & { scheduledId: number; personId: number })[]
  >`
    select d.id as "scheduledId", u.id as "personId", u.username, u.display_name as "displayName", u.role, u.time_zone as "timeZone",
      u.locale
    from (select id, sender_id from scheduled_messages where status = 'scheduled' and release_at <= ${currentTime()}
      order by release_at, id limit ${BATCH}) d join users u on u.id = d.sender_id order by random()`;
  return rows.map(({ scheduledId, personId, ...person }) => ({
    id: scheduledId,
    actor: { ...person, id: personId },
  }));
}

/** False when another worker has it. */
async function release({ id, actor }: Due): Promise<boolean> {
  const ctx = makeContext({ ...actor, sessionId: null });
  try {
    return (await releaseScheduled(ctx, { id })).outcome !== 'taken';
  } catch (error) {
    ctx.log.warn({ err: error, scheduledId: id }, 'a scheduled message was not released');
    await putOff(ctx, id);
    return true;
  }
}

/** Again after 2, 4, 8 … seconds. The last failure is the sender's to know. */
async function putOff(ctx: Ctx, id: number): Promise<void> {
  const now = currentTime();
  const [row] = await ctx.tx.sql<{ attempts: number; senderId: number }[]>`
    update scheduled_messages set attempts = attempts + 1,
      release_at = ${now}::timestamptz + power(2, attempts + 1) * interval '1 second'
    where id = ${id} and status = 'scheduled' and release_at <= ${now} returning attempts, sender_id as "senderId"`;
  if (!row || row.attempts < MAX_ATTEMPTS) return;
  ctx.log.error({ scheduledId: id, alarm: true }, 'a scheduled message failed for good');
  await inTransaction(async (tx) => {
    const inside = { ...ctx, tx, command: { name: 'schedule.release', auditCount: 0, afterCommit: [] } };
    await settle(
      inside,
      { id, senderId: row.senderId },
      { status: 'failed', reason: 'internal', messageId: null },
    );
    await recordAudit(inside, { outcome: 'failed', objectType: 'scheduled_message', objectId: id });
  });
}
