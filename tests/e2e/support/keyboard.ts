import { expect, type Locator, type Page } from '@playwright/test';

const mostStops = 60;

/** A person without a mouse. After each act the focus has to be somewhere: from `body` one would begin anew. */
export class Keyboard {
  constructor(readonly page: Page) {}

  async press(key: string): Promise<void> {
    await this.page.keyboard.press(key);
    await this.expectFocus();
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
    await this.expectFocus();
  }

  /** Tab until the goal has the focus. */
  async tabTo(goal: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    await expect(goal).toBeVisible();
    for (let stop = 0; stop < mostStops; stop += 1) {
      if (await goal.evaluate((element) => element === document.activeElement)) return;
      await this.page.keyboard.press(key);
    }
    await expect(goal, `within ${mostStops} stops`).toBeFocused();
  }

  async expectFocus(): Promise<void> {
    await expect(this.page.locator(':focus'), 'something has the focus').toHaveCount(1);
  }
}
