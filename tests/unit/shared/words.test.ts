import { describe, expect, it } from 'vitest';
import { excerpt } from '@/lib/shared/words';

describe('an excerpt', () => {
  it('is one line with single spaces, whatever kind of white space stood there', () => {
    const spaces = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter((one) =>
      /\s/.test(one),
    );
    expect(spaces.length).toBeGreaterThan(20);
    for (const space of spaces) expect(excerpt(`${space}two${space}words${space}`, 40)).toBe('two words');
    expect(excerpt('two  words', 40)).toBe('two words');
    expect(excerpt('first\n\nsecond', 40)).toBe('first second');
  });

  it('counts what people count, and says when it is cut', () => {
    expect(excerpt('as it is', 8)).toBe('as it is');
    expect(excerpt('🌻🌻🌻🌻', 4)).toBe('🌻🌻🌻🌻');
    expect(excerpt('🌻🌻🌻🌻', 3)).toBe('🌻🌻🌻…');
    expect(excerpt('one two three', 4)).toBe('one…');
  });
});
