import type { Page } from '@playwright/test';
import { Thread } from '../pages/thread';
import { expect, test } from '../support/journey';
import { OwnApp } from '../support/own-app';
import { DESKTOP, PHONE, type World } from '../support/world';

/** From a kill to an app that serves, and to pages that noticed: their back-off grows to some seconds. */
const afterOutage = expect.configure({ timeout: 40_000 });
const held = 'Not sent yet. It is kept here and will be tried again.';

let app: OwnApp;
test.describe.configure({ mode: 'default', timeout: 180_000 });
test.beforeAll(async () => {
  app = await OwnApp.start();
});
test.afterAll(() => app.stop());
test.beforeEach(({ complaints }) => {
  complaints.expect(
    /Failed to load resource/,
    /ERR_(?:CONNECTION|INCOMPLETE|EMPTY|NETWORK)/,
    /Failed to fetch/,
    // A page that the server could not make because of the outage: it says so, and asks again by itself.
    /Minified React error #441/,
  );
});

test('the app is killed and started again: nothing is lost, and both pages recover by themselves', async ({
  worldAt,
}) => {
  const { onPhone, atDesk } = await conversation(worldAt(app.url));
  await onPhone.send('Before the outage.');
  await expect(atDesk.message('Before the outage.')).toBeVisible();

  await app.kill();
  await onPhone.composer.fill('Written while nothing answers.');
  await onPhone.sendButton.click();
  await expect(onPhone.root.getByText(held)).toBeVisible();
  await expect(onPhone.line('Written while nothing answers.')).toBeVisible();
  await atDesk.composer.fill('So is this one.');
  await atDesk.composer.press('Control+Enter');
  await expect(atDesk.root.getByText(held)).toBeVisible();
  expect(await app.isUp()).toBe(false);

  await app.start();
  for (const thread of [onPhone, atDesk]) {
    await afterOutage(thread.message('Written while nothing answers.')).toHaveCount(1);
    await afterOutage(thread.message('So is this one.')).toHaveCount(1);
    await expect(thread.message('Before the outage.')).toHaveCount(1);
    await expect(thread.root.getByText(held)).toHaveCount(0);
    await expectNotReloaded(thread.page);
  }
  await onPhone.send('And on we go.');
  await afterOutage(atDesk.message('And on we go.')).toHaveCount(1);
  await expect(onPhone.status).toHaveText(/Delivered|Read/);
  await expectOnce(onPhone, atDesk, [
    'Before the outage.',
    'Written while nothing answers.',
    'So is this one.',
  ]);
});

test('PostgreSQL is killed: the words stay, and are sent once when it is back', async ({ worldAt }) => {
  const { onPhone, atDesk } = await conversation(worldAt(app.url));
  await onPhone.send('The database is there.');
  await expect(atDesk.message('The database is there.')).toBeVisible();

  app.killDatabase();
  await onPhone.composer.fill('The database is gone.');
  await onPhone.sendButton.click();
  await expect(onPhone.line('The database is gone.')).toBeVisible();

  await afterOutage(async () => {
    const retry = onPhone.root.getByRole('button', { name: 'Try again', exact: true });
    if (await retry.isVisible()) await retry.click();
    expect(await onPhone.message('The database is gone.').count()).toBe(1);
  }).toPass({ timeout: 40_000 });
  await afterOutage(atDesk.message('The database is gone.')).toHaveCount(1);
  await expectNotReloaded(onPhone.page);
  await expectNotReloaded(atDesk.page);
  await expectOnce(onPhone, atDesk, ['The database is there.', 'The database is gone.']);
});

test('a page that is opened while PostgreSQL is away says so, and comes by itself', async ({ worldAt }) => {
  const { onPhone } = await conversation(worldAt(app.url));
  app.killDatabase();
  const ready = async () => (await onPhone.page.request.get('/api/health/ready')).status();
  await expect.poll(ready).toBe(503);
  await onPhone.page.reload();
  await expect(
    onPhone.page.getByRole('heading', { name: 'Something went wrong on our side' }),
  ).toBeAttached();
  await afterOutage(onPhone.composer).toBeVisible();
});

/** Maria on her phone and Dr Okafor at the desk, both in their conversation, both live. */
async function conversation(world: World): Promise<{ onPhone: Thread; atDesk: Thread }> {
  const maria = await world.browserOf('maria', PHONE);
  const doctor = await world.browserOf('dr.okafor', DESKTOP);
  const answer = await maria.request.get('/api/messages/conversation/dr.okafor');
  const { conversation_id: id } = await answer.json();
  const [onPhone, atDesk] = [new Thread(maria), new Thread(doctor)];
  for (const { page, composer } of [onPhone, atDesk]) {
    await page.goto(`/c/${id}`);
    await expect(composer).toBeVisible();
    await page.evaluate(() => Object.assign(window, { notReloaded: true }));
  }
  return { onPhone, atDesk };
}

async function expectNotReloaded(page: Page): Promise<void> {
  expect(await page.evaluate(() => 'notReloaded' in window), 'the page was not reloaded').toBe(true);
}

/** What the server has, not only what the pages show. */
async function expectOnce(onPhone: Thread, atDesk: Thread, texts: string[]): Promise<void> {
  for (const { page, message } of [onPhone, atDesk].map((thread) => ({
    page: thread.page,
    message: (text: string) => thread.message(text),
  }))) {
    await page.reload();
    for (const text of texts) await expect(message(text)).toHaveCount(1);
  }
}
