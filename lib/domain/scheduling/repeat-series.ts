import type { NewMany } from '@/lib/domain/scheduling/many-rows';
import { wallIn } from '@/lib/domain/scheduling/occurrences';
import type { Ctx } from '@/lib/platform/context';
import { readRule, writeRule } from '@/lib/shared/repeat-rule';

interface Time {
  scheduledFor: Date;
  timeZone?: string;
  repeat?: string | null;
}

/** Where a new message to many stands in the repeat that it begins, or alone. */
export function seriesOf(
  ctx: Ctx,
  { scheduledFor, timeZone = ctx.actor.timeZone, repeat }: Time,
): Pick<NewMany, 'occurrence' | 'series'> {
  const occurrence = wallIn(scheduledFor, timeZone);
  const repeatRule = repeat ? writeRule(readRule(repeat)!) : null;
  return {
    occurrence,
    series: { seriesRef: null, timeZone, repeatRule, repeatStart: repeatRule && occurrence },
  };
}
