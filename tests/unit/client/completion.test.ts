import { describe, expect, it } from 'vitest';
import { completionAt } from '@/lib/client/completion';

const marks = ['@', '/'];
const at = (text: string, caret = text.length) => completionAt({ text, start: caret, end: caret }, marks);

describe('completion', () => {
  it('begins with a mark at the start of a word and ends at the caret', () => {
    expect(at('@')).toEqual({ trigger: '@', query: '', start: 0, end: 1 });
    expect(at('Dear @dr.ok')).toEqual({ trigger: '@', query: 'dr.ok', start: 5, end: 11 });
    expect(at('Line\n/wel')).toEqual({ trigger: '/', query: 'wel', start: 5, end: 9 });
    expect(at('@marshal', 4)).toEqual({ trigger: '@', query: 'mar', start: 0, end: 4 });
  });

  it('leaves addresses, fractions and alternatives alone', () => {
    for (const text of ['me@example.org', '1/2', 'and/or', 'https://example.org/a', 'plain', '@done '])
      expect(at(text), text).toBeNull();
  });

  it('does not begin in the middle of a selection or of a very long word', () => {
    expect(completionAt({ text: '@maria', start: 1, end: 4 }, marks)).toBeNull();
    expect(at(`@${'a'.repeat(60)}`)).toBeNull();
  });
});
