import type { BrowserContextOptions } from '@playwright/test';
import { expect } from './journey';
import { expectAccessible, expectNoSidewaysScroll, expectTouchTargets, stopMotion } from './looks';
import { addressesOf, SCREENS } from './screens';
import type { World } from './world';

export type Look = BrowserContextOptions & { viewport: { width: number; height: number } };

type CheckOptions = {
  look: Look;
  /** Everything in both themes; otherwise the second theme is only asked for its colours, all that differs. */
  isFull?: boolean;
  /** Size of text in percent. */
  textSize?: number;
};

/** Every screen of one person passes: WCAG by machine, no sideways scrolling, and under a finger targets that it can hit. */
export async function checkScreens(
  world: World,
  who: string,
  { look, isFull, textSize = 100 }: CheckOptions,
): Promise<void> {
  const { page, addresses } = await addressesOf(world, who, SCREENS[who] ?? [], {
    ...look,
    reducedMotion: 'reduce',
  });
  for (const address of addresses) {
    const where = `${address} at ${look.viewport.width} px and ${textSize} %`;
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(address);
    await expect(page.locator('h1').first(), where).toBeAttached();
    await expect(page.getByRole('status').filter({ hasText: /^Loading/ }), where).toHaveCount(0);
    await stopMotion(page);
    if (textSize !== 100) await page.addStyleTag({ content: `html { font-size: ${textSize}% !important }` });
    await expectNoSidewaysScroll(page, where);
    if (look.hasTouch) await expectTouchTargets(page, where);
    await expectAccessible(page, `${where}, light`);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectAccessible(page, `${where}, dark`, isFull ? undefined : ['color-contrast']);
  }
}
