import type { Locator, Page } from '@playwright/test';

/** What goes out later, as a list or the day of a calendar: each message is an article named by whom it is for and when. */
export class Scheduled {
  constructor(readonly page: Page) {}

  get dialog(): Locator {
    return this.page.getByRole('dialog', { name: 'Send later' });
  }

  item(text: string): Locator {
    return this.page.getByRole('article', { name: /^To / }).filter({ hasText: text });
  }

  /** Open the composer's choice of a time. */
  async later(): Promise<Locator> {
    await this.page.getByRole('button', { name: 'More ways to send' }).click();
    await this.page.getByRole('menuitem', { name: 'Send later' }).click();
    return this.dialog;
  }

  async act(text: string, name: string): Promise<void> {
    await this.item(text)
      .getByRole('button', { name: /^More for the message to / })
      .click();
    await this.page.getByRole('menuitem', { name, exact: true }).click();
  }
}
