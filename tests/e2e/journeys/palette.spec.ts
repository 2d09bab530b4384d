import { Conversations } from '../pages/conversations';
import { Thread } from '../pages/thread';
import { expect, test } from '../support/journey';
import { Keyboard } from '../support/keyboard';

test('a clinician reaches places, people and acts by typing', async ({ world }) => {
  const { patient, clinician } = await world.pair();
  await (await world.api(patient.username)).send(clinician.username, 'May I bring my sister?');
  const page = await world.browserOf(clinician.username);
  const [keys, list, thread] = [new Keyboard(page), new Conversations(page), new Thread(page)];
  await page.goto('/inbox');
  await expect(list.link(patient.name)).toBeVisible();
  const input = page.getByRole('combobox');

  await page.keyboard.press('Control+k');
  await expect(input).toBeFocused();
  await page.keyboard.type(patient.name);
  await expect(page.getByRole('option', { name: patient.name, exact: true })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(thread.message('May I bring my sister?')).toBeVisible();

  await page.keyboard.press('Control+k');
  await page.keyboard.type('Archive');
  await expect(page.getByRole('option', { name: 'Archive', exact: true })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByText(`Conversation with ${patient.name} archived.`)).toBeVisible();

  await page.keyboard.press('Control+k');
  await page.keyboard.type('Patients');
  await expect(page.getByRole('option', { name: 'Patients' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/patients$/);
  await page.keyboard.press('Control+k');
  await expect(input).toBeFocused();
  await keys.press('Escape');
  await expect(input).toHaveCount(0);
  await page.keyboard.press('Control+k');
  await expect(input).toBeFocused();
  await page.keyboard.press('Control+k');
  await expect(input).toHaveCount(0);
});

test('keys are changed by whoever wants others, and never act while one types', async ({ world }) => {
  const { patient, clinician } = await world.pair();
  await (await world.api(patient.username)).send(clinician.username, 'Thank you for today.');
  const page = await world.browserOf(clinician.username);
  const [keys, list, thread] = [new Keyboard(page), new Conversations(page), new Thread(page)];
  await page.goto('/inbox');
  await list.link(patient.name).click();
  await expect(thread.message('Thank you for today.')).toBeVisible();

  await keys.press('?');
  await page
    .getByRole('button', { name: 'Change the key for Archive, and go on to the next, now E' })
    .click();
  await page.keyboard.press('y');
  await expect(page.getByRole('button', { name: /go on to the next, now Y$/ })).toBeVisible();
  await keys.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await keys.press('r');
  await page.keyboard.type('y e # x');
  await expect(thread.composer).toHaveValue('y e # x');
  await thread.composer.clear();
  await keys.press('Escape');
  await keys.press('s');
  await expect(page.getByRole('img', { name: 'Starred by you' })).toBeVisible();
  await keys.press('e');
  await expect(list.link(patient.name)).toBeVisible();
  await keys.press('y');
  await expect(page.getByText(`Conversation with ${patient.name} archived.`)).toBeVisible();
  await expect(list.link(patient.name)).toHaveCount(0);
});
