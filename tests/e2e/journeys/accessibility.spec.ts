import type { Page } from '@playwright/test';
import { expect, test } from '../support/journey';
import { expectAccessible } from '../support/looks';
import { checkScreens, type Theme } from '../support/screen-check';
import { SCREENS } from '../support/screens';
import { DESKTOP, NARROW } from '../support/world';

// Every screen in either theme, each at one width, the other way round for every second person. `npm run test:soak` has the whole
// grid of themes, 320, 768 and 1280 px, and text of 200 %.
for (const [index, who] of Object.keys(SCREENS).entries()) {
  const [narrow, wide]: [Theme, Theme] = index % 2 === 0 ? ['light', 'dark'] : ['dark', 'light'];
  for (const { look, theme } of [
    { look: NARROW, theme: narrow },
    { look: DESKTOP, theme: wide },
  ]) {
    test(`the screens of ${who} pass at ${look.viewport.width} px, ${theme}`, async ({ world }) => {
      test.slow();
      await checkScreens(world, who, { look, themes: [theme] });
    });
  }
}

const press = (name: string | RegExp) => (page: Page) => page.getByRole('button', { name }).first().click();

const LAYERS: { who: string; at: string; open: (page: Page) => Promise<void>; layer: 'dialog' | 'menu' }[] = [
  { who: 'tom', at: '/home', open: press(/^Your menu/), layer: 'dialog' },
  { who: 'tom', at: '/messages', open: press(/^Actions for/), layer: 'menu' },
  { who: 'tom', at: '/messages/new', open: press('Choose an emoji'), layer: 'dialog' },
  { who: 'eva.brandt', at: '/inbox', open: press('Keys'), layer: 'dialog' },
  { who: 'admin', at: '/console/users', open: press('Add a person'), layer: 'dialog' },
  { who: 'admin', at: '/console/users', open: press(/^Actions for/), layer: 'menu' },
  { who: 'admin', at: '/console/assignments', open: press('Assign care'), layer: 'dialog' },
  { who: 'admin', at: '/console/audit', open: press('More filters'), layer: 'dialog' },
];

test('dialogs, sheets and menus pass, take the focus and give it back', async ({ world }) => {
  test.slow();
  const pages = new Map<string, Page>();
  for (const { who, at, open, layer } of LAYERS) {
    const page = pages.get(who) ?? (await world.browserOf(who, { ...DESKTOP, reducedMotion: 'reduce' }));
    pages.set(who, page);
    await page.goto(at);
    await open(page);
    const shown = page.getByRole(layer);
    await expect(shown).toBeVisible();
    await expect(shown.locator(':focus').or(shown.and(page.locator(':focus'))), `${at}: focus`).toHaveCount(
      1,
    );
    await expectAccessible(page, `${layer} at ${at}`);
    await page.keyboard.press('Escape');
    await expect(shown).toHaveCount(0);
    await expect(page.locator('button:focus'), `${at}: focus returns`).toHaveCount(1);
  }
});
