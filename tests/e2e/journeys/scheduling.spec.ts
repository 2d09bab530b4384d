import { Conversations } from '../pages/conversations';
import { Scheduled } from '../pages/scheduled';
import { Thread } from '../pages/thread';
import { expect, test } from '../support/journey';
import { DESKTOP, NARROW, type World } from '../support/world';

/** From its time to the other screen: a worker's round, or one more on a busy machine. */
const arrived = expect.configure({ timeout: 20_000 });

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();

/** Both of them in a conversation, and something of the clinician's scheduled there. */
async function scheduledPair(world: World, content: string, when = inDays(2)) {
  const { patient, clinician } = await world.pair();
  const doctor = await world.api(clinician.username);
  const id = await doctor.send(patient.username, 'How are you?');
  const body = { recipient: patient.username, content, scheduled_for: when };
  const { scheduled_id } = await doctor.post('/api/messages/schedule', body);
  return { patient, clinician, doctor, conversation: id, scheduledId: scheduled_id as number };
}

test('on a narrow phone, a message is scheduled with both clocks in sight, changed, and sent at last', async ({
  world,
}) => {
  const { patient, clinician } = await world.pair();
  const id = await (await world.api(patient.username)).send(clinician.username, 'Good morning');
  const phone = await world.browserOf(clinician.username, NARROW);
  const desk = await world.browserOf(patient.username, DESKTOP);
  const [scheduled, thread] = [new Scheduled(phone), new Thread(phone)];
  await desk.goto(`/messages/${id}`);

  await test.step('choose when', async () => {
    await phone.goto(`/inbox/${id}`);
    await thread.composer.fill('Please bring the letter.');
    const dialog = await scheduled.later();
    await expect(dialog.getByText('Your time')).toBeVisible();
    await expect(dialog.getByText(`For ${patient.name}`)).toBeVisible();
    await dialog.getByRole('button', { name: /^Tomorrow/ }).tap();
    await dialog.getByRole('button', { name: 'Schedule', exact: true }).tap();
    await expect(phone.getByText(/^Scheduled for /)).toBeVisible();
    await expect(thread.composer).toHaveValue('');
  });

  await test.step('change the words, and add a file', async () => {
    await phone.goto('/inbox/scheduled');
    await expect(scheduled.item('Please bring the letter.')).toContainText('09:00');
    await scheduled.act('Please bring the letter.', 'Edit');
    const edit = phone.getByRole('dialog', { name: 'Edit scheduled message' });
    await edit.getByLabel('Message').fill('Please bring both letters.');
    await edit
      .getByLabel('Choose files')
      .setInputFiles({ name: 'the-way.txt', mimeType: 'text/plain', buffer: Buffer.from('Second floor.') });
    await expect(edit.getByRole('button', { name: 'Remove the-way.txt' })).toBeVisible();
    await edit.getByRole('button', { name: 'Save' }).tap();
    await expect(scheduled.item('Please bring both letters.')).toContainText('the-way.txt');
    const { messages } = await (await world.api(patient.username)).get(
      `/api/messages/conversations/${id}/messages`,
    );
    expect(messages).toHaveLength(1);
  });

  await test.step('send it now', async () => {
    await scheduled.act('Please bring both letters.', 'Send now');
    await expect(phone.getByText('Nothing is scheduled')).toBeVisible();
    await arrived(new Thread(desk).message('Please bring both letters.')).toHaveCount(1);
    await expect(desk.getByRole('link', { name: /the-way\.txt/ })).toBeVisible();
    await expect(new Thread(desk).message('Please bring the letter.')).toHaveCount(0);
  });
});

test('one that is called off does not go; taken back it goes at its time', async ({ world }) => {
  const { patient, clinician, doctor, conversation, scheduledId } = await scheduledPair(
    world,
    'Until Monday.',
  );
  const page = await world.browserOf(clinician.username, DESKTOP);
  const patients = await world.browserOf(patient.username, DESKTOP);
  await patients.goto(`/messages/${conversation}`);
  const scheduled = new Scheduled(page);
  await page.goto('/inbox/scheduled');
  await scheduled.act('Until Monday.', 'Cancel message');
  await expect(page.getByText('Nothing is scheduled')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(scheduled.item('Until Monday.')).toBeVisible();
  const soon = new Date(Date.now() + 1_000).toISOString();
  await doctor.patch(`/api/messages/scheduled/${scheduledId}`, { scheduled_for: soon });
  await arrived(new Thread(patients).message('Until Monday.')).toHaveCount(1);
  await arrived(page.getByText('Nothing is scheduled')).toBeVisible();
});

test('the patient wrote meanwhile: it waits, says so, and goes as its sender decides', async ({ world }) => {
  const { patient, clinician, doctor, scheduledId } = await scheduledPair(world, 'All the best!');
  const page = await world.browserOf(clinician.username, DESKTOP);
  await page.goto('/clinic');
  await (await world.api(patient.username)).send(clinician.username, 'I am not well.');
  const soon = new Date(Date.now() + 1_000).toISOString();
  await doctor.patch(`/api/messages/scheduled/${scheduledId}`, { scheduled_for: soon });
  const scheduled = new Scheduled(page);
  await arrived(page.getByText(`A message to ${patient.name} waits for you`)).toBeVisible();
  await page.goto('/inbox/scheduled');
  await expect(scheduled.item('All the best!')).toContainText('has written since');
  await scheduled.item('All the best!').getByRole('button', { name: 'Send now' }).click();
  await expect(page.getByText('Nothing is scheduled')).toBeVisible();
});

test('in the calendar, a message moves by being dragged, and by keyboard alone', async ({ world }) => {
  // The middle of next month has room on both sides.
  const start = new Date();
  const middle = new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + 1, 14, 12));
  const { clinician, doctor, scheduledId } = await scheduledPair(world, 'See you.', middle.toISOString());
  const dayOf = async () =>
    (await doctor.get(`/api/messages/scheduled/${scheduledId}`)).scheduled_for.slice(0, 10);
  const day = (n: number) => `${middle.toISOString().slice(0, 8)}${n}`;
  const cell = (n: number) => page.locator(`td:has(button[data-day="${day(n)}"])`);
  const page = await world.browserOf(clinician.username, DESKTOP);
  await page.goto('/calendar');
  await page.getByRole('button', { name: 'Next month' }).click();

  await test.step('by mouse', async () => {
    await cell(14).getByText('Nora').dragTo(cell(16));
    await expect(page.getByText(/^Moved to /)).toBeVisible();
    await expect.poll(dayOf).toBe(day(16));
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(dayOf).toBe(day(14));
  });

  await test.step('by keyboard', async () => {
    await page.locator(`button[data-day="${day(14)}"]`).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowRight');
    await expect(page.locator(`button[data-day="${day(15)}"]`)).toBeFocused();
    await page.keyboard.press('ArrowLeft');
    const more = new Scheduled(page).item('See you.').getByRole('button', { name: /^More for/ });
    await more.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: 'Move to another day' }).press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Move to another day' });
    await dialog.getByLabel('Date').fill(day(18));
    await dialog.getByRole('button', { name: 'Move to another day' }).press('Enter');
    await expect.poll(dayOf).toBe(day(18));
  });
});

test('at 320 px the calendar shows the days that hold something, and moves by touch', async ({ world }) => {
  const { clinician, doctor, scheduledId } = await scheduledPair(world, 'See you.', inDays(1));
  const page = await world.browserOf(clinician.username, NARROW);
  await page.goto('/calendar');
  const { scheduled_for: at } = await doctor.get(`/api/messages/scheduled/${scheduledId}`);
  await page.locator(`button[data-day="${at.slice(0, 10)}"]`).tap();
  const scheduled = new Scheduled(page);
  await expect(scheduled.item('See you.')).toBeVisible();
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth),
    'nothing is wider than the screen',
  ).toBeLessThanOrEqual(320);
  await scheduled.act('See you.', 'Move to another day');
  const dialog = page.getByRole('dialog', { name: 'Move to another day' });
  const target = new Date(new Date(at).getTime() + 3 * 86_400_000).toISOString().slice(0, 10);
  await dialog.getByLabel('Date').fill(target);
  await dialog.getByRole('button', { name: 'Move to another day' }).tap();
  await expect
    .poll(async () => (await doctor.get(`/api/messages/scheduled/${scheduledId}`)).scheduled_for.slice(0, 10))
    .toBe(target);
});

test('a bulk message is scheduled; who left meanwhile is left out, and its sender is told', async ({
  world,
}) => {
  const clinician = await world.person('clinician', 'Vale');
  const [stays, leaves] = [await world.person('patient', 'Nora'), await world.person('patient', 'Otto')];
  for (const patient of [stays, leaves]) await world.assign(patient, clinician);
  const page = await world.browserOf(clinician.username, DESKTOP);
  const scheduled = new Scheduled(page);

  await test.step('write once, for later', async () => {
    await page.goto('/groups/bulk/new');
    await page.getByRole('button', { name: 'Choose all shown' }).click();
    await page
      .getByRole('textbox', { name: 'Your message' })
      .fill('Dear {{patient.first_name}}, we are closed.');
    await page.getByText('Later', { exact: true }).click();
    await expect(page.getByText('For 2 patients')).toBeVisible();
    await page.getByRole('button', { name: 'Review', exact: true }).click();
    const question = page.getByRole('alertdialog').or(page.getByRole('dialog'));
    await expect(question).toContainText('Schedule this for 2 patients?');
    await question.getByRole('button', { name: 'Schedule for 2 patients' }).click();
    await expect(page).toHaveURL(/\/groups\/bulk$/);
    await expect(scheduled.item('we are closed')).toContainText(stays.name);
  });

  await test.step('one leaves, and its time comes', async () => {
    const admin = await world.api('admin');
    const { assignments } = await admin.get(`/api/admin/assignments?patient=${leaves.username}`);
    await admin.delete(`/api/admin/assignments/${assignments[0].assignment_id}`);
    await scheduled.act('we are closed', 'Send now');
    await arrived(scheduled.item('we are closed')).toContainText('1 of 2 got no copy');
    await arrived(page.getByText('One copy was not sent')).toBeVisible();
    await scheduled.item('we are closed').getByRole('link', { name: 'See who got it' }).click();
    await expect(page.getByRole('row').filter({ hasText: leaves.name })).toContainText('Not sent');
    await expect(page.getByRole('row').filter({ hasText: stays.name })).toContainText('Sent');
  });

  await test.step('seen, it leaves the list', async () => {
    await page.goto('/groups/bulk');
    await scheduled.item('we are closed').getByRole('button', { name: 'Dismiss' }).click();
    await expect(scheduled.item('we are closed')).toHaveCount(0);
    const { conversations } = await (await world.api(leaves.username)).get('/api/messages/conversations');
    expect(conversations).toEqual([]);
  });
});

test('an admin schedules an announcement, changes it, calls it off, takes that back and sends it', async ({
  world,
}) => {
  const patient = await world.person('patient', 'Nora');
  const office = await world.browserOf('admin', DESKTOP);
  const readers = await world.browserOf(patient.username, NARROW);
  await readers.goto('/messages');
  const scheduled = new Scheduled(office);
  const words = `We close early, ${patient.name}.`;

  await office.goto('/console/broadcast/new');
  await office.getByText('Chosen people', { exact: true }).click();
  await office.getByRole('combobox', { name: 'People' }).fill(patient.name);
  await office.getByRole('option', { name: patient.name }).click();
  await office.getByLabel('Subject').fill('Closed early');
  await office.getByRole('textbox', { name: 'Message', exact: true }).fill('We close early.');
  await office.getByText('Later', { exact: true }).click();
  await expect(office.getByText('For 1 person')).toBeVisible();
  await office.getByRole('button', { name: 'Review' }).click();
  const question = office.getByRole('alertdialog').or(office.getByRole('dialog'));
  await question.getByRole('button', { name: 'Schedule for 1 person' }).click();
  await expect(office).toHaveURL(/\/console\/broadcast$/);

  await scheduled.act('We close early.', 'Edit');
  const edit = office.getByRole('dialog', { name: 'Edit scheduled message' });
  await edit.getByLabel('Message').fill(words);
  await edit.getByRole('button', { name: 'Save' }).click();
  await scheduled.act(words, 'Cancel message');
  await expect(scheduled.item(words)).toHaveCount(0);
  await office.getByRole('button', { name: 'Undo' }).click();
  await scheduled.act(words, 'Send now');
  await arrived(new Conversations(readers).list).toContainText(words);
});
