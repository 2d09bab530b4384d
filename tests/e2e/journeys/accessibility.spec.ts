import { expect, test } from '../support/journey';
import { expectAccessible, expectNoSidewaysScroll, expectTouchTargets, stopMotion } from '../support/looks';
import { addressesOf, SCREENS } from '../support/screens';
import { DESKTOP, NARROW } from '../support/world';

for (const [who, screens] of Object.entries(SCREENS)) {
  for (const size of [NARROW, DESKTOP]) {
    const { width } = size.viewport;
    test(`the screens of ${who} at ${width} px pass in both themes`, async ({ world }) => {
      test.slow();
      const { page, addresses } = await addressesOf(world, who, screens, {
        ...size,
        reducedMotion: 'reduce',
      });
      for (const address of addresses) {
        await page.goto(address);
        await expect(page.locator('h1').first(), address).toBeAttached();
        await expect(page.getByRole('status').filter({ hasText: /^Loading/ }), address).toHaveCount(0);
        if (size === NARROW) {
          await expectNoSidewaysScroll(page, address);
          await expectTouchTargets(page, address);
        }
        await stopMotion(page);
        await expectAccessible(page, `${address} at ${width} px, light`);
        await page.emulateMedia({ colorScheme: 'dark' });
        // Nothing but the colours differs.
        await expectAccessible(page, `${address} at ${width} px, dark`, ['color-contrast']);
        await page.emulateMedia({ colorScheme: 'light' });
      }
    });
  }
}
