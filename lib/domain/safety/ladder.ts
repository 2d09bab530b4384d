import { isWorking } from '@/lib/domain/care/office-hours';
import { climbLadder } from '@/lib/domain/safety/commands/climb-ladder';
import { ladderWeek } from '@/lib/domain/safety/ladder-people';
import { firstRung, isUrgent } from '@/lib/domain/safety/policy';
import type { AlertGrade } from '@/lib/domain/safety/schema';
import type { Ctx } from '@/lib/platform/context';
import { log } from '@/lib/platform/log';
import { metrics } from '@/lib/platform/metrics';

interface LadderOf {
  alertId: number;
  round: number;
  patientId: number;
  grade: AlertGrade;
}

/**
 * Start the ladder of a round in the transaction that opens it, and take its first rung at once. A medium alert has just that
 * rung (the next one in its place where nobody is on it); a low one has none.
 */
export async function openAlertLadder(
  ctx: Ctx,
  { alertId, round, patientId, grade }: LadderOf,
): Promise<void> {
  if (grade === 'low') return;
  const isIn = isUrgent(grade) && isWorking(await ladderWeek(ctx, patientId), ctx.now);
  const [step] = await ctx.tx.sql<{ id: number }[]>`
    insert into risk_alert_steps (alert_id, round, rung, due_at)
    values (${alertId}, ${round}, ${firstRung(grade, isIn)}, ${ctx.now}) returning id`;
  await climbLadder(ctx, { stepId: step!.id });
}

const BATCH = 100;

/**
 * Take every rung whose time has come, each in a transaction of its own and once, whatever was killed before: the rows are the
 * timers. After an outage the ladder goes on from the times at which its rungs were due. Several workers share the work.
 */
export async function climbDue(ctx: Ctx): Promise<void> {
  for (;;) {
    const due = await ctx.tx.sql<{ id: number }[]>`
      select id from risk_alert_steps where done_at is null and due_at <= ${ctx.now} order by due_at, id limit ${BATCH}`;
    let taken = 0;
    for (const { id } of due) if (await climbOne(ctx, id)) taken += 1;
    if (taken === 0) return;
  }
}

/** One that fails holds up no other alert; its row stays due. */
async function climbOne(ctx: Ctx, stepId: number): Promise<boolean> {
  try {
    return (await climbLadder(ctx, { stepId })).ending !== null;
  } catch (err) {
    metrics().riskLadderFailures.inc();
    log().error({ err, stepId, alarm: true }, 'a rung of an alert was not taken');
    return false;
  }
}
