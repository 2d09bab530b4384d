import { describe, expect, it } from 'vitest';
import { detect } from '@/lib/domain/safety/detector/index';

/** Processor time rather than the clock: other tests run beside this one. */
function costMs(text: string): number {
  const before = process.cpuUsage();
  detect(text);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

describe('the time a message takes', () => {
  it.each([
    'i want to die ',
    'how do i kill the the the the the ',
    'really so just always still ',
    'thinking of killing myself tonight with pills ',
    'my best old friend ',
    'k i l l m y s e l f ',
    's*',
    'aaaa',
    'not never no ',
    "'",
    '\u200b',
    '😔',
  ])('grows with its length alone, whatever repeats in it: %j', (part) => {
    detect(part.repeat(50));
    expect(costMs(part.repeat(Math.ceil(10_000 / part.length)))).toBeLessThan(1500);
  });

  it('is bounded for a text far beyond any limit, because the rest is not read', () => {
    const unread = `${'a calm day. '.repeat(4_500)} i want to kill myself tonight`;
    const read = `${'a calm day. '.repeat(800)} i want to kill myself tonight`;
    expect(detect(read).level).not.toBe('none');
    expect(detect(unread).level).toBe('none');
  });
});
