import { NewMessage } from '../pages/new-message';
import { SignIn } from '../pages/sign-in';
import { Thread } from '../pages/thread';
import { expect, test } from '../support/installation';
import { PHONE } from '../support/world';

// One after the other: they change and restore what counts for everybody.
test.describe.configure({ mode: 'default' });

test('somebody new is added, assigned, and writes to their clinician', async ({ installation }) => {
  const office = await installation.browserOf('admin');
  await office.goto('/console/users');
  await office.getByRole('button', { name: 'Add a person' }).click();
  const dialog = office.getByRole('dialog');
  await dialog.getByLabel('Username').fill('pia.lund');
  await dialog.getByLabel('Name', { exact: true }).fill('Pia Lund');
  await dialog.getByLabel('Role').selectOption({ label: 'Patient' });
  const password = await dialog.getByLabel('One-time password').inputValue();
  expect(password.length).toBeGreaterThan(11);
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(office.getByText('Pia Lund can sign in now.')).toBeVisible();
  await expect(office.getByRole('row').filter({ hasText: 'Pia Lund' })).toContainText('Active');

  await office.goto('/console/assignments');
  await office.getByRole('button', { name: 'Assign care' }).click();
  await dialog.getByLabel('Patient', { exact: true }).fill('Pia');
  await dialog.getByRole('option', { name: /Pia Lund/ }).click();
  await dialog.getByLabel('Therapist or clinician').fill('Brandt');
  await dialog.getByRole('option', { name: /Eva Brandt/ }).click();
  await dialog.getByRole('button', { name: 'Assign', exact: true }).click();
  await expect(office.getByText('Assigned.')).toBeVisible();
  await expect(office.getByRole('row').filter({ hasText: 'Pia Lund' })).toContainText('Eva Brandt');

  const phone = await installation.visitor(PHONE);
  await phone.goto('/login?next=/messages/new');
  await new SignIn(phone).submit('pia.lund', password);
  const form = new NewMessage(phone);
  await expect(form.chosen('Eva Brandt')).toBeVisible();
  await form.message.fill('Hello, I am new here.');
  await form.send.tap();
  await expect(new Thread(phone).root.getByText('Hello, I am new here.')).toBeVisible();
});

test('the policy decides at once, tells why, and what was typed is kept', async ({
  installation,
  complaints,
}) => {
  // Reloaded right after sending, this browser may still hold the words as a draft too: once they are sent, the server refuses that.
  complaints.expect(/403 \(Forbidden\)/, /409 \(Conflict\) .*\/api\/messages\/draft\)/);
  const office = await installation.browserOf('admin');
  const aisha = await installation.browserOf('aisha', PHONE);
  const { conversation_id: id } = await (await installation.api('aisha')).get(
    '/api/messages/conversation/dr.okafor',
  );
  const thread = new Thread(aisha);
  await aisha.goto(`/messages/${id}`);
  await expect(thread.composer).toBeVisible();
  await office.goto('/console/settings');
  const presets = office.getByRole('group', { name: 'Policy' });
  const save = office.getByRole('button', { name: 'Save Who may write to whom' });

  await test.step('separated: she is refused with the reason, and keeps her words', async () => {
    await expect(presets.getByRole('radio', { name: /^Care team/ })).toBeChecked();
    await presets.getByRole('radio', { name: /^Separated/ }).check();
    await save.click();
    await expect(office.getByText('Saved. It counts from now on.')).toBeVisible();
    await thread.composer.fill('May I still write to you?');
    await thread.sendButton.tap();
    const line = thread.line('May I still write to you?');
    await expect(line.getByText('Not sent.')).toBeVisible();
    await expect(line.getByRole('button', { name: 'Try again' })).toBeVisible();
    await aisha.reload();
    await expect(aisha.getByText('You cannot write to Dr Ngozi Okafor at the moment.')).toBeVisible();
    await expect(thread.composer).toHaveCount(0);
    await expect(thread.line('May I still write to you?')).toBeVisible();
  });

  await test.step('care team again: the same words go out once', async () => {
    await presets.getByRole('radio', { name: /^Care team/ }).check();
    // The sentence of the first time still stands there, so it does not tell when this one is done.
    const answered = office.waitForResponse((answer) => answer.request().method() === 'POST');
    await save.click();
    await answered;
    await office.reload();
    await expect(presets.getByRole('radio', { name: /^Care team/ })).toBeChecked();
    await aisha.reload();
    await expect(thread.composer).toBeVisible();
    await thread.line('May I still write to you?').getByRole('button', { name: 'Try again' }).tap();
    await expect(thread.message('May I still write to you?')).toHaveCount(1);
    await expect(thread.root.getByText('Not sent.')).toHaveCount(0);
  });
});

test('the audit shows who did what, narrowed by filters in the address', async ({ installation }) => {
  const office = await installation.browserOf('admin');
  await installation.person('patient', 'Juno');
  await office.goto('/console/audit');
  const entries = office.getByRole('table', { name: 'Audit entries' }).getByRole('row');
  await expect(entries.filter({ hasText: 'user.create' }).first()).toContainText('Added a person');

  await office.getByRole('button', { name: 'More filters' }).click();
  await office.getByLabel('Action').fill('user.create');
  await office.getByRole('button', { name: 'Apply' }).click();
  await expect(office).toHaveURL(/action=user\.create/);
  await expect(office.getByText('What: user.create')).toBeVisible();
  await expect(entries.filter({ hasText: 'session.sign-in' })).toHaveCount(0);
  await expect(entries.filter({ hasText: 'user.create' }).first()).toContainText('admin');

  await office.getByRole('button', { name: 'Refused' }).click();
  await expect(office).toHaveURL(/outcome=refused/);
  await expect(office.getByText('No entry matches')).toBeVisible();
  await office.getByRole('button', { name: 'Clear filters' }).click();
  await expect(entries.filter({ hasText: 'session.sign-in' }).first()).toBeVisible();
  await entries
    .filter({ hasText: 'user.create' })
    .first()
    .getByRole('button', { name: /^Details of entry/ })
    .click();
  await expect(office.getByRole('dialog')).toContainText('Request');
});
