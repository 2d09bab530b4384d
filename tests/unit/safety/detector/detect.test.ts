import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileRuleset } from '@/lib/domain/safety/detector/compile';
import { detect, isScreened, shippedDetector } from '@/lib/domain/safety/detector/index';
import { ruleset } from '@/lib/domain/safety/detector/ruleset/ruleset';
import { GRADES } from '@/lib/domain/safety/detector/types';

// Compiled here, so that no single test's time pays for it.
shippedDetector();

const rankOf = (text: string, options = {}) => GRADES.indexOf(detect(text, options).level);
const quoted = (text: string) => [
  ...new Set(detect(text).spans.map(({ start, end }) => text.slice(start, end))),
];

describe('a finding', () => {
  it('names the words it rests on, a rule of the ruleset and a reason, whatever the text', () => {
    const ids = new Set(ruleset.rules.map(({ id }) => id));
    const fragments = fc.constantFrom(
      'i want to die',
      'kill myself',
      'he hits me',
      'ＫＩＬＬ ｍｙｓｅｌｆ',
      'k i l l',
      'tonight',
      ' ',
      '. ',
      '😔',
      'su1c1de',
      '\u200b',
      "can't",
      '*',
      'voices',
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fragments, fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 30 }),
        (parts) => {
          const text = parts.join(' ');
          const { level, spans } = detect(text);
          expect(level === 'none').toBe(spans.length === 0);
          for (const span of spans) {
            expect(0 <= span.start && span.start < span.end && span.end <= text.length).toBe(true);
            expect(ids.has(span.rule)).toBe(true);
            expect(span.reason.length).toBeGreaterThan(10);
          }
        },
      ),
      { numRuns: 100 },
    );
  }, 60_000);

  it('is the same every time and for a ruleset that has been stored and read back', () => {
    const restored = compileRuleset(JSON.parse(JSON.stringify(ruleset)));
    for (const text of ['I want to die tonight', 'work is killing me', 'he hits me when he drinks']) {
      expect(detect(text)).toEqual(detect(text));
      expect(restored(text)).toEqual(detect(text));
    }
  });

  it('stands beside a denial, which takes back itself alone', () => {
    for (const text of [
      "I'm not suicidal but I cut my arms last night",
      "I don't want to kill myself. I want to hurt my boss",
      'No thoughts of suicide this week, but my husband hits me',
    ]) {
      const { spans, dismissed } = detect(text);
      expect(spans.length).toBeGreaterThan(0);
      expect(dismissed.some(({ modifiers }) => modifiers.includes('negated'))).toBe(true);
    }
  });

  it('is none for nothing at all', () => {
    for (const text of ['', ' \n', '...', '👍']) expect(detect(text).level).toBe('none');
  });

  it('is raised by the last day and by a low mood, each by a step, and never lowered', () => {
    const text = 'I have been cutting myself';
    const plain = rankOf(text);
    expect(plain).toBeGreaterThan(0);
    expect(rankOf(text, { mood: { value: 2 } })).toBe(Math.min(plain + 1, 4));
    expect(rankOf(text, { mood: { value: 4, median: 7 } })).toBe(Math.min(plain + 1, 4));
    expect(rankOf(text, { context: { highestInLastDay: 'critical' } })).toBe(Math.min(plain + 1, 4));
    expect(rankOf(text, { mood: { value: 9, median: 5 }, context: { highestInLastDay: 'none' } })).toBe(
      plain,
    );
    expect(
      rankOf('see you on Tuesday', { mood: { value: 1 }, context: { highestInLastDay: 'critical' } }),
    ).toBe(0);
  });
});

describe('the words around', () => {
  it('take words of danger back in a text that is about nobody', () => {
    const news = 'Physically abusive regimes rarely last for long';
    expect(detect(news)).toMatchObject({ level: 'none' });
    expect(detect(news).dismissed.some(({ modifiers }) => modifiers.includes('information'))).toBe(true);
    expect(detect('My carer is physically abusive').level).not.toBe('none');
  });

  it('make no joke of a threat when the joke is denied', () => {
    expect(rankOf("Only joking, if she comes back I'll stab her")).toBeLessThan(
      rankOf("I'm not joking, if she comes back I'll stab her"),
    );
  });

  it('do not lower what began in the past and goes on', () => {
    expect(rankOf('I used to think about suicide at university')).toBeLessThan(
      rankOf('I used to think about suicide once a month, now it is every hour'),
    );
  });

  it('count the same whether any more is one word or two', () => {
    expect(detect("I don't want to be here any more").level).toBe(
      detect("I don't want to be here anymore").level,
    );
  });
});

describe('what hides a word', () => {
  it.each([
    'i want to ｄｉｅ',
    'i want to dіе',
    'i want to d\u200bie',
    'i wаnt to kill mуself',
    'I WANT TO DIE',
    'i want to dieeeee',
    'i want to d1e',
    'k i l l m y s e l f',
    'i am going to k.i.l.l m.y.s.e.l.f',
    'thinking about su*cide',
    'thinking of suicde',
    'i wanna k!ll myself',
    'i feel sucidal',
    'I don’t want to live anymore',
    'i dont wanna be alive anymore',
    'gonna unalive myself',
    'i want to kms',
    'killmyself is all i think',
  ])('does not hide it: %s', (text) => {
    expect(detect(text).level).not.toBe('none');
  });

  it('leaves the span on the words as typed', () => {
    expect(quoted('Hello. I w\u200bant to d1e. Bye')).toEqual(['w\u200bant to d1e']);
    expect(quoted('😀😀 I want to ｄｉｅ')).toEqual(['want to ｄｉｅ']);
  });
});

describe('the language', () => {
  it.each([
    'Ich möchte heute nicht mehr leben, es ist alles zu viel',
    'Je ne veux plus vivre, je suis fatigué',
    'No quiero vivir más, estoy muy cansada',
    '我不想活了',
    'Я больше не хочу жить',
    'Nie chcę już żyć, jestem zmęczona',
  ])('that the rules cannot read is said to be unscreened: %s', (text) => {
    expect(isScreened(text)).toBe(false);
    expect(detect(text).isScreened).toBe(false);
  });

  it.each([
    'I am fine, thank you',
    'ok',
    'see u tmrw',
    '👍',
    '',
    'Running late, sorry! Café at 3?',
    'Thx Dr Okafor',
  ])('English is screened: %s', (text) => {
    expect(isScreened(text)).toBe(true);
  });
});
