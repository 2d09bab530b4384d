import { NewMessage } from '../pages/new-message';
import { SignIn } from '../pages/sign-in';
import { Thread } from '../pages/thread';
import { expect, test } from '../support/journey';
import { PHONE } from '../support/world';

test('a new message goes to a permitted person only and stands among the sent ones', async ({ world }) => {
  const { patient, clinician } = await world.pair();
  await (await world.api(patient.username)).sendAtOnce();
  const page = await world.browserOf(patient.username, PHONE);
  const form = new NewMessage(page);

  await page.goto('/messages/new');
  await expect(form.chosen(clinician.name)).toBeVisible();
  await page.getByRole('button', { name: 'Change recipient' }).tap();
  await expect(form.recipient).toBeFocused();

  for (const stranger of ['Maria', 'Okafor', 'Brandt']) {
    await form.recipient.fill(stranger);
    await expect(page.getByText(`Nobody you can write to matches “${stranger}”.`)).toBeVisible();
  }
  await form.recipient.fill('');
  await expect(form.options.filter({ hasText: 'Support' })).toHaveCount(1);
  await expect(form.options.filter({ hasText: patient.name })).toHaveCount(0);
  await form.recipient.fill(clinician.name);
  await form.options.filter({ hasText: clinician.name }).tap();
  await expect(form.chosen(clinician.name)).toBeVisible();

  await form.subject.fill('Thursday');
  await form.message.fill('Could we begin ten minutes later?');
  await form.send.tap();
  await expect(page).toHaveURL(/\/messages\/\d+$/);
  await expect(new Thread(page).message('Could we begin ten minutes later?')).toBeVisible();

  await page.goto('/messages/sent');
  const sent = page.getByRole('list', { name: 'Sent messages' }).getByRole('link');
  await expect(sent).toHaveCount(1);
  await expect(sent).toContainText(`To ${clinician.name}`);
  await sent.tap();
  await expect(page).toHaveURL(/\/messages\/\d+$/);
});

test('what is missing is said before anything is sent', async ({ world }) => {
  const { patient } = await world.pair();
  const page = await world.browserOf(patient.username, PHONE);
  const form = new NewMessage(page);
  await page.goto('/messages/new');
  await page.getByRole('button', { name: 'Change recipient' }).tap();
  await form.send.tap();
  await expect(page.getByText('Choose who should get it.')).toBeVisible();
  await expect(page.getByText('Write something first.')).toBeVisible();
  await expect(page).toHaveURL(/\/messages\/new$/);
});

test('the newest words of the clinician can be answered on the start page', async ({ world }) => {
  const { patient, clinician } = await world.pair();
  const id = await (await world.api(clinician.username)).send(patient.username, 'How was the walk today?');
  const page = await world.browserOf(patient.username, PHONE);
  const thread = new Thread(page);
  await page.goto('/home');
  await expect(page.getByText('How was the walk today?').first()).toBeVisible();
  await thread.send('Short, but I went.');
  await expect(page.getByText('Your answer is on its way.')).toBeVisible();
  await page.goto(`/messages/${id}`);
  await expect(thread.message('Short, but I went.')).toHaveCount(1);
});

test('somebody who may be blocked is no longer offered, until unblocked', async ({ world }) => {
  const { patient, clinician } = await world.pair();
  const page = await world.browserOf(patient.username, PHONE);
  const form = new NewMessage(page);

  await page.goto('/messages/settings');
  await expect(page.getByText('You have not blocked anybody.')).toBeVisible();
  await page.getByText('Block somebody').tap();
  const person = page.getByLabel('Person');
  await expect(person.getByRole('option', { name: 'Support', exact: true })).toHaveCount(1);
  await expect(person.getByRole('option', { name: clinician.name })).toHaveCount(0);
  await person.selectOption({ label: 'Support' });
  await page.getByRole('button', { name: 'Block', exact: true }).tap();
  await expect(page.getByRole('button', { name: 'Unblock Support' })).toBeVisible();

  await page.goto('/messages/new');
  await page.getByRole('button', { name: 'Change recipient' }).tap();
  await form.recipient.fill('Support');
  await expect(page.getByText('Nobody you can write to matches “Support”.')).toBeVisible();

  await page.goto('/messages/settings');
  await page.getByRole('button', { name: 'Unblock Support' }).tap();
  await expect(page.getByText('You have not blocked anybody.')).toBeVisible();
  await page.goto('/messages/new');
  await page.getByRole('button', { name: 'Change recipient' }).tap();
  await form.recipient.fill('Support');
  await expect(form.options.filter({ hasText: 'Support' })).toHaveCount(1);
});

test('Enter sends when one likes it so, and the theme stays as chosen', async ({ world }) => {
  const { patient, clinician } = await world.pair();
  const id = await (await world.api(clinician.username)).send(patient.username, 'Good to have you here.');
  const page = await world.browserOf(patient.username);
  const thread = new Thread(page);

  await page.goto(`/messages/${id}`);
  await thread.composer.fill('one line');
  await thread.composer.press('Enter');
  await expect(thread.composer).toHaveValue('one line\n');
  // A second after the last key it is kept; leaving at once is no crash and no promise.
  const api = await world.api(patient.username);
  const kept = async () => (await api.get('/api/messages/drafts')).drafts[0]?.content;
  await expect.poll(kept).toBe('one line\n');

  await page.goto('/messages/settings');
  await page.getByRole('switch', { name: /^Enter sends/ }).check();
  await page.getByRole('radio', { name: 'Dark' }).check();
  await page.goto(`/messages/${id}`);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(thread.composer).toHaveValue('one line\n');
  await thread.composer.fill('sent by Enter');
  await thread.composer.press('Enter');
  await expect(thread.message('sent by Enter')).toBeVisible();
});

test('a link to a conversation leads there after the sign-in, and nobody else sees it', async ({
  world,
  complaints,
}) => {
  const { patient, clinician } = await world.pair();
  const stranger = await world.person('patient', 'Otis');
  const id = await (await world.api(clinician.username)).send(patient.username, 'A word only for you.');

  const page = await world.visitor(PHONE);
  await page.goto(`/c/${id}`);
  await expect(page).toHaveURL(`${world.url}/login?next=${encodeURIComponent(`/c/${id}`)}`);
  await new SignIn(page).submit(patient.username);
  await expect(page).toHaveURL(`${world.url}/messages/${id}`);
  await expect(new Thread(page).message('A word only for you.')).toBeVisible();

  complaints.expect(/404 \(Not Found\)/);
  const other = await world.browserOf(stranger.username, PHONE);
  for (const address of [`/c/${id}`, `/messages/${id}`, '/messages/999999999', '/c/999999999', '/c/one']) {
    await other.goto(address);
    await expect(other.getByText('We could not find this page').first()).toBeVisible();
    await expect(other.getByText('A word only for you.')).toHaveCount(0);
  }
});

test('on a phone, Back leads from a conversation to the list', async ({ world }) => {
  const { patient, clinician } = await world.pair();
  await (await world.api(clinician.username)).send(patient.username, 'See you on Monday.');
  const page = await world.browserOf(patient.username, PHONE);
  await page.goto('/messages');
  await page.getByRole('link', { name: clinician.name }).tap();
  await expect(new Thread(page).message('See you on Monday.')).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(/\/messages$/);
  await page.getByRole('link', { name: clinician.name }).tap();
  await page.getByRole('link', { name: 'Back to all conversations' }).tap();
  await expect(page).toHaveURL(/\/messages$/);
});

test('signing out saves the last words, ends the session on this device and leaves nothing behind', async ({
  world,
  complaints,
}) => {
  // A mark of reading or a look at the counts may be on its way when the session ends.
  complaints.expect(/status of 401 .*\/api\/messages\/(conversations\/|unread-count)/);
  const { patient, clinician } = await world.pair();
  const id = await (await world.api(clinician.username)).send(patient.username, 'Before you go.');
  const page = await world.browserOf(patient.username, PHONE);
  await page.goto(`/messages/${id}`);
  await new Thread(page).composer.fill('not for the next one at this phone');
  await page.getByRole('button', { name: `Your menu, ${patient.name}` }).tap();
  await page.getByRole('button', { name: 'Sign out' }).tap();
  await expect(page).toHaveURL(/\/login/);
  const kept = await page.evaluate(() => JSON.stringify({ ...sessionStorage, ...localStorage }));
  expect(kept).not.toContain('not for the next one');
  await page.goto(`/messages/${id}`);
  await expect(page).toHaveURL(/\/login\?next=/);

  const other = await world.browserOf(patient.username, PHONE);
  await other.goto(`/messages/${id}`);
  await expect(new Thread(other).composer).toHaveValue('not for the next one at this phone');

  await test.step('with everything saved already, the first press is enough as well', async () => {
    await other.getByRole('button', { name: `Your menu, ${patient.name}` }).tap();
    await other.getByRole('button', { name: 'Sign out' }).tap();
    await expect(other).toHaveURL(/\/login/);
  });
});

test('signing out with words that no server has asks first, and staying keeps them', async ({
  world,
  complaints,
}) => {
  const { patient, clinician } = await world.pair();
  const id = await (await world.api(clinician.username)).send(patient.username, 'Before you go.');
  const page = await world.browserOf(patient.username, PHONE);
  await page.goto(`/messages/${id}`);
  const { composer } = new Thread(page);
  await composer.fill('typed with the server away');
  await page.route('**/api/messages/draft', (route) => route.abort());
  complaints.expect(/messages\/draft/);
  const menu = page.getByRole('button', { name: `Your menu, ${patient.name}` });
  await menu.tap();
  await page.getByRole('button', { name: 'Sign out' }).tap();
  const question = page.getByRole('dialog', { name: 'Something is not sent or saved yet' });
  await question.getByRole('button', { name: 'Cancel' }).tap();
  await expect(question).toHaveCount(0);
  await expect(composer).toHaveValue('typed with the server away');
  await page.keyboard.press('Escape');

  await menu.tap();
  await page.getByRole('button', { name: 'Sign out' }).tap();
  await question.getByRole('button', { name: 'Sign out and delete it' }).tap();
  await expect(page).toHaveURL(/\/login/);
});
