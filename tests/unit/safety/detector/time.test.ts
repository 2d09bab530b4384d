import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detect, shippedDetector } from '@/lib/domain/safety/detector/index';

// Compiled here, so that no single test's time pays for it.
shippedDetector();

/** Steps of looking at a word, counted: the same on every machine, however busy. */
const stepsFor = (text: string) => shippedDetector().steps(text);

/** No text of the longest length may ask for more than this per character read. */
const MOST_STEPS_PER_CHARACTER = 3_000;

describe('the time a message takes', () => {
  it.each([
    'i want to die ',
    'thinking of killing myself tonight with pills ',
    'how do i kill the the the the the ',
    'he hits me and my kids every day ',
    'a bottle of vodka every night ',
    'i cannot stop hearing voices that tell me to ',
    'really so just always still ',
    'my best old friend ',
    'k i l l m y s e l f ',
    's*',
    'aaaa',
    'not never no ',
    "'",
    '\u200b',
    '😔',
  ])('grows with its length alone, in one sentence without end: %j', (part) => {
    const [some, more] = [stepsFor(part.repeat(200)), stepsFor(part.repeat(800))];
    expect(more).toBeLessThanOrEqual(some * 4 * 1.15 + 5_000);
  });

  it('is bounded for whatever is written', () => {
    const fragments = fc.constantFrom(
      ...'i want to die kill myself he hits me not never no tonight with pills how do they tell me the voices drunk again cut my arms , . ! ?'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(fragments, { minLength: 1, maxLength: 400 }), (parts) => {
        const text = parts.join(' ');
        expect(stepsFor(text)).toBeLessThan(MOST_STEPS_PER_CHARACTER * text.length + 10_000);
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it('is bounded for a text far beyond any limit, because the rest is not read', () => {
    const unread = `${'a calm day. '.repeat(4_500)} i want to kill myself tonight`;
    const read = `${'a calm day. '.repeat(800)} i want to kill myself tonight`;
    expect(detect(read).level).not.toBe('none');
    expect(detect(unread).level).toBe('none');
  });
});
