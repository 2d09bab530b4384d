import type { Locator, Page } from '@playwright/test';

/** The form for a new message. */
export class NewMessage {
  constructor(readonly page: Page) {}

  get recipient(): Locator {
    return this.page.getByRole('combobox', { name: 'To' });
  }

  get options(): Locator {
    return this.page.getByRole('option');
  }

  get subject(): Locator {
    return this.page.getByLabel(/^Subject/);
  }

  get message(): Locator {
    return this.page.getByRole('textbox', { name: 'Message', exact: true });
  }

  get send(): Locator {
    return this.page.getByRole('button', { name: 'Send message' });
  }

  /** The person who was chosen, with the way to change that. */
  chosen(name: string): Locator {
    return this.page
      .getByRole('paragraph')
      .filter({ hasText: name })
      .and(this.page.locator(':has(~ button)'));
  }
}
