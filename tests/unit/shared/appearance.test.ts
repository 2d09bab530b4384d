import { expect, test } from 'vitest';
import { readAppearance } from '@/lib/shared/appearance';

const from = (cookies: Record<string, string>) => readAppearance((name) => cookies[name]);

test('without cookies the screens follow the system', () => {
  expect(from({})).toEqual({ theme: 'system', textSize: 'normal', density: 'comfortable' });
});

test('what was forced is kept', () => {
  expect(from({ hs_theme: 'dark', hs_text: 'large', hs_density: 'compact' })).toEqual({
    theme: 'dark',
    textSize: 'large',
    density: 'compact',
  });
});

test('a cookie somebody wrote by hand cannot put words of its own into the page', () => {
  expect(from({ hs_theme: '"><script>', hs_text: 'LARGE' })).toEqual(from({}));
});
