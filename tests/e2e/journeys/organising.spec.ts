import { Conversations } from '../pages/conversations';
import { expect, test } from '../support/journey';
import { PHONE, type World } from '../support/world';

/** A clinician to whom three patients wrote. */
async function clinicWithThree(world: World) {
  const { patient, clinician } = await world.pair();
  const others = [await world.person('patient', 'Ilse'), await world.person('patient', 'Otto')];
  for (const other of others) await world.assign(other, clinician);
  const patients = [patient, ...others];
  for (const { username } of patients)
    await (await world.api(username)).send(clinician.username, 'A word before the weekend.');
  return { clinician, patients };
}

test('many conversations are archived by keys, taken back, and marked as read', async ({ world }) => {
  const { clinician, patients } = await clinicWithThree(world);
  const [first, second, third] = [patients[2]!, patients[1]!, patients[0]!];
  const page = await world.browserOf(clinician.username);
  const list = new Conversations(page);
  await page.goto('/inbox');
  await list.link(first.name).focus();
  await page.keyboard.press('x');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(page.getByRole('status').filter({ hasText: '2 selected' })).toBeVisible();

  await page.getByRole('button', { name: 'Archive', exact: true }).click();
  await expect(page.getByText('2 conversations archived.')).toBeVisible();
  await expect(list.link(first.name)).toHaveCount(0);
  await expect(list.link(second.name)).toHaveCount(0);
  await expect(list.link(third.name)).toBeFocused();

  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Taken back.')).toBeVisible();
  await expect(list.link(first.name)).toBeVisible();
  await expect(list.link(second.name)).toBeVisible();

  await list.link(first.name).click({ modifiers: ['Shift'] });
  await list.link(third.name).click({ modifiers: ['Shift'] });
  await expect(page.getByRole('status').filter({ hasText: '3 selected' })).toBeVisible();
  await page.getByRole('button', { name: 'More to do with the selected' }).click();
  await page.getByRole('menuitem', { name: 'Mark as read', exact: true }).click();
  await expect(page.getByText('3 conversations marked as read.')).toBeVisible();
  await expect(list.list.getByText('1 unread', { exact: true })).toHaveCount(0);
});

test('a finger selects by the menu and a tap', async ({ world }) => {
  const { patient, clinician } = await world.pair();
  const doctor = await world.api(clinician.username);
  await doctor.send(patient.username, 'See you on Tuesday.');
  await doctor.send(patient.username, 'The form is attached to the door.', {
    subject: 'Form',
    new_thread: true,
  });
  const page = await world.browserOf(patient.username, PHONE);
  const list = new Conversations(page);
  await page.goto('/messages');
  await expect(list.link(clinician.name)).toHaveCount(2);
  await page
    .getByRole('button', { name: `Actions for ${clinician.name}` })
    .first()
    .tap();
  await page.getByRole('menuitem', { name: 'Select', exact: true }).tap();
  await expect(page.getByRole('status').filter({ hasText: '1 selected' })).toBeVisible();
  await list.link(clinician.name).last().tap();
  await expect(page.getByRole('status').filter({ hasText: '2 selected' })).toBeVisible();
  await page.getByRole('button', { name: 'Done', exact: true }).tap();
  await expect(page.getByText('2 conversations are done.')).toBeVisible();
  await expect(list.link(clinician.name)).toHaveCount(0);
});

test('a filter is saved, counted, linked to and forgotten', async ({ world }) => {
  const { clinician, patients } = await clinicWithThree(world);
  const ilse = patients[1]!;
  const page = await world.browserOf(clinician.username);
  const list = new Conversations(page);
  await page.goto('/inbox');
  await page.getByRole('button', { name: 'More folders' }).click();
  await page.getByRole('menuitem', { name: 'Filter the list' }).click();
  await page.getByLabel('With the person').fill(ilse.username);
  await page.getByLabel('Name', { exact: true }).fill('From Ilse');
  await page.getByRole('button', { name: 'Save filter' }).click();
  await expect(list.link(ilse.name)).toBeVisible();
  await expect(list.link(patients[0]!.name)).toHaveCount(0);
  await expect(page).toHaveURL(new RegExp(`person=${ilse.username}`));

  await list.link(ilse.name).click();
  await expect(page).toHaveURL(/\/inbox\/\d+\?/);
  await page.reload();
  await expect(page.getByRole('radio', { name: 'From Ilse' })).toBeChecked();

  await page.goto('/inbox');
  await page.getByRole('button', { name: 'More folders' }).click();
  await page.getByRole('menuitem', { name: 'From Ilse (1)' }).click();
  await expect(list.link(patients[0]!.name)).toHaveCount(0);
  await page.getByRole('button', { name: 'More folders' }).click();
  await page.getByRole('menuitem', { name: 'Edit folders, labels and filters' }).click();
  await page.getByRole('button', { name: 'Remove From Ilse' }).click();
  await expect(page.getByRole('textbox', { name: 'Name of From Ilse' })).toHaveCount(0);
});

test('snoozed “until they reply”, a conversation stays away until they do', async ({ world }) => {
  const { patient, clinician } = await world.pair();
  const patients = await world.api(patient.username);
  await patients.send(clinician.username, 'I will send the form.');
  const page = await world.browserOf(clinician.username);
  const list = new Conversations(page);
  await page.goto('/inbox');
  await list.row(patient.name).hover();
  await page.getByRole('button', { name: `Actions for ${patient.name}` }).click();
  await page.getByRole('menuitem', { name: 'Snooze', exact: true }).press('ArrowRight');
  await page.getByRole('menuitem', { name: 'Until they reply' }).click();
  await expect(list.link(patient.name)).toHaveCount(0);
  await page.reload();
  await expect(list.link(patient.name)).toHaveCount(0);
  await patients.send(clinician.username, 'Here it is.');
  await expect(list.link(patient.name)).toBeVisible();
  await expect(list.unread(patient.name, 2)).toBeVisible();
});
