import { RISK_BACKLOG_MS, riskBacklog } from '@/lib/domain/safety/backlog';
import { warmDetector } from '@/lib/domain/safety/run-detector';
import type { Ctx } from '@/lib/platform/context';
import { metrics } from '@/lib/platform/metrics';
import { singleton } from '@/lib/platform/process';

/**
 * Keep the numbers that operations watch, raise the alarm in the log when texts stay without a verdict, and keep the detector ready.
 * A first look after a start may find what waited for it; only what a second one finds too is a fault.
 */
export async function watchRisk(ctx: Ctx): Promise<void> {
  warmDetector();
  const { ungraded, unattended } = await riskBacklog(ctx);
  metrics().riskUngraded.set(ungraded);
  metrics().riskUnattended.set(unattended);
  const known = singleton('risk-alarm', () => ({ looks: 0 }));
  known.looks = ungraded > 0 ? known.looks + 1 : 0;
  if (known.looks === 2)
    ctx.log.error(
      { ungraded, olderThanMs: RISK_BACKLOG_MS, alarm: true },
      'texts stay without a risk verdict',
    );
}
