import { createSecretKey, randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { formsOf, formsToFind, tokenLiteral, tokensOf } from '@/lib/domain/search/tokens';
import { fold, wordsOf } from '@/lib/domain/search/words';

const key = () => createSecretKey(randomBytes(32));
const isFound = (word: string, content: string) => {
  const forms = formsOf({ content });
  return formsToFind(word).some((form) => forms.has(form));
};

describe('words', () => {
  it('are folded without case, accents and apostrophes, and keep their place in the text', () => {
    expect(wordsOf('Café, don’t – L’Hôpital 2×').map(({ form, start, end }) => [form, start, end])).toEqual([
      ['cafe', 0, 4],
      ['dont', 6, 11],
      ['l', 14, 15],
      ['hopital', 16, 23],
      ['2', 24, 25],
    ]);
    expect(fold('Straße')).toBe('strasse');
  });

  it('of a script without spaces are divided by the language', () => {
    expect(wordsOf('我今天很累').length).toBeGreaterThan(1);
  });
});

describe('what a message is found by', () => {
  it('are other forms of its words and beginnings of three letters or more', () => {
    const text = 'I was running late for the appointment, and my medication makes me tired.';
    for (const word of ['run', 'runs', 'appointments', 'app', 'appo', 'medicat', 'med', 'tiring', 'Tired'])
      expect(isFound(word, text), word).toBe(true);
    for (const word of ['sleep', 'the', 'was', 'mexico']) expect(isFound(word, text), word).toBe(false);
  });

  it('in another language are the words as they stand and their beginnings', () => {
    const text = 'Ich habe heute sehr schlecht geschlafen und bin müde, aber die Tabletten helfen nicht.';
    for (const word of ['geschlafen', 'ges', 'mude', 'müd', 'Tablette'])
      expect(isFound(word, text), word).toBe(true);
    expect(formsOf({ content: text })).toContain('tabletten');
    expect(formsOf({ content: text })).toContain('nicht');
  });

  it('are the words of the subject too', () => {
    expect(formsOf({ subject: 'Invoice', content: 'See below.' })).toContain('invoic');
  });
});

describe('blind tokens', () => {
  it('are the same under the same key and tell nothing across keys', () => {
    const forms = [
      ...formsOf({ content: 'anxious tomorrow appointment breathing exercise weekend mother garden' }),
    ];
    const [mine, theirs] = [key(), key()];
    expect(tokensOf(forms, mine)).toEqual(tokensOf(forms, mine));
    const shared = tokensOf(forms, mine).filter((token, i) => token === tokensOf(forms, theirs)[i]);
    expect(shared.length).toBeLessThan(3);
  });

  it('differ for long words that begin alike', () => {
    const long = 'donaudampfschifffahrt';
    const [a, b, c] = tokensOf([`${long}en`, `${long}er`, `${long}en`], key());
    expect(a).toBe(c);
    expect(a).not.toBe(b);
  });

  it('stand sorted and once each, so that their order tells nothing', () => {
    const tokens = tokenLiteral({ content: 'anxious, very anxious about the garden' }, key())
      .slice(1, -1)
      .split(',')
      .map(Number);
    expect(tokens.length).toBeGreaterThan(4);
    expect(tokens).toEqual([...new Set(tokens)].sort((a, b) => a - b));
  });
});
