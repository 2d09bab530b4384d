import { releaseDue } from '@/lib/domain/scheduling/release';
import { type ScheduledRow, scheduledColumns } from '@/lib/domain/scheduling/scheduled-rows';
import { scheduledTarget } from '@/lib/domain/scheduling/scheduled-schema';
import { command } from '@/lib/platform/command';
import type { Ctx } from '@/lib/platform/context';

/**
 * Let one scheduled message go whose time has come, as its sender: sent, failed with a reason, or paused, together with what follows
 * from it, in one transaction. Nothing happens when another worker holds it, or when it was changed meanwhile.
 */
export const releaseScheduled = command({
  name: 'schedule.release',
  input: scheduledTarget,
  audit: 'in-run',
  run: async (ctx, { id }): Promise<{ outcome: string }> => {
    const row = await takeDue(ctx, id);
    if (row) return releaseDue(ctx, row);
    // No act of ours: whoever holds or changed it leaves the entry.
    ctx.command!.auditCount += 1;
    return { outcome: 'taken' };
  },
});

async function takeDue(ctx: Ctx, id: number): Promise<ScheduledRow | undefined> {
  const [row] = await ctx.tx.sql<ScheduledRow[]>`
    select ${scheduledColumns(ctx)} from scheduled_messages s left join users r on r.id = s.recipient_id
    where s.id = ${id} and s.sender_id = ${ctx.actor.id} and s.status = 'scheduled' and s.release_at <= ${ctx.now}
    for update of s skip locked`;
  return row;
}
