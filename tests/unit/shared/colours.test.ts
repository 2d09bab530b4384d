import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { themeColours } from '@/lib/shared/appearance';
import { contrast, hexOf, readTokens } from '@/tests/support/colour';

const light = readTokens(readFileSync('app/styles/colours-light.css', 'utf8'));
const dark = readTokens(readFileSync('app/styles/colours-dark.css', 'utf8'));
const themes = { light, dark };
const hues = [1, 2, 3, 4, 5, 6, 7, 8].map((hue) => [`hue-${hue}-text`, `hue-${hue}`] as const);

const grounds = ['background', 'sunken', 'surface', 'surface-raised'];
const pressedGrounds = [...grounds, 'hover', 'pressed'];

/** Text on what it stands on: at least 4.5 to 1 (WCAG 1.4.3). */
const textPairs: (readonly [string, string])[] = [
  ...cross(
    ['foreground'],
    [...pressedGrounds, 'primary-soft', 'success-soft', 'waiting-soft', 'danger-soft'],
  ),
  ...cross(['muted-foreground'], [...grounds, 'hover', 'primary-soft', 'waiting-soft']),
  ...cross(['primary-text'], [...grounds, 'hover', 'primary-soft']),
  ...cross(['danger-text'], [...grounds, 'hover', 'danger-soft']),
  ...cross(['success', 'waiting'], grounds),
  ['success', 'success-soft'],
  ['waiting', 'waiting-soft'],
  ['primary-foreground', 'primary'],
  ['primary-foreground', 'primary-hover'],
  ['danger-foreground', 'danger'],
  ['danger-foreground', 'danger-hover'],
  ['bubble-own-foreground', 'bubble-own'],
  ['bubble-other-foreground', 'bubble-other'],
  ['muted-foreground', 'bubble-other'],
  ['note-foreground', 'note'],
  ['mark-foreground', 'mark'],
  ['inverse-foreground', 'inverse'],
  ...hues,
];

/** Borders of inputs, focus rings, filled controls and icons: at least 3 to 1 (WCAG 1.4.11). */
const markPairs = [
  ...cross(['border-strong', 'focus', 'primary', 'danger', 'success'], grounds),
  ...cross(['focus'], ['hover', 'primary-soft', 'bubble-other']),
];

describe.each(Object.entries(themes))('colours of the %s theme', (_name, tokens) => {
  test.each(textPairs)('%s is readable on %s', (text, ground) => {
    expect(contrast(token(tokens, text), token(tokens, ground))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(markPairs)('%s stands out from %s', (mark, ground) => {
    expect(contrast(token(tokens, mark), token(tokens, ground))).toBeGreaterThanOrEqual(3);
  });
});

test('the dark theme says something for every colour of the light one', () => {
  expect(Object.keys(light).length).toBeGreaterThan(40);
  expect(Object.keys(dark).sort()).toEqual(Object.keys(light).sort());
});

test('white on one blue: own bubbles carry the primary at full strength', () => {
  for (const tokens of Object.values(themes)) {
    expect(token(tokens, 'bubble-own-foreground')).toBe('oklch(1 0 0)');
    expect(token(tokens, 'bubble-own')).toMatch(/ 250\)$/);
  }
});

test("the browser's bars have the colour of the page", () => {
  expect(themeColours).toEqual({
    light: hexOf(token(light, 'background')),
    dark: hexOf(token(dark, 'background')),
  });
});

function token(tokens: Record<string, string>, name: string): string {
  const value = tokens[name];
  if (!value) throw new Error(`no token --${name}`);
  return value;
}

function cross(left: string[], right: string[]): (readonly [string, string])[] {
  return left.flatMap((one) => right.map((other) => [one, other] as const));
}
