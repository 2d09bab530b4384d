import { type DetectOptions, GRADES, type Grade, type RiskSpan } from '@/lib/domain/safety/detector/types';

/** A mood of this or less, or this far below the fortnight's median, makes words about risk weigh more (K20). */
const LOW_MOOD = 2;
const MOOD_DROP = 3;

const rankOf = (grade: Grade) => GRADES.indexOf(grade);
const higher = (a: Grade, b: Grade): Grade => (rankOf(a) >= rankOf(b) ? a : b);
const oneUp = (grade: Grade): Grade => GRADES[Math.min(rankOf(grade) + 1, GRADES.length - 1)]!;

/** The highest grade of what stands. */
export function gradeOf(spans: readonly RiskSpan[]): Grade {
  return spans.reduce<Grade>((soFar, { grade }) => higher(soFar, grade), 'none');
}

/** Yesterday's words and today's mood raise a grade by one step each; they never lower one, nor make one of nothing. */
export function raise(grade: Grade, { context, mood }: DetectOptions): Grade {
  if (grade === 'none') return grade;
  let raised: Grade = grade;
  const before = context?.highestInLastDay;
  if (before !== undefined && rankOf(before) >= rankOf('medium') && rankOf(before) >= rankOf(grade))
    raised = oneUp(raised);
  if (isLow(mood)) raised = oneUp(raised);
  return raised;
}

function isLow(mood: DetectOptions['mood']): boolean {
  const { value, median } = mood ?? {};
  if (value === undefined) return false;
  return value <= LOW_MOOD || (median !== undefined && median - value >= MOOD_DROP);
}
