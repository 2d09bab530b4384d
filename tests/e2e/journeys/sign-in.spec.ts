import { type Browser, expect, type Page, test } from '@playwright/test';
import { DEMO_PASSWORD } from '@/db/seed/people';

const nameField = (page: Page) => page.getByLabel('Username or e-mail');
const passwordField = (page: Page) => page.getByLabel('Password', { exact: true });
const submit = (page: Page) => page.getByRole('button', { name: 'Sign in', exact: true }).click();
const thisDevice = (page: Page) => page.getByText('This device', { exact: true });

async function fill(page: Page, username: string, password: string): Promise<void> {
  await nameField(page).fill(username);
  await passwordField(page).fill(password);
}

async function newPage(browser: Browser, javaScriptEnabled: boolean): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled });
  return context.newPage();
}

// One after the other: both turns sign the same people out everywhere.
test.describe.configure({ mode: 'default' });

for (const isScripted of [true, false]) {
  // Nobody else's journey stays signed in as these people: "everywhere" ends their sessions too.
  test.describe(isScripted ? 'with scripts' : 'without any script', () => {
    test('a wrong password keeps the name, a right one leads to where one wanted to go', async ({
      browser,
    }) => {
      const page = await newPage(browser, isScripted);
      await page.goto('/settings/sessions');
      await expect(page).toHaveURL(/\/login\?next=%2Fsettings%2Fsessions$/);
      await fill(page, 'James', 'not the password');
      await submit(page);
      await expect(
        page.getByRole('alert').filter({ hasText: 'The name or the password is not right.' }),
      ).toBeVisible();
      await expect(nameField(page)).toHaveValue('James');
      await expect(page.locator('[data-form-problem]')).toBeFocused();
      await passwordField(page).fill(DEMO_PASSWORD);
      await submit(page);
      await expect(page).toHaveURL(/\/settings\/sessions$/);
      await expect(thisDevice(page)).toBeVisible();
    });

    test('another browser can be signed out from here, and then everything', async ({ browser }) => {
      const [here, there] = [await newPage(browser, isScripted), await newPage(browser, isScripted)];
      for (const page of [there, here]) {
        await page.goto('/login?next=/settings/sessions');
        await page.getByRole('button', { name: /^Sign in as Dr Anna Lindqvist/ }).click();
        await expect(thisDevice(page)).toBeVisible();
      }
      const lines = here.getByRole('listitem').filter({ hasText: 'Signed in' });
      const before = await lines.count();
      expect(before).toBeGreaterThan(1);
      // This device stands first, then the one that was active last.
      await lines.nth(1).getByRole('button').click();
      await expect(lines).toHaveCount(before - 1);
      await there.goto('/settings/sessions');
      await expect(there).toHaveURL(/\/login/);
      await here.getByRole('button', { name: 'Sign out everywhere' }).click();
      await expect(here).toHaveURL(/\/login$/);
      await here.goto('/settings/sessions');
      await expect(here).toHaveURL(/\/login/);
    });
  });
}

test('nobody is led to another site by a sign-in link', async ({ page, baseURL }) => {
  for (const next of [
    'https://elsewhere.example/',
    '//elsewhere.example',
    '/\\elsewhere.example',
    '/.//elsewhere.example',
  ]) {
    await page.goto(`/login?next=${encodeURIComponent(next)}`);
    await fill(page, 'admin', DEMO_PASSWORD);
    await submit(page);
    await expect(page).toHaveURL(`${baseURL}/console`);
    await page.context().clearCookies();
  }
});

test('the password can be looked at', async ({ page }) => {
  await page.goto('/login');
  await passwordField(page).fill('seen by me');
  await page.getByRole('button', { name: 'Show password' }).click();
  await expect(passwordField(page)).toHaveAttribute('type', 'text');
  await page.getByRole('button', { name: 'Hide password' }).click();
  await expect(passwordField(page)).toHaveAttribute('type', 'password');
});

test("pages run scripts by this answer's nonce only, and none is blocked", async ({ page }) => {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (/content security policy/i.test(message.text())) complaints.push(message.text());
  });
  const [first, second] = [await page.goto('/login'), await page.goto('/login')];
  const policies = [first, second].map((answer) => answer?.headers()['content-security-policy'] ?? '');
  const nonces = policies.map((policy) => /script-src [^;]*'nonce-([0-9a-f]{32})'/.exec(policy)?.[1]);
  expect(nonces[0]).toBeTruthy();
  expect(nonces[0]).not.toBe(nonces[1]);
  expect(policies[0]).not.toMatch(/script-src[^;]*unsafe/);
  const html = (await second?.text()) ?? '';
  const scripts = [...html.matchAll(/<script\b[^>]*>/g)].map(([tag]) => /nonce="([^"]*)"/.exec(tag)?.[1]);
  expect(scripts.length).toBeGreaterThan(3);
  expect(new Set(scripts)).toEqual(new Set([nonces[1]]));
  await expect(page.getByRole('button', { name: 'Show password' })).toBeVisible();
  expect(complaints).toEqual([]);
});
