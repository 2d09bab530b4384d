import { Thread } from '../pages/thread';
import { expect, test } from '../support/journey';
import { expectAccessible, expectNoSidewaysScroll, expectTouchTargets } from '../support/looks';
import { NARROW, PHONE } from '../support/world';

test('a patient reports words on a phone, and an admin reads them, decides and suspends', async ({
  world,
  complaints,
}) => {
  complaints.expect(/403 \(Forbidden\)/);
  const { patient, clinician } = await world.pair();
  const writer = await world.api(clinician.username);
  await writer.sendAtOnce();
  const id = await writer.send(patient.username, 'You are hopeless');
  const phone = await world.browserOf(patient.username, { ...NARROW, reducedMotion: 'reduce' });
  const thread = new Thread(phone);

  await test.step('from the menu of the message, with a reason, a note and the words', async () => {
    await phone.goto(`/messages/${id}`);
    await thread.message('You are hopeless').tap();
    await thread.line('You are hopeless').getByRole('button', { name: 'Actions for this message' }).tap();
    await phone.getByRole('menuitem', { name: 'Report' }).tap();
    const dialog = phone.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Send report' }).tap();
    await expect(dialog.getByText('Choose what is wrong with it.')).toBeVisible();
    await expectAccessible(phone, 'report');
    await expectTouchTargets(phone, 'report');
    await expectNoSidewaysScroll(phone, 'report');
    await dialog.getByLabel('It hurts or insults').check();
    await dialog.getByLabel(/^What should the admins know/).fill('It keeps me awake.');
    await dialog.getByLabel(/^Hand over the words/).check();
    await dialog.getByRole('button', { name: 'Send report' }).tap();
    await expect(dialog.getByText('Your report is with the admins')).toBeVisible();
    await expect(dialog.getByRole('heading', { name: 'What happens next' })).toBeFocused();
    await expectAccessible(phone, 'report sent');
    await dialog.getByRole('button', { name: 'Done' }).tap();
    await expect(dialog).toHaveCount(0);
  });

  const office = await world.browserOf('admin');
  await test.step('the admin finds it without its words, and reads them on a press', async () => {
    await office.goto('/console/moderation?state=open');
    const row = office.getByRole('row').filter({ hasText: clinician.name });
    await expect(row).toContainText('Hurts or insults');
    await expect(office.getByText('You are hopeless')).toHaveCount(0);
    await row.getByRole('link', { name: /^Hurts or insults/ }).click();
    await expect(office.getByText('It keeps me awake.')).toBeVisible();
    await expect(office.getByText('You are hopeless')).toHaveCount(0);
    await expectAccessible(office, 'report page');
    await office.getByRole('button', { name: 'Read the words' }).click();
    await expect(office.getByText('You are hopeless')).toBeVisible();
    const { entries } = await (await world.api('admin')).get('/api/admin/audit?action=report.read-words');
    expect(entries.length).toBeGreaterThan(0);
  });

  await test.step('decides and suspends in one act, and what is missing keeps what was typed', async () => {
    await office.getByRole('button', { name: 'Decide', exact: true }).click();
    const dialog = office.getByRole('dialog');
    await dialog.getByLabel(/^What was decided/).fill('Talked to them.');
    await dialog.getByLabel(`Suspend sending for ${clinician.name}`).check();
    await expectAccessible(office, 'decision');
    await dialog.getByRole('button', { name: 'Save and suspend' }).click();
    await expect(dialog.getByText('Write something first.')).toBeVisible();
    await expect(dialog.getByLabel(/^What was decided/)).toHaveValue('Talked to them.');
    await dialog.getByLabel('Reason for the suspension').fill('Insults');
    await dialog.getByRole('button', { name: 'Save and suspend' }).click();
    await expect(office.getByText('The decision is saved.')).toBeVisible();
    await expect(office.getByText('A suspension followed from this report.')).toBeVisible();
    await expect(office.getByText('Talked to them.')).toBeVisible();
  });

  await test.step('the history of the person shows it, and the suspension is lifted there', async () => {
    await office.getByRole('link', { name: clinician.name }).first().click();
    await expect(office.getByRole('heading', { name: clinician.name })).toBeVisible();
    await expect(office.getByText('Insults', { exact: true })).toBeVisible();
    await expectAccessible(office, 'history of a person');
    await office.getByRole('button', { name: `Lift ${clinician.name}` }).click();
    await expect(office.getByText(`${clinician.name} can send again.`)).toBeVisible();
    await expect(office.getByText('Lifted by')).toBeVisible();
  });
});

test('who cannot be blocked can be muted, and a wish for somebody else reaches the admins', async ({
  world,
}) => {
  const { patient, clinician } = await world.pair();
  const writer = await world.api(clinician.username);
  await writer.sendAtOnce();
  const id = await writer.send(patient.username, 'Good morning');
  const phone = await world.browserOf(patient.username, { ...NARROW, reducedMotion: 'reduce' });
  await phone.goto(`/messages/${id}`);
  const dialog = phone.getByRole('dialog');

  await test.step('block offers what is possible instead', async () => {
    await phone.getByRole('button', { name: 'Conversation menu' }).tap();
    await phone.getByRole('menuitem', { name: 'Block' }).tap();
    await expect(dialog.getByText(`You cannot block ${clinician.name}`)).toBeVisible();
    await expectAccessible(phone, 'instead of blocking');
    await expectTouchTargets(phone, 'instead of blocking');
    await dialog.getByRole('button', { name: 'Mute the conversation' }).tap();
    await expect(phone.getByRole('img', { name: 'Muted' }).first()).toBeVisible();
  });

  await test.step('and the way to somebody else, which can be taken back', async () => {
    await phone.getByRole('button', { name: 'Conversation menu' }).tap();
    await phone.getByRole('menuitem', { name: 'Block' }).tap();
    await dialog.getByRole('button', { name: 'Ask for a change of clinician' }).tap();
    await dialog.getByLabel(/^What should the admins know/).fill('We do not fit.');
    await dialog.getByRole('button', { name: 'Send request' }).tap();
    await expect(dialog.getByText('Your request is with the admins')).toBeVisible();
    await dialog.getByRole('button', { name: 'Done' }).tap();
    await phone.goto('/messages/settings');
    await expect(
      phone.getByRole('button', { name: `Take back the request about ${clinician.name}` }),
    ).toBeVisible();
  });

  await test.step('the admin sees it with its reason and marks it as done', async () => {
    const office = await world.browserOf('admin');
    await office.goto('/console/assignments');
    const wish = office.getByRole('listitem').filter({ hasText: `${patient.name} asks for somebody` });
    await expect(wish).toContainText(clinician.name);
    await expect(wish).toContainText('We do not fit.');
    await wish.getByRole('button', { name: `Mark the wish of ${patient.name} as done` }).click();
    await expect(wish).toHaveCount(0);
    await phone.reload();
    await expect(phone.getByText(/^An admin took care of it/)).toBeVisible();
    expect(JSON.stringify(await writer.get('/api/messages/inbox'))).not.toContain('fit');
  });
});

test('a block is taken back from the conversation, and the other side reads neutral words', async ({
  world,
}) => {
  const [one, other] = [await world.person('clinician', 'Zoe'), await world.person('therapist', 'Yan')];
  const writer = await world.api(other.username);
  await writer.sendAtOnce();
  const id = await writer.send(one.username, 'Lunch?');
  const desk = await world.browserOf(one.username);
  await desk.goto(`/inbox/${id}`);
  await desk.getByRole('button', { name: 'Conversation menu' }).click();
  await desk.getByRole('menuitem', { name: 'Block', exact: true }).click();
  await desk.getByRole('button', { name: `Block ${other.name}` }).click();
  await expect(desk.getByText(`You blocked ${other.name}.`)).toBeVisible();

  const theirs = await world.browserOf(other.username);
  await theirs.goto(`/inbox/${id}`);
  await expect(theirs.getByText(`You cannot write to ${one.name} at the moment.`)).toBeVisible();
  await expect(theirs.getByText(/block/i)).toHaveCount(0);

  await desk.getByRole('button', { name: 'Conversation menu' }).click();
  await desk.getByRole('menuitem', { name: 'Unblock' }).click();
  await desk.getByRole('button', { name: `Unblock ${other.name}` }).click();
  await expect(new Thread(desk).composer).toBeVisible();
});

test('a clinician sees in the settings whom they blocked, and takes it back', async ({ world }) => {
  const { clinician } = await world.pair();
  const former = await world.person('therapist', 'Ivo');
  const api = await world.api(clinician.username);
  await api.post(`/api/messages/block/${former.username}`, { reason: 'We part ways' });
  const page = await world.browserOf(clinician.username, PHONE);
  await page.goto('/inbox');
  await page.getByRole('button', { name: new RegExp(clinician.name) }).tap();
  await page.getByRole('link', { name: 'Settings' }).tap();
  const line = page.getByRole('listitem').filter({ hasText: former.name });
  await expect(line).toContainText('We part ways');
  await line.getByRole('button', { name: `Unblock ${former.name}` }).tap();
  await expect(page.getByText('You have not blocked anybody.')).toBeVisible();
  expect(await api.get('/api/messages/blocked')).toEqual({ blocked: [] });
});
