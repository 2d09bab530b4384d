import type { BrowserContextOptions } from '@playwright/test';
import { expect } from './journey';
import {
  expectAccessible,
  expectNoSidewaysScroll,
  expectOneScroller,
  expectTouchTargets,
  stopMotion,
} from './looks';
import { addressesOf, SCREENS } from './screens';
import type { World } from './world';

export type Look = BrowserContextOptions & { viewport: { width: number; height: number } };
export type Theme = 'light' | 'dark';

type CheckOptions = {
  look: Look;
  themes: readonly Theme[];
  /** Size of text in percent. */
  textSize?: number;
};

/**
 * Every screen of one person passes: WCAG by machine, no sideways scrolling, and under a finger targets that it can hit. What breaks
 * the content security policy, fails in a script or calls another host is a complaint, as in every journey.
 */
export async function checkScreens(
  world: World,
  who: string,
  { look, themes, textSize = 100 }: CheckOptions,
): Promise<void> {
  const { page, addresses } = await addressesOf(world, who, SCREENS[who] ?? [], {
    ...look,
    reducedMotion: 'reduce',
  });
  for (const address of addresses) {
    const where = `${address} at ${look.viewport.width} px and ${textSize} %`;
    await page.emulateMedia({ colorScheme: themes[0] });
    await page.goto(address);
    await expect(page.locator('h1').first(), where).toBeAttached();
    const { pathname, search } = new URL(page.url());
    expect(decodeURIComponent(pathname + search), where).toBe(address);
    await expect(page.getByRole('status').filter({ hasText: /^Loading/ }), where).toHaveCount(0);
    await stopMotion(page);
    if (textSize !== 100) await page.addStyleTag({ content: `html { font-size: ${textSize}% !important }` });
    await expectNoSidewaysScroll(page, where);
    await expectOneScroller(page, where);
    if (look.hasTouch) await expectTouchTargets(page, where);
    for (const theme of themes) {
      await page.emulateMedia({ colorScheme: theme });
      await expectAccessible(page, `${where}, ${theme}`);
    }
  }
}
