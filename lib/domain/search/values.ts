import type { Ctx } from '@/lib/platform/context';
import { AppError } from '@/lib/platform/errors';
import { daysOf, HAS_VALUES, IN_VALUES, IS_VALUES, type SearchOperator } from '@/lib/shared/search-query';
import { placeWall, readWall, wallOf, writeWall } from '@/lib/shared/zoned-time';

const EXPECTED: Record<SearchOperator, string> = {
  from: 'a name, a username or me, like from:maria',
  to: 'a name, a username or me, like to:me',
  in: `a folder of yours or one of ${IN_VALUES.join(', ')}`,
  before: 'a day, month or year, like before:2026-05-31, or today or yesterday',
  after: 'a day, month or year, like after:2026-05-31, or today or yesterday',
  has: `one of ${HAS_VALUES.join(', ')}`,
  is: `one of ${IS_VALUES.join(', ')}`,
  label: 'the name of one of your labels, in quotation marks if it has spaces',
};

/** What to write instead of a filter that cannot be read. Says nothing of what was written. */
export function hint(operator: SearchOperator, why: 'empty' | 'unknown'): AppError {
  const message =
    why === 'empty'
      ? `Write what to look for after ${operator}: with no space between: ${EXPECTED[operator]}.`
      : `After ${operator}: write ${EXPECTED[operator]}.`;
  return new AppError('invalid_request', message, { fields: [{ path: 'q', message }] });
}

/** Beginning and end of the day, month or year that a value names, by the person's own clock. Throws a hint. */
export function momentOf(ctx: Ctx, operator: SearchOperator, value: string): { from: Date; until: Date } {
  const today = writeWall(wallOf(ctx.now, ctx.actor.timeZone)).slice(0, 10);
  const days = daysOf(dayNamed(value.toLowerCase(), today));
  if (!days) throw hint(operator, 'unknown');
  const at = (day: string) => placeWall(readWall(day)!, ctx.actor.timeZone).at;
  return { from: at(days.from), until: at(days.until) };
}

function dayNamed(value: string, today: string): string {
  if (value === 'today') return today;
  if (value !== 'yesterday') return value;
  return new Date(Date.parse(`${today}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}
