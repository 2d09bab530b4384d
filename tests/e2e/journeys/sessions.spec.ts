import { NewMessage } from '../pages/new-message';
import { SignIn } from '../pages/sign-in';
import { Thread } from '../pages/thread';
import { expect, test } from '../support/journey';
import { DESKTOP, PHONE } from '../support/world';

test('signing out everywhere ends what is open in another browser', async ({ world, complaints }) => {
  complaints.expect(/401 \(Unauthorized\)/);
  const { patient, clinician } = await world.pair();
  const id = await (await world.api(clinician.username)).send(patient.username, 'Take your time.');
  const [lost, here] = [
    await world.browserOf(patient.username, PHONE),
    await world.browserOf(patient.username),
  ];
  await lost.goto(`/messages/${id}`);
  await expect(new Thread(lost).message('Take your time.')).toBeVisible();
  await here.goto('/settings/sessions');
  await here.getByRole('button', { name: 'Sign out everywhere' }).click();
  await expect(here).toHaveURL(/\/login/);
  await expect(lost.getByText('You are signed out.')).toBeVisible();
  await lost.goto(`/messages/${id}`);
  await expect(lost).toHaveURL(/\/login\?next=/);
});

test('without any script, one signs in, writes and answers', async ({ world }) => {
  const { patient, clinician } = await world.pair();
  const page = await world.visitor({ ...DESKTOP, javaScriptEnabled: false });
  const form = new NewMessage(page);
  await page.goto('/login?next=/messages/new');
  await new SignIn(page).submit(patient.username);
  await expect(page).toHaveURL(/\/messages\/new$/);
  await expect(page.getByLabel('To', { exact: true })).toHaveValue(clinician.username);
  await form.message.fill('Written by a plain form.');
  await form.send.click();
  await expect(page).toHaveURL(/\/messages\/\d+$/);
  const thread = new Thread(page);
  await expect(thread.message('Written by a plain form.')).toHaveCount(1);
  await thread.composer.fill('And a second one.');
  await thread.sendButton.click();
  await expect(thread.message('And a second one.')).toHaveCount(1);

  const doctor = await world.visitor({ ...DESKTOP, javaScriptEnabled: false });
  await doctor.goto(
    `/login?next=${encodeURIComponent(new URL(page.url()).pathname.replace('/messages', '/c'))}`,
  );
  await new SignIn(doctor).submit(clinician.username);
  const atDesk = new Thread(doctor);
  await expect(atDesk.message('And a second one.')).toHaveCount(1);
  await atDesk.composer.fill('Answered by a plain form.');
  await atDesk.sendButton.click();
  await expect(atDesk.message('Answered by a plain form.')).toHaveCount(1);
});
