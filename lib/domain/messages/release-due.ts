import type { Actor } from '@/lib/domain/identity/schema';
import { releaseMessage } from '@/lib/domain/messages/commands/release-message';
import { type Ctx, makeContext } from '@/lib/platform/context';
import { metrics } from '@/lib/platform/metrics';

/** Read at a time; each is sent in a transaction of its own. */
const BATCH = 100;
/** What failed for no reason of its own (a database that went away) is tried again after this. */
const AGAIN_MS = 5_000;

type DueRow = Omit<Actor, 'sessionId'> & { messageId: number };

/**
 * Send every held message whose time has come, in the order of their times, each as its sender. Several workers share the work;
 * whatever was due while none ran goes out at the next round.
 */
export async function releaseDue(ctx: Ctx): Promise<void> {
  for (;;) {
    const due = await readDue(ctx);
    for (const { messageId, ...sender } of due)
      await release(makeContext({ ...sender, sessionId: null }), messageId);
    if (due.length < BATCH) return;
  }
}

const readDue = (ctx: Ctx) => ctx.tx.sql<DueRow[]>`
  select m.id as "messageId", u.id, u.username, u.display_name as "displayName", u.role, u.time_zone as "timeZone", u.locale
  from messages m join users u on u.id = m.sender_id
  where m.status = 'queued' and m.release_at <= ${ctx.now} order by m.release_at, m.id limit ${BATCH}`;

/** One that cannot be sent holds up nobody else. */
async function release(ctx: Ctx, messageId: number): Promise<void> {
  try {
    await releaseMessage(ctx, { messageId });
  } catch (err) {
    metrics().jobFailures.labels('message-release').inc();
    ctx.log.error({ err, messageId }, 'held message was not released');
    await ctx.tx.sql`update messages set release_at = ${new Date(ctx.now.getTime() + AGAIN_MS)}
      where id = ${messageId} and status = 'queued'`;
  }
}
