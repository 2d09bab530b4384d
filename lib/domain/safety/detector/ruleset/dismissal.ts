import type { Dismissal } from '@/lib/domain/safety/detector/types';

type Start = Pick<Dismissal, 'id' | 'modifier' | 'scope'> & Partial<Dismissal>;

/** A dismissal without repeating its patterns' brackets: one pattern a line. */
export const dismissal = (start: Start, patterns: string): Dismissal => ({
  ...start,
  patterns: patterns
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== ''),
});
