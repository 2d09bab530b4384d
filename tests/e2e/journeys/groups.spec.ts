import { Conversations } from '../pages/conversations';
import { Thread } from '../pages/thread';
import { expect, test } from '../support/journey';
import { expectAccessible, expectTouchTargets } from '../support/looks';
import type { World } from '../support/world';
import { NARROW, PHONE } from '../support/world';

/** A clinician with so many patients, all new; what they send to many waits half a minute. */
async function practice(world: World, names: string[]) {
  const clinician = await world.person('clinician', 'Vale');
  const patients = [];
  for (const name of names) {
    const patient = await world.person('patient', name);
    await world.assign(patient, clinician);
    patients.push(patient);
  }
  return { clinician, patients };
}

test('a bulk send: three previews with each patient’s words, stopped before it went out, then sent to a cohort', async ({
  world,
}) => {
  const { clinician, patients } = await practice(world, ['Ada', 'Ben', 'Cleo', 'Dan']);
  await (await world.api(clinician.username)).holdFor(30);
  const desk = await world.browserOf(clinician.username);

  await test.step('a cohort of three is made and renamed', async () => {
    await desk.goto('/groups');
    await desk.getByRole('button', { name: 'New group' }).first().click();
    const dialog = desk.getByRole('dialog');
    await dialog.getByLabel('Name', { exact: true }).fill('Sleeping');
    await dialog.getByRole('button', { name: 'Make group' }).click();
    await expect(desk.getByRole('heading', { name: 'Sleeping' })).toBeVisible();
    await desk.getByRole('button', { name: 'Add patients' }).click();
    for (const { name } of patients.slice(0, 3)) await dialog.getByLabel(name).check();
    await dialog.getByRole('button', { name: 'Add patients' }).click();
    await expect(desk.getByText('3 patients added')).toBeVisible();
    await desk.getByRole('button', { name: 'Rename' }).click();
    await dialog.getByLabel('Name', { exact: true }).fill('Sleep better');
    await dialog.getByRole('button', { name: 'Rename' }).click();
    await expect(desk.getByRole('heading', { name: 'Sleep better' })).toBeVisible();
  });

  await test.step('all four are chosen, and three real copies are shown', async () => {
    await desk.goto('/groups/bulk/new');
    await desk.getByRole('button', { name: 'Choose all shown' }).click();
    await expect(desk.getByText('4 patients chosen')).toBeVisible();
    await desk
      .getByRole('textbox', { name: 'Your message' })
      .fill('Hello {{patient.first_name}}, the group room moved.');
    for (const first of ['Ada', 'Ben', 'Cleo'])
      await expect(desk.getByText(`Hello ${first}, the group room moved.`)).toBeVisible();
    await expect(desk.getByText('Hello Dan, the group room moved.')).toHaveCount(0);
  });

  await test.step('it waits before it goes out, and stopping leaves everybody without a copy', async () => {
    await desk.getByRole('button', { name: 'Review', exact: true }).click();
    await desk.getByRole('button', { name: 'Send to 4 patients' }).click();
    await expect(desk.getByText(/^Goes out in \d+ s$/)).toBeVisible();
    await desk.getByRole('button', { name: 'Stop sending' }).click();
    const question = desk.getByRole('dialog');
    await expect(question).toContainText('Nobody has a copy yet');
    await question.getByRole('button', { name: 'Stop sending' }).click();
    await expect(desk.getByText('0 sent, 0 not sent, 0 waiting, 4 left out')).toBeVisible();
    const ada = await world.api(patients[0]!.username);
    expect((await ada.get('/api/messages/conversations')).conversations).toEqual([]);
  });

  await test.step('the cohort gets it, each in their own thread', async () => {
    await (await world.api(clinician.username)).holdFor(0);
    await desk.goto('/groups');
    await desk.getByRole('link', { name: 'Sleep better' }).click();
    await desk.getByRole('link', { name: 'Write to all' }).click();
    await desk.getByRole('textbox', { name: 'Your message' }).fill('Good night, {{patient.first_name}}.');
    await expect(desk.getByText('Good night, Ada.')).toBeVisible();
    await desk.getByRole('button', { name: 'Review', exact: true }).click();
    await desk.getByRole('button', { name: 'Send to 3 patients' }).click();
    await expect(desk.getByText('3 sent, 0 not sent, 0 waiting, 0 left out')).toBeVisible();
    const phone = await world.browserOf(patients[1]!.username, PHONE);
    await phone.goto('/messages');
    await new Conversations(phone).link(clinician.name).tap();
    await expect(new Thread(phone).message('Good night, Ben.')).toBeVisible();
    await expect(phone.getByText('Ada')).toHaveCount(0);
    const dan = await world.api(patients[3]!.username);
    expect((await dan.get('/api/messages/conversations')).conversations).toEqual([]);
  });
});

test('a support group from the invitation to leaving, on a phone', async ({ world, complaints }) => {
  // What she was looking at is gone with her leaving, and asked for once more.
  complaints.expect(/404 \(Not Found\)/);
  const { clinician, patients } = await practice(world, ['Nia', 'Olaf']);
  const [nia, olaf] = [patients[0]!, patients[1]!];
  await (await world.api(clinician.username)).holdFor(0);
  const desk = await world.browserOf(clinician.username);
  const phone = await world.browserOf(nia.username, { ...NARROW, reducedMotion: 'reduce' });
  const thread = new Thread(phone);

  await test.step('the clinician makes it and invites', async () => {
    await desk.goto('/groups');
    await desk.getByRole('button', { name: 'New group' }).first().click();
    const dialog = desk.getByRole('dialog');
    await dialog.getByLabel('Name', { exact: true }).fill('Monday circle');
    await dialog.getByLabel('Support group').check();
    await dialog.getByRole('button', { name: 'Make group' }).click();
    await desk.getByRole('button', { name: 'Invite patients' }).click();
    await dialog.getByRole('button', { name: 'Choose all shown' }).click();
    await dialog.getByRole('button', { name: 'Invite patients' }).click();
    await expect(desk.getByText('2 patients invited')).toBeVisible();
    await expect(desk.getByRole('row').filter({ hasText: nia.name })).toContainText('Invited');
  });

  await test.step('one declines, the other joins under a chosen name', async () => {
    const other = await world.browserOf(olaf.username, PHONE);
    await other.goto('/messages');
    await other.getByRole('button', { name: /^Answer/ }).tap();
    await other.getByRole('dialog').getByRole('button', { name: 'Decline' }).tap();
    await expect(other.getByText('You declined.')).toBeVisible();

    await phone.goto('/messages');
    await expect(phone.getByText(`${clinician.name} invites you to “Monday circle”.`)).toBeVisible();
    await phone.getByRole('button', { name: /^Answer/ }).tap();
    const question = phone.getByRole('dialog');
    await question.getByLabel('Your name in this group').fill('Robin');
    await expectAccessible(phone, 'invitation');
    await expectTouchTargets(phone, 'invitation');
    await question.getByRole('button', { name: 'Join group' }).tap();
    await expect(phone.getByText('You are in the group now.')).toBeVisible();
    await new Conversations(phone).link('Monday circle').tap();
    await expect(thread.composer).toBeVisible();
    await expectAccessible(phone, 'group thread');
  });

  await test.step('what she writes waits to be undone, then reaches all under that name', async () => {
    await (await world.api(nia.username)).holdFor(30);
    await thread.composer.fill('Not yet');
    await thread.sendButton.tap();
    await phone.getByRole('button', { name: 'Undo' }).first().tap();
    await expect(thread.composer).toHaveValue('Not yet');
    await (await world.api(nia.username)).holdFor(0);
    await thread.composer.fill('Hello everybody');
    await thread.sendButton.tap();
    await desk.getByRole('link', { name: 'Open conversation' }).click();
    const group = new Thread(desk);
    await expect(group.message('Hello everybody')).toBeVisible();
    await expect(group.message('Not yet')).toHaveCount(0);
    await expect(group.root.getByText('Robin', { exact: true })).toBeVisible();
    await expect(group.root.getByText(nia.name)).toHaveCount(0);
    await group.send('Welcome, Robin');
    await expect(thread.message('Welcome, Robin')).toBeVisible();
  });

  await test.step('she sees who is there, and leaves', async () => {
    await phone.getByRole('button', { name: 'Conversation menu' }).tap();
    await phone.getByRole('menuitem', { name: 'Members' }).tap();
    const dialog = phone.getByRole('dialog');
    await expect(dialog.getByRole('listitem')).toHaveCount(2);
    await expect(dialog).toContainText('Robin');
    await expect(dialog).not.toContainText(nia.name);
    await dialog.getByRole('button', { name: 'Leave group' }).tap();
    await phone
      .getByRole('dialog', { name: 'Leave “Monday circle”?' })
      .getByRole('button', { name: 'Leave group' })
      .tap();
    await expect(phone.getByText('You left the group.')).toBeVisible();
    await expect(new Conversations(phone).link('Monday circle')).toHaveCount(0);
    await desk.goto('/groups');
    await expect(desk.getByRole('listitem').filter({ hasText: 'Monday circle' })).toContainText('1 member');
  });
});

test('a clinician announces something to their own patients', async ({ world }) => {
  const { clinician, patients } = await practice(world, ['Una', 'Vito']);
  const outsider = await world.person('patient', 'Wim');
  const desk = await world.browserOf(clinician.username);
  await desk.goto('/groups/announcements');
  await desk.getByRole('link', { name: 'New announcement' }).first().click();
  await expect(desk.getByText('Reaches 2 people')).toBeVisible();
  await desk.getByLabel('Subject').fill('Holidays');
  await desk.getByRole('textbox', { name: 'Message', exact: true }).fill('I am away next week.');
  await desk.getByRole('button', { name: 'Review' }).click();
  await desk.getByRole('dialog').getByRole('button', { name: 'Send to 2 people' }).click();
  await expect(desk).toHaveURL(/\/groups\/announcements$/);
  await expect(desk.getByRole('row').filter({ hasText: 'Holidays' })).toContainText('2 of 2');

  const phone = await world.browserOf(patients[0]!.username, PHONE);
  await phone.goto('/messages');
  await new Conversations(phone).link('Announcements').tap();
  await expect(new Thread(phone).message('I am away next week.')).toBeVisible();
  await expect(phone.getByText('This is an announcement. It takes no replies.')).toBeVisible();
  const wim = await world.api(outsider.username);
  expect((await wim.get('/api/messages/conversations')).conversations).toEqual([]);
});
