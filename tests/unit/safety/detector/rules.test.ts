import { describe, expect, it } from 'vitest';
import { detect, shippedDetector } from '@/lib/domain/safety/detector/index';
import { ruleset } from '@/lib/domain/safety/detector/ruleset/ruleset';
import { ruleExamples } from '@/lib/domain/safety/labelled/rule-examples';

// Compiled here, so that no single test's time pays for it.
shippedDetector();

describe('the rules', () => {
  it('have ids that occur once, a reason, and examples of both kinds', () => {
    const ids = ruleset.rules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(Object.keys(ruleExamples).sort()).toEqual([...ids].sort());
    for (const { passes, fails } of Object.values(ruleExamples)) {
      expect(passes.length).toBeGreaterThan(1);
      expect(fails.length).toBeGreaterThan(0);
    }
  });

  it('about suicide name their rung of the Columbia scale', () => {
    const suicide = ruleset.rules.filter(({ category }) => category === 'suicide');
    expect(suicide.length).toBeGreaterThan(10);
    expect(suicide.filter(({ rung }) => rung === undefined)).toEqual([]);
  });

  // One test a rule, not one an example: hundreds of tests cost more to report than to run.
  it.each(Object.entries(ruleExamples))(
    '%s speaks up for its examples and is silent for the others',
    (id, { passes, fails }) => {
      const speaksUp = (text: string) => detect(text).spans.some(({ rule }) => rule === id);
      expect(passes.filter((text) => !speaksUp(text))).toEqual([]);
      expect(fails.filter(speaksUp)).toEqual([]);
    },
  );
});
