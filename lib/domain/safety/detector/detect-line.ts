import { detect } from '@/lib/domain/safety/detector/index';
import type { Grade, RiskSpan } from '@/lib/domain/safety/detector/types';

export interface LineVerdict {
  level: Grade;
  spans: Omit<RiskSpan, 'grade'>[];
  ruleset: string;
}

/** One JSON line with a text to one verdict; a line that cannot be read becomes an error that never quotes it. */
export function detectLine(line: string, number: number): LineVerdict | { error: string } {
  let row: unknown;
  try {
    row = JSON.parse(line);
  } catch {
    return { error: `line ${number}: not valid JSON` };
  }
  if (typeof row !== 'object' || row === null || !('text' in row)) {
    return { error: `line ${number}: expected an object with "text"` };
  }
  const { text } = row;
  if (text !== null && typeof text !== 'string') return { error: `line ${number}: "text" is not a string` };
  const { level, spans, ruleset } = detect(text ?? '');
  return {
    level,
    spans: spans.map(({ start, end, category, rule, reason, modifiers }) => ({
      start,
      end,
      category,
      rule,
      reason,
      modifiers,
    })),
    ruleset,
  };
}
