import { readFileSync } from 'node:fs';
import { Thread } from '../pages/thread';
import { expect, test } from '../support/journey';
import { PHONE } from '../support/world';

test('a message is forwarded with a note, taken back within its countdown, and arrives with its origin', async ({
  world,
  complaints,
}) => {
  // The forward without a reason is refused.
  complaints.expect(/403.*\/forward\)/);
  const { patient, clinician } = await world.pair();
  const colleague = await world.person('clinician', 'Rhea');
  const id = await (await world.api(patient.username)).send(clinician.username, 'I could not sleep again.');
  const page = await world.browserOf(clinician.username);
  const theirs = await world.browserOf(colleague.username);
  await theirs.goto('/inbox');
  await page.goto(`/inbox/${id}`);
  const line = new Thread(page).line('I could not sleep');
  const open = async () => {
    await line.hover();
    await line.getByRole('button', { name: 'Actions for this message' }).click();
    await page.getByRole('menuitem', { name: 'Forward' }).click();
    await page.getByRole('combobox', { name: 'To' }).fill(colleague.name);
    await page.getByRole('option', { name: new RegExp(colleague.name) }).click();
    await page.getByLabel('Your note').fill('Could you have a look?');
  };
  await open();
  await page.getByRole('dialog').getByRole('button', { name: 'Forward', exact: true }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'Say why they need it' })).toBeVisible();
  await page.getByLabel('Reason').fill('Second opinion');
  await page.getByRole('dialog').getByRole('button', { name: 'Forward', exact: true }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Taken back. Nothing was forwarded.')).toBeVisible();

  await (await world.api(clinician.username)).sendAtOnce();
  await open();
  await page.getByLabel('Reason').fill('Second opinion');
  await page.getByRole('dialog').getByRole('button', { name: 'Forward', exact: true }).click();
  await expect(page.getByText('Forwarded.', { exact: true })).toBeVisible();
  await theirs.getByRole('link', { name: new RegExp(clinician.name) }).click();
  const arrived = new Thread(theirs).message('I could not sleep again.');
  await expect(arrived).toHaveCount(1);
  await expect(arrived).toContainText(`Forwarded, first written by ${patient.name}`);
  await expect(arrived).toContainText('Could you have a look?');
});

test('a conversation is printed without the app around it, and saved as JSON', async ({ world }) => {
  const { patient, clinician } = await world.pair();
  const doctor = await world.api(clinician.username);
  const id = await doctor.send(patient.username, 'See you on Tuesday.');
  await doctor.send(patient.username, 'Bring the blue form.');
  const page = await world.browserOf(patient.username, PHONE);
  await page.goto(`/messages/${id}`);
  await page.getByRole('button', { name: 'Conversation menu' }).tap();
  const saved = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: 'Export as JSON' }).tap();
  const file = JSON.parse(readFileSync(await (await saved).path(), 'utf8'));
  expect(file.conversation.with_user).toBe(clinician.username);
  expect(file.messages.map(({ content }: { content: string }) => content)).toEqual([
    'See you on Tuesday.',
    'Bring the blue form.',
  ]);
  await expect(page.getByText('2 messages exported.')).toBeVisible();

  await page.getByRole('button', { name: 'Conversation menu' }).tap();
  await page.getByRole('menuitem', { name: 'Print or save as PDF' }).tap();
  await expect(page.getByRole('heading', { name: `Conversation with ${clinician.name}` })).toBeVisible();
  await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(2);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
  await expect(page.getByText('Bring the blue form.')).toBeVisible();
  expect((await page.pdf()).subarray(0, 5).toString()).toBe('%PDF-');
});

test('a person hides from peers what they read, and a clinician shows patients the day alone', async ({
  world,
}) => {
  const { patient, clinician } = await world.pair();
  const page = await world.browserOf(clinician.username);
  await page.goto('/settings/writing');
  await page.getByLabel('Show patients the day on which I read, not the minute').check();
  await page.getByLabel('Hide from colleagues what I have read').check();
  await page
    .getByRole('form', { name: 'What others see of you' })
    .getByRole('button', { name: 'Save' })
    .click();
  await expect(page.getByText('Saved. It counts for what you read from now on.')).toBeVisible();

  const id = await (await world.api(patient.username)).send(clinician.username, 'Are you there?');
  const phone = await world.browserOf(patient.username, PHONE);
  await phone.goto(`/messages/${id}`);
  await page.goto(`/inbox/${id}`);
  const thread = new Thread(phone);
  await expect(thread.status).toHaveAccessibleName('Delivery details: Read');
  await thread.status.tap();
  const details = phone.getByRole('dialog', { name: 'Delivery' });
  await expect(details.getByRole('definition').last()).toHaveText('Today');
  const sent = await phone.request.get(`/api/messages/conversations/${id}/messages`);
  const [message] = (await sent.json()).messages;
  expect(message).toMatchObject({ is_read: true, read_at: null });
  expect(message.read_on).toMatch(/^\d{4}-\d{2}-\d{2}$/);
});
