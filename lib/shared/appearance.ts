/** The cookies that carry how a person wants the screens to look; readable by scripts, since they hold no secret. */
export const appearanceCookies = { theme: 'hs_theme', textSize: 'hs_text', density: 'hs_density' } as const;

export const themes = ['system', 'light', 'dark'] as const;
export const textSizes = ['normal', 'large'] as const;
export const densities = ['comfortable', 'compact'] as const;

export type Theme = (typeof themes)[number];
export type TextSize = (typeof textSizes)[number];
export type Density = (typeof densities)[number];
export type Appearance = { theme: Theme; textSize: TextSize; density: Density };

/** `--background` of each theme for the browser's own bars, which understand no oklch; a test keeps them equal. */
export const themeColours = { light: '#fbf9f5', dark: '#171412' } as const;

/** Read the appearance from cookies; anything unknown falls back to the first choice, which follows the system. */
export function readAppearance(cookieValue: (name: string) => string | undefined): Appearance {
  return {
    theme: oneOf(themes, cookieValue(appearanceCookies.theme)),
    textSize: oneOf(textSizes, cookieValue(appearanceCookies.textSize)),
    density: oneOf(densities, cookieValue(appearanceCookies.density)),
  };
}

function oneOf<const Choice extends string>(
  choices: readonly [Choice, ...Choice[]],
  value: string | undefined,
): Choice {
  return choices.find((choice) => choice === value) ?? choices[0];
}
