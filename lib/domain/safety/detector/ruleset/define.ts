import type { Grade, RiskCategory, Rule } from '@/lib/domain/safety/detector/types';

type More = Partial<Omit<Rule, 'id' | 'category' | 'grade' | 'reason' | 'patterns'>>;

/** Rules of one category, without repeating it. */
export const rulesAbout =
  (category: RiskCategory) =>
  (id: string, grade: Exclude<Grade, 'none'>, reason: string, patterns: string, more: More = {}): Rule => ({
    id,
    category,
    grade,
    reason,
    patterns: patterns
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
    ...more,
  });
