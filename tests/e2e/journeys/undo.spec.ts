import type { Locator, Page } from '@playwright/test';
import { NewMessage } from '../pages/new-message';
import { Thread } from '../pages/thread';
import { expect, test } from '../support/journey';
import { DESKTOP, NARROW } from '../support/world';

/** The longest that a message of somebody with 5 s takes: countdown, the server's grace, and a busy machine. */
const released = expect.configure({ timeout: 20_000 });

const waiting = (page: Page): Locator => page.getByRole('list', { name: 'Waiting to be sent' });
const toast = (page: Page): Locator => page.getByRole('region', { name: /^Notifications/ });

test('on a phone, words are taken back in the last seconds, and go out although the tab was closed', async ({
  world,
}) => {
  const { patient, clinician } = await world.pair();
  const id = await (await world.api(clinician.username)).send(patient.username, 'How are you?');
  const phone = await world.browserOf(patient.username, NARROW);
  const desk = await world.browserOf(clinician.username);
  const [onPhone, atDesk] = [new Thread(phone), new Thread(desk)];
  await desk.goto(`/inbox/${id}`);

  await test.step('she chooses how long', async () => {
    await phone.goto('/messages/settings');
    await phone.getByLabel('Time to take a message back').selectOption({ label: '5 seconds, always' });
    await phone.getByRole('form', { name: 'Undo send' }).getByRole('button', { name: 'Save' }).tap();
    await expect(phone.getByText('Saved.')).toBeVisible();
  });

  await test.step('the last seconds are early enough', async () => {
    await phone.goto(`/messages/${id}`);
    await onPhone.send('I am **furious** today.');
    await expect(waiting(phone)).toContainText(/Sends in [123] s/);
    await waiting(phone).getByRole('button', { name: 'Undo' }).tap();
    await expect(onPhone.composer).toHaveValue('I am **furious** today.');
    await expect(onPhone.composer).toBeFocused();
    await expect(waiting(phone)).toHaveCount(0);
    await expect(atDesk.message('furious')).toHaveCount(0);
  });

  await test.step('what she sends instead arrives without her', async () => {
    await onPhone.send('It was a difficult day.');
    await expect(waiting(phone)).toContainText('It was a difficult day.');
    await expect(atDesk.message('It was a difficult day.')).toHaveCount(0);
    await phone.close();
    await released(atDesk.message('It was a difficult day.')).toBeVisible();
    await expect(atDesk.message('furious')).toHaveCount(0);
  });
});

test('by keyboard, a first message is taken back, changed and sent', async ({ world }) => {
  const { patient, clinician } = await world.pair();
  const desk = await world.browserOf(clinician.username, DESKTOP);
  const patients = await world.browserOf(patient.username);
  const [form, thread] = [new NewMessage(desk), new Thread(desk)];
  await patients.goto('/messages');
  await desk.goto(`/inbox/new?to=${patient.username}`);
  await form.message.fill('Welcome, Mrs Nora.');
  await form.send.press('Enter');
  await expect(desk).toHaveURL(/\/inbox\/\d+$/);
  await expect(toast(desk)).toContainText(/Sends in \d+ s/);
  await expect(waiting(desk)).toContainText('Welcome, Mrs Nora.');
  await expect(patients.getByRole('link', { name: clinician.name })).toHaveCount(0);

  await thread.composer.focus();
  await desk.keyboard.press('Control+z');
  await expect(thread.composer).toHaveValue('Welcome, Mrs Nora.');
  await thread.composer.fill('Welcome!');
  await desk.keyboard.press('Control+Enter');
  await expect(waiting(desk)).toContainText('Welcome!');
  await expect(patients.getByRole('link', { name: clinician.name })).toHaveCount(0);
  await released(patients.getByRole('link', { name: clinician.name })).toBeVisible();
  await expect(thread.message('Welcome!')).toHaveCount(1);
  await expect(waiting(desk)).toHaveCount(0);
  await expect(toast(desk)).not.toContainText('Undo');
});

test('after an answer to something old, the sender’s own view goes to the end', async ({ world }) => {
  const { patient, clinician } = await world.pair();
  const doctor = await world.api(clinician.username);
  const id = await doctor.send(patient.username, 'The very first words.');
  for (let count = 1; count <= 70; count += 1) await doctor.send(patient.username, `Line ${count}.`);
  const page = await world.browserOf(patient.username);
  const thread = new Thread(page);
  await page.goto(`/messages/${id}`);
  await expect(thread.message('Line 70.')).toBeVisible();
  await thread.message('Line 30.').scrollIntoViewIfNeeded();
  await expect(thread.message('Line 70.')).not.toBeInViewport();
  await thread.reply('Line 30.');
  await thread.send('An answer to the thirtieth.');
  await expect(thread.message('An answer to the thirtieth.')).toBeInViewport();
  await expect(thread.message('Line 70.')).toBeInViewport();
});
