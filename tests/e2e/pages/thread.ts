import { expect, type Locator, type Page } from '@playwright/test';

/** An open conversation as a person sees it, by roles and labels. */
export class Thread {
  constructor(readonly page: Page) {}

  get root(): Locator {
    return this.page.getByRole('region', { name: /^Conversation with / });
  }

  get composer(): Locator {
    return this.page.getByRole('textbox', { name: /^Message to / });
  }

  get sendButton(): Locator {
    return this.page.getByRole('button', { name: 'Send', exact: true });
  }

  /** Messages that the server has, in the order in which they stand. */
  get messages(): Locator {
    return this.root.getByRole('article');
  }

  message(text: string): Locator {
    return this.messages.filter({ hasText: text });
  }

  /** The line of a message with what stands below and beside its bubble. */
  line(text: string): Locator {
    return this.root.getByRole('listitem').filter({ hasText: text });
  }

  /** How far the latest own message came; it stands below the last of them. */
  get status(): Locator {
    return this.root.getByRole('button', { name: /^Delivery details: / }).last();
  }

  typing(name: string): Locator {
    return this.root.getByText(`${name} is typing`);
  }

  async send(text: string): Promise<void> {
    await this.composer.fill(text);
    await this.sendButton.click();
    await expect(this.composer).toHaveValue('');
  }

  async reply(text: string): Promise<void> {
    await this.line(text).hover();
    await this.line(text).getByRole('button', { name: 'Actions for this message' }).click();
    await this.page.getByRole('menuitem', { name: 'Reply' }).click();
    await expect(this.composer).toBeFocused();
  }
}
