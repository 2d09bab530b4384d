import { test } from '../../e2e/support/journey';
import { checkScreens } from '../../e2e/support/screen-check';
import { SCREENS } from '../../e2e/support/screens';
import { DESKTOP, NARROW } from '../../e2e/support/world';

const TABLET = { viewport: { width: 768, height: 1024 }, hasTouch: true, isMobile: true } as const;

const GRID = [
  { look: NARROW },
  { look: TABLET },
  { look: DESKTOP },
  { look: DESKTOP, textSize: 200 },
] as const;

for (const who of Object.keys(SCREENS)) {
  for (const cell of GRID) {
    const { look, textSize = 100 } = { textSize: undefined, ...cell };
    test(`${who} at ${look.viewport.width} px and ${textSize} %`, async ({ world }) => {
      await checkScreens(world, who, { look, textSize, themes: ['light', 'dark'] });
    });
  }
}
