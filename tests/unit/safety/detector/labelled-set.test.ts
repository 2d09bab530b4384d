import { describe, expect, it } from 'vitest';
import { detect } from '@/lib/domain/safety/detector/index';
import { GRADES } from '@/lib/domain/safety/detector/types';
import { labelledSet } from '@/lib/domain/safety/labelled/labelled-set';

const judged = labelledSet.map((sentence) => ({ ...sentence, level: detect(sentence.text).level }));
const share = (part: unknown[], whole: unknown[]) => part.length / whole.length;

describe('on the labelled set that ships', () => {
  const risk = judged.filter(({ label }) => label === 'risk');
  const ordinary = judged.filter(({ label }) => label === 'none');

  it('is large, balanced and diverse', () => {
    expect(risk.length).toBeGreaterThan(1_300);
    expect(ordinary.length).toBeGreaterThan(1_500);
    expect(new Set(judged.map(({ kind }) => kind)).size).toBeGreaterThan(11);
    expect(new Set(judged.map(({ text }) => text)).size).toBe(judged.length);
  });

  it('finds at least 95 % of the risk', () => {
    expect(
      share(
        risk.filter(({ level }) => level !== 'none'),
        risk,
      ),
    ).toBeGreaterThanOrEqual(0.95);
  });

  it('finds at least 92 % of what is about suicide', () => {
    const suicide = risk.filter(({ kind }) => kind === 'suicide');
    expect(suicide.length).toBeGreaterThan(400);
    expect(
      share(
        suicide.filter(({ level }) => level !== 'none'),
        suicide,
      ),
    ).toBeGreaterThanOrEqual(0.92);
  });

  it('raises at most 1 % false alarms', () => {
    expect(
      share(
        ordinary.filter(({ level }) => level !== 'none'),
        ordinary,
      ),
    ).toBeLessThanOrEqual(0.01);
  });

  it('grades every plan, intent and means high or above', () => {
    const urgent = risk.filter(({ isUrgent }) => isUrgent);
    expect(urgent.length).toBeGreaterThan(30);
    expect(urgent.filter(({ level }) => GRADES.indexOf(level) < GRADES.indexOf('high'))).toEqual([]);
  });
});
