import type { Locator, Page } from '@playwright/test';

/** The list of conversations. */
export class Conversations {
  constructor(readonly page: Page) {}

  get list(): Locator {
    return this.page.getByRole('list', { name: 'Conversations' });
  }

  row(name: string): Locator {
    return this.list.getByRole('listitem').filter({ has: this.page.getByRole('link', { name }) });
  }

  link(name: string): Locator {
    return this.list.getByRole('link', { name });
  }

  unread(name: string, count: number): Locator {
    return this.row(name).getByText(`${count} unread`, { exact: true });
  }

  folder(name: 'Inbox' | 'Unread' | 'Pinned' | 'Archived'): Locator {
    return this.page.getByRole('radio', { name, exact: true });
  }

  async act(name: string, item: string): Promise<void> {
    await this.row(name).hover();
    await this.page.getByRole('button', { name: `Actions for ${name}` }).click();
    await this.page.getByRole('menuitem', { name: item, exact: true }).click();
  }
}
