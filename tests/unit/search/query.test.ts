import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTerms, termsOf } from '@/lib/domain/search/match';
import { highlightsOf, snippetOf } from '@/lib/domain/search/snippet';
import { daysOf, parseSearch, withoutPart, writeFilter } from '@/lib/shared/search-query';

const partsOf = (query: string) => parseSearch(query).map(({ start: _, end: __, ...part }) => part);
const textsOf = (query: string) => parseSearch(query).filter((part) => part.kind === 'text');
const find = (query: string, content: string, subject: string | null = null) =>
  findTerms(termsOf(textsOf(query)), { subject, content });
const marked = (query: string, content: string) =>
  highlightsOf(find(query, content)?.content ?? []).map(([start, end]) => content.slice(start, end));

describe('a query', () => {
  it('is read into words, phrases and filters, each of which a minus turns round', () => {
    expect(partsOf('sleep -"bad dreams" From:maria -is:unread label:"next week"')).toEqual([
      { kind: 'text', text: 'sleep', isQuoted: false, isNegated: false },
      { kind: 'text', text: 'bad dreams', isQuoted: true, isNegated: true },
      { kind: 'filter', operator: 'from', value: 'maria', isNegated: false },
      { kind: 'filter', operator: 'is', value: 'unread', isNegated: true },
      { kind: 'filter', operator: 'label', value: 'next week', isNegated: false },
    ]);
  });

  it('takes as text what is no operator, and a quotation that nobody closed', () => {
    expect(partsOf('note:this 12:30 "to the end')).toEqual([
      { kind: 'text', text: 'note:this', isQuoted: false, isNegated: false },
      { kind: 'text', text: '12:30', isQuoted: false, isNegated: false },
      { kind: 'text', text: 'to the end', isQuoted: true, isNegated: false },
    ]);
  });

  it('of any text is read without a failure, and every part can be taken out of it again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (query) => {
        for (const part of parseSearch(query)) {
          expect(part.end).toBeGreaterThan(part.start);
          expect(withoutPart(query, part).length).toBeLessThan(query.length);
        }
      }),
    );
  });

  it('is written as it is read', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 20 }), fc.boolean(), (value, isNegated) => {
        const filter = { operator: 'label' as const, value, isNegated };
        const clean = value.replace(/["“”]/g, '').trim();
        expect(partsOf(writeFilter(filter))).toEqual([{ kind: 'filter', ...filter, value: clean }]);
      }),
    );
  });

  it.each([
    ['2026-05-31', '2026-05-31', '2026-06-01'],
    ['2026-2', '2026-02-01', '2026-03-01'],
    ['2026', '2026-01-01', '2027-01-01'],
    ['2024/02/29', '2024-02-29', '2024-03-01'],
  ])('names days: %s', (value, from, until) => {
    expect(daysOf(value)).toEqual({ from, until });
  });

  it.each(['2026-02-30', '2026-13', 'soon', '', '99999', '0000-01-01'])('names no day: %s', (value) => {
    expect(daysOf(value)).toBeNull();
  });
});

describe('a message', () => {
  const text = 'I was running to the Café because my medications made me restless; don’t worry about it.';

  it.each([
    ['run', ['running']],
    ['RUNS', ['running']],
    ['cafe', ['Café']],
    ['médic', ['medications']],
    ['medication', ['medications']],
    ['"dont worry"', ['don’t worry']],
    ['"the cafe because"', ['the Café because']],
    ['worries rest', ['restless', 'worry']],
    ['the', ['the']],
    ['"made me"', ['made me']],
    [';', [';']],
  ])('has %s', (query, words) => {
    expect(marked(query, text)).toEqual(words);
  });

  it.each(['"cafe the"', '"medication"', 'sleep', 'run -cafe', 'un', 'me sleep'])('has not %s', (query) => {
    expect(find(query, text)).toBeNull();
  });

  it('in another language is found by its words and their beginnings, not by English endings', () => {
    const german = 'Ich habe heute die Tabletten genommen und bin sehr müde, aber die Nacht war gut.';
    expect(find('Tablette', german)).not.toBeNull();
    expect(find('mude', german)).not.toBeNull();
    expect(find('tablettings', german)).toBeNull();
  });

  it('is shown by the piece with most of what was asked for, on one line, with its places in that piece', () => {
    const long = `${'Nothing here at all. '.repeat(40)}First the garden.\n\nThen\tthe garden and the river, at last. ${'More. '.repeat(60)}`;
    const { snippet, highlights } = snippetOf({ content: long }, find('garden river', long)!);
    expect(snippet.length).toBeLessThan(200);
    expect(snippet).not.toMatch(/[\n\t]/);
    const words = highlights.map(([start, end]) => snippet.slice(start, end));
    expect(words).toContain('garden');
    expect(words).toContain('river');
  });

  it('shows its title where only that has the words', () => {
    const found = find('invoice', 'See below.', 'Your invoices')!;
    expect(snippetOf({ subject: 'Your invoices', content: 'See below.' }, found)).toEqual({
      snippet: 'Your invoices',
      highlights: [[5, 13]],
    });
  });

  it('of any words gives places that lie in the piece and hold the word', () => {
    const word = fc.constantFrom('garden', 'Gärten', '😀😀', 'river', 'a', '\n', 'naïve', 'x'.repeat(70));
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 80 }), (words) => {
        const content = [...words, 'garden'].join(' ');
        const { snippet, highlights } = snippetOf({ content }, find('garden', content)!);
        expect(snippet.isWellFormed()).toBe(true);
        expect(highlights.length).toBeGreaterThan(0);
        for (const [start, end] of highlights) expect(snippet.slice(start, end)).toBe('garden');
      }),
    );
  });
});
