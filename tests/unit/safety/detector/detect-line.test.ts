import { describe, expect, it } from 'vitest';
import { detectLine } from '@/lib/domain/safety/detector/detect-line';
import { shippedDetector } from '@/lib/domain/safety/detector/index';

// Compiled here, so that no single test's time pays for it.
shippedDetector();

describe('a line for the detector', () => {
  it('gives a verdict of exactly the agreed fields', () => {
    const verdict = detectLine('{"text":"I want to die"}', 1);
    expect(Object.keys(verdict)).toEqual(['level', 'spans', 'ruleset']);
    expect(Object.keys('spans' in verdict ? verdict.spans[0]! : {})).toEqual([
      'start',
      'end',
      'category',
      'rule',
      'reason',
      'modifiers',
    ]);
  });

  it('without words is no risk', () => {
    for (const line of ['{"text":""}', '{"text":null}']) {
      expect(detectLine(line, 1)).toMatchObject({ level: 'none', spans: [] });
    }
  });

  it.each(['secret words', '{"text":5}', '[]', 'null', '{"txt":"secret words"}'])(
    'that cannot be read is an error that repeats nothing: %s',
    (line) => {
      const answer = JSON.stringify(detectLine(line, 7));
      expect(answer).toContain('line 7');
      expect(answer).not.toContain('secret');
    },
  );
});
