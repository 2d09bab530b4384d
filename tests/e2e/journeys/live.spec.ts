import type { Page } from '@playwright/test';
import { Conversations } from '../pages/conversations';
import { Thread } from '../pages/thread';
import { expect, test } from '../support/journey';
import { DESKTOP, PHONE } from '../support/world';

/** Less than the five seconds between two polls: nothing here may wait for one, nor for a reload. */
const soon = expect.configure({ timeout: 4_000 });

async function countInTitle(page: Page): Promise<number> {
  await expect(page).toHaveTitle(/^\(\d+\) /);
  return Number(/\d+/.exec(await page.title())?.[0]);
}

test('a patient on a phone and her clinician at a desk talk live', async ({ world }) => {
  const doctor = await world.browserOf('dr.okafor', DESKTOP);
  const maria = await world.browserOf('maria', PHONE);
  const [inbox, atDesk, onPhone] = [new Conversations(doctor), new Thread(doctor), new Thread(maria)];
  await doctor.goto('/inbox');
  const before = await countInTitle(doctor);
  expect(before, 'unread from the demo').toBeGreaterThan(0);
  await expect(inbox.link('Maria Santos')).toBeVisible();
  await expect(inbox.unread('Maria Santos', 1)).toHaveCount(0);

  await test.step('she opens the conversation at what is new', async () => {
    await maria.goto('/messages');
    await maria.getByRole('link', { name: 'Dr Ngozi Okafor' }).tap();
    await expect(onPhone.root.getByText('New messages')).toBeInViewport();
    await expect(onPhone.message('be as kind to yourself')).toBeInViewport();
  });

  await test.step('her words reach his list, the badge and the title', async () => {
    await onPhone.send('I slept through the night, for once.');
    await soon(inbox.row('Maria Santos')).toContainText('I slept through the night, for once.');
    await soon(inbox.unread('Maria Santos', 1)).toBeVisible();
    await soon(doctor).toHaveTitle(new RegExp(`^\\(${before + 1}\\) `));
    const place = doctor.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: /^Inbox/ });
    await soon(place).toContainText(`${before + 1} unread`);
    await soon(onPhone.status).toHaveText('Delivered');
  });

  await test.step('he opens it, and she sees that he has read it', async () => {
    await inbox.link('Maria Santos').click();
    await expect(atDesk.message('I slept through the night, for once.')).toBeInViewport();
    await expect(onPhone.status).toHaveText('Read');
    await expect(doctor).toHaveTitle(new RegExp(`^\\(${before}\\) `));
    await expect(inbox.unread('Maria Santos', 1)).toHaveCount(0);
  });

  await test.step('he sees that she writes, then the words in its place', async () => {
    await onPhone.composer.pressSequentially('May I tell you about it on Thursday?');
    await soon(atDesk.typing('Maria Santos')).toBeVisible();
    await onPhone.sendButton.tap();
    await soon(atDesk.message('May I tell you about it on Thursday?')).toBeInViewport();
    await soon(atDesk.typing('Maria Santos')).toHaveCount(0);
  });

  await test.step('he answers what she wrote long ago, and the quote leads her there', async () => {
    await atDesk.reply('Thank you. It is good to know there is somewhere to write.');
    await atDesk.composer.pressSequentially('Do you remember writing this?');
    await soon(onPhone.typing('Dr Ngozi Okafor')).toBeVisible();
    await doctor.keyboard.press('Control+Enter');
    await soon(onPhone.message('Do you remember writing this?')).toBeInViewport();
    await expect(atDesk.message('Do you remember writing this?')).toBeInViewport();
    await expect(inbox.unread('Maria Santos', 1), 'hers is back on his screen').toHaveCount(0);
    const quoted = onPhone.message('Thank you. It is good to know').first();
    await expect(quoted).not.toBeInViewport();
    await onPhone
      .message('Do you remember writing this?')
      .getByRole('button', { name: /^Go to the quoted message: Maria Santos/ })
      .tap();
    await expect(quoted).toBeInViewport();
    await expect(quoted).toBeFocused();
  });
});

test('words that come in elsewhere are announced with the way there', async ({ world }) => {
  const { patient, clinician } = await world.pair();
  const page = await world.browserOf(patient.username, PHONE);
  await page.goto('/messages/settings');
  const place = page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: /^Messages/ });
  await expect(place).not.toContainText('unread');
  await (await world.api(clinician.username)).send(patient.username, 'Your new plan is ready.');
  await soon(page.getByText(`New message from ${clinician.name}`)).toBeVisible();
  await soon(place).toContainText('1 unread');
  await page.getByRole('button', { name: 'Open', exact: true }).tap();
  await expect(new Thread(page).message('Your new plan is ready.')).toBeVisible();
  await expect(page).toHaveTitle(/^(?!\()/);
});

test('what is read or marked unread on one device shows on the other', async ({ world }) => {
  const { patient, clinician } = await world.pair();
  await (await world.api(clinician.username)).send(patient.username, 'One question before Friday.');
  const [phone, desk] = [
    await world.browserOf(patient.username, PHONE),
    await world.browserOf(patient.username),
  ];
  await phone.goto('/messages');
  await desk.goto('/messages');
  const [onPhone, atDesk] = [new Conversations(phone), new Conversations(desk)];
  await expect(onPhone.unread(clinician.name, 1)).toBeVisible();

  await atDesk.link(clinician.name).click();
  await expect(new Thread(desk).message('One question before Friday.')).toBeVisible();
  await expect(onPhone.unread(clinician.name, 1)).toHaveCount(0);
  await expect(phone).toHaveTitle(/^(?!\()/);

  await onPhone.act(clinician.name, 'Mark as unread');
  await soon(onPhone.unread(clinician.name, 1)).toBeVisible();
  await soon(desk).toHaveTitle(/^\(1\) /);
  await soon(phone).toHaveTitle(/^\(1\) /);
});
