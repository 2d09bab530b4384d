import { Thread } from '../pages/thread';
import { expect, test } from '../support/journey';
import { type Person, PHONE, type World } from '../support/world';

const begin = async (world: World, from: Person, to: Person) =>
  (await world.api(from.username)).post('/api/messages/send', {
    recipient: to.username,
    content: 'Good morning',
  });

test('a clinician writes a template and says it to a patient', async ({ world }) => {
  const { patient, clinician } = await world.pair();
  const page = await world.browserOf(clinician.username);

  await test.step('write it with variables and see it as a patient would', async () => {
    await page.goto('/templates');
    await page.getByRole('button', { name: 'New template' }).click();
    const editor = page.getByRole('dialog', { name: 'New template' });
    await editor.getByLabel('Name').fill('Our next walk');
    await editor.getByLabel('Category').fill('Outdoors');
    const text = editor.getByLabel('Text');
    await text.fill('Dear ');
    await editor.getByRole('button', { name: 'Patient’s first name' }).click();
    await text.press('End');
    await text.pressSequentially(', we meet at ');
    await editor.getByRole('button', { name: 'Own question' }).click();
    await text.pressSequentially('place');
    await expect(editor.getByRole('region', { name: 'Preview' })).toContainText(
      'Dear Maria, we meet at Place',
    );
    await editor.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByRole('region', { name: /Outdoors|Templates/ }).first()).toContainText(
      'Our next walk',
    );
  });

  await test.step('insert it with a slash, answer its question, and only then send', async () => {
    const { conversation_id: id } = await begin(world, clinician, patient);
    await page.goto(`/inbox/${id}`);
    const thread = new Thread(page);
    await thread.composer.click();
    await thread.composer.pressSequentially('/walk');
    const option = page.getByRole('option', { name: /Our next walk/ });
    await expect(option).toHaveAttribute('aria-selected', 'true');
    await thread.composer.press('Enter');
    const [firstName] = patient.name.split(' ');
    await expect(thread.composer).toHaveValue(`Dear ${firstName}, we meet at {{fill.place}}`);
    await expect(page.getByText('Before you send: one gap to fill in')).toBeVisible();
    await thread.composer.press('Control+Enter');
    await expect(thread.composer).toHaveValue(/fill\.place/);
    await page.getByLabel('Place', { exact: true }).fill('the lake');
    await page.getByLabel('Place', { exact: true }).press('Enter');
    await expect(thread.composer).toBeFocused();
    await thread.composer.press('Control+Enter');
    await expect(thread.message(`Dear ${firstName}, we meet at the lake`)).toBeVisible();
  });

  await test.step('it counts, goes, and comes back', async () => {
    await page.goto('/templates');
    await expect(page.getByRole('region', { name: /^Outdoors/ })).toContainText('Used once');
    await page.getByRole('button', { name: 'Actions for Our next walk' }).click();
    await page.getByRole('menuitem', { name: 'Delete' }).click();
    await expect(page.getByRole('button', { name: 'Our next walk', exact: true })).toHaveCount(0);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(page.getByRole('button', { name: 'Our next walk', exact: true })).toBeVisible();
  });
});

test('a colleague uses what is shared on a phone, and a patient finds no templates', async ({ world }) => {
  const { patient, clinician } = await world.pair();
  const page = await world.browserOf(clinician.username, PHONE);
  const { conversation_id: id } = await begin(world, clinician, patient);
  await page.goto(`/inbox/${id}`);
  await page.getByRole('button', { name: 'Insert a template' }).tap();
  const picker = page.getByRole('dialog', { name: 'Templates' });
  await picker.getByRole('searchbox').fill('breath');
  await picker.getByRole('button', { name: /Breathing exercise/ }).tap();
  await expect(new Thread(page).composer).toHaveValue(/^Dear \w+, here is the exercise/);

  const theirs = await world.browserOf(patient.username, PHONE);
  await theirs.goto(`/messages/${id}`);
  const composer = new Thread(theirs).composer;
  await composer.fill('/breath');
  await expect(theirs.getByRole('button', { name: 'Insert a template' })).toHaveCount(0);
  await expect(theirs.getByRole('listbox')).toHaveCount(0);
  await composer.fill('');
});
