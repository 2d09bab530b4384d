import { DEMO_PASSWORD } from '@/db/seed/people';
import { Conversations } from '../pages/conversations';
import { SignIn } from '../pages/sign-in';
import { Thread } from '../pages/thread';
import { expect, test } from '../support/journey';
import { Keyboard } from '../support/keyboard';

test('a clinician empties the inbox without a mouse', async ({ world }) => {
  const { patient, clinician } = await world.pair();
  const second = await world.person('patient', 'Ilse');
  await world.assign(second, clinician);
  await (await world.api(second.username)).send(clinician.username, 'Nothing urgent, see you next week.');
  await (await world.api(patient.username)).send(clinician.username, 'May I move our appointment?');

  const page = await world.visitor();
  const keys = new Keyboard(page);
  const [form, list, thread] = [new SignIn(page), new Conversations(page), new Thread(page)];
  await page.goto('/login');
  await keys.tabTo(form.name);
  await keys.type(clinician.username);
  await keys.tabTo(form.password);
  await keys.type(DEMO_PASSWORD);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/clinic$/);

  await test.step('find what is unread and open it', async () => {
    await keys.tabTo(page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: /^Inbox/ }));
    await keys.press('Enter');
    await expect(page).toHaveURL(/\/inbox$/);
    await expect(list.unread(patient.name, 1)).toBeVisible();
    await keys.tabTo(list.link(patient.name));
    await keys.press('ArrowDown');
    await expect(list.link(second.name)).toBeFocused();
    await keys.press('ArrowUp');
    await keys.press('Enter');
    await expect(thread.message('May I move our appointment?')).toBeVisible();
    await keys.expectFocus();
  });

  await test.step('answer', async () => {
    await keys.press('r');
    await expect(thread.composer).toBeFocused();
    await keys.type('Of course. Would Tuesday at ten suit you?');
    await keys.press('Control+Enter');
    await expect(thread.message('Of course. Would Tuesday at ten suit you?')).toBeVisible();
    await expect(thread.composer).toBeFocused();
    await expect(thread.composer).toHaveValue('');
  });

  await test.step('archive, which leads to the next one, and take it back', async () => {
    await keys.press('Escape');
    await expect(list.link(patient.name)).toBeFocused();
    await keys.press('e');
    await expect(page.getByText(`Conversation with ${patient.name} archived.`)).toBeVisible();
    await expect(list.link(patient.name)).toHaveCount(0);
    await expect(thread.message('Nothing urgent, see you next week.')).toBeVisible();
    await keys.expectFocus();
    await keys.press('Alt+t');
    await keys.tabTo(page.getByRole('button', { name: 'Undo' }));
    await keys.press('Enter');
    await expect(list.link(patient.name)).toBeVisible();
    await keys.expectFocus();
  });

  await test.step('walk by letters, and look the keys up', async () => {
    await keys.tabTo(list.link(second.name), 'Shift+Tab');
    await keys.press('k');
    await expect(page).toHaveURL(/\/inbox\/\d+$/);
    await expect(thread.message('May I move our appointment?')).toBeVisible();
    await keys.press('?');
    await expect(page.getByRole('dialog')).toBeVisible();
    await keys.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await keys.expectFocus();
  });
});

test('messages are walked and answered by the keyboard', async ({ world }) => {
  const { patient, clinician } = await world.pair();
  const doctor = await world.api(clinician.username);
  await doctor.send(patient.username, 'First of two.');
  const id = await doctor.send(patient.username, 'Second of two.');
  const page = await world.browserOf(patient.username);
  const [keys, thread] = [new Keyboard(page), new Thread(page)];
  await page.goto(`/messages/${id}`);
  await keys.tabTo(thread.message('Second of two.'));
  await keys.press('ArrowUp');
  await expect(thread.message('First of two.')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem', { name: 'Reply' })).toBeVisible();
  await keys.press('ArrowDown');
  await page.getByRole('menuitem', { name: 'Reply' }).press('Enter');
  await expect(thread.composer).toBeFocused();
  await keys.type('An answer to the first.');
  await keys.press('Control+Enter');
  await expect(thread.message('An answer to the first.')).toContainText('First of two.');
});

test('folder, labels, claim and internal note are one key away', async ({ world }) => {
  const { patient, clinician } = await world.pair();
  const id = await (await world.api(patient.username)).send(clinician.username, 'My sleep diary is done.');
  const doctor = await world.api(clinician.username);
  await doctor.post('/api/messages/folders', { name: 'Sleep group' });
  await doctor.post('/api/messages/labels', { name: 'Diary', hue: 3 });
  const page = await world.browserOf(clinician.username);
  const [keys, list, thread] = [new Keyboard(page), new Conversations(page), new Thread(page)];
  await page.goto(`/inbox/${id}`);
  await expect(thread.message('My sleep diary is done.')).toBeVisible();
  // Only a page that runs marks as read; before that it hears no key.
  await expect.poll(async () => (await doctor.get('/api/messages/unread-count')).unread_count).toBe(0);

  await page.keyboard.press('v');
  await expect(page.getByRole('dialog', { name: 'Move to folder' })).toBeVisible();
  await keys.tabTo(page.getByRole('radio', { name: 'No folder' }));
  await keys.press('ArrowDown');
  await expect(page.getByRole('radio', { name: 'Sleep group' })).toBeChecked();
  await keys.press('Escape');
  await expect
    .poll(async () => (await doctor.get(`/api/messages/conversations/${id}`)).folder_id)
    .not.toBeNull();

  await page.keyboard.press('l');
  await keys.tabTo(page.getByRole('checkbox', { name: 'Diary' }));
  await page.keyboard.press('Space');
  await keys.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(list.row(patient.name)).toContainText('Diary');

  await page.keyboard.press('a');
  await expect(page.getByRole('button', { name: /^Claimed by you/ })).toBeVisible();
  await page.keyboard.press('a');
  await expect(page.getByRole('button', { name: 'Claim', exact: true })).toBeVisible();

  await page.keyboard.press('o');
  const note = page.getByRole('textbox', { name: `Internal note about ${patient.name}` });
  await expect(note).toBeFocused();
  await keys.type('Ask about the pills.');
  await keys.press('Control+Enter');
  await expect(page.getByText('Ask about the pills.')).toBeVisible();
  await expect(note).toHaveValue('');
  await keys.press('Escape');
  await keys.press('o');
  await expect(thread.composer).toBeFocused();
});
