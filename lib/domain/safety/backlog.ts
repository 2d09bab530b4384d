import type { Ctx } from '@/lib/platform/context';

/** A text is graded within a second or two; one that waits longer has a reason that operations must know. */
export const RISK_BACKLOG_MS = 15_000;

export interface RiskBacklog {
  /** Texts that failed to be graded or wait longer than they should. */
  ungraded: number;
  /** High and critical alerts that reached the admins and that nobody acknowledged. */
  unattended: number;
}

/** How the safety pipeline is doing: counts only. */
export async function riskBacklog(ctx: Ctx): Promise<RiskBacklog> {
  const late = new Date(ctx.now.getTime() - RISK_BACKLOG_MS);
  const [row] = await ctx.tx.sql<RiskBacklog[]>`
    select (select count(*)::int from outbox where kind = 'risk.grade' and (attempts > 0 or at < ${late})) as ungraded,
      (select count(*)::int from risk_alerts a where a.state = 'open' and a.grade in ('high', 'critical') and exists (
        select 1 from risk_alert_reached r where r.alert_id = a.id and r.round = a.round and r.rung = 'admins')) as unattended`;
  return row!;
}
