import type { Page } from '@playwright/test';
import { DEMO_PASSWORD } from '@/db/seed/people';

/** The sign-in form. */
export class SignIn {
  constructor(readonly page: Page) {}

  get name() {
    return this.page.getByLabel('Username or e-mail');
  }

  get password() {
    return this.page.getByLabel('Password', { exact: true });
  }

  get problem() {
    return this.page.getByRole('alert').filter({ hasText: 'The name or the password is not right.' });
  }

  async submit(username: string, password = DEMO_PASSWORD): Promise<void> {
    await this.name.fill(username);
    await this.password.fill(password);
    await this.page.getByRole('button', { name: 'Sign in', exact: true }).click();
  }
}
