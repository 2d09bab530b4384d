import { Thread } from '../pages/thread';
import { expect, test } from '../support/journey';

test('clinical people note, claim and correct; the patient sees the correction and nothing else', async ({
  world,
}) => {
  const { patient, clinician } = await world.pair();
  const doctor = await world.api(clinician.username);
  const id = await doctor.send(patient.username, 'Please take two tablets tonight');
  const page = await world.browserOf(clinician.username);
  const typed: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/typing')) typed.push(request.postData() ?? '');
  });
  await page.goto(`/inbox/${id}`);
  const thread = new Thread(page);
  await expect(thread.message('two tablets')).toBeVisible();

  // A note has its own mode, verb and place; nothing of it shows as typing.
  await page.getByRole('radio', { name: 'Internal note' }).check();
  const field = page.getByRole('textbox', { name: /^Internal note about / });
  await field.fill('Sounded hypervigilant on the phone');
  await page.getByRole('button', { name: 'Add note' }).click();
  const note = thread.root.getByRole('article', { name: 'Note by you' });
  await expect(note).toContainText('Internal note, staff only');
  await expect(note).toContainText('hypervigilant');
  await expect(field).toHaveValue('');
  await page.reload();
  await expect(field).toBeVisible();
  await expect(note).toBeVisible();
  expect(typed).toEqual([]);

  await page.getByRole('button', { name: 'Claim', exact: true }).click();
  const own = page.getByRole('button', { name: /^Claimed by you/ });
  await expect(own).toBeVisible();
  await own.click();
  await expect(page.getByRole('button', { name: 'Claim', exact: true })).toBeVisible();

  // Correcting: the old words, a reason, and the new message beside the struck one.
  await thread.line('two tablets').hover();
  await thread.line('two tablets').getByRole('button', { name: 'Actions for this message' }).click();
  await page.getByRole('menuitem', { name: 'Correct' }).click();
  const words = page.getByRole('textbox', { name: 'What it should say' });
  await expect(words).toHaveValue('Please take two tablets tonight');
  await words.fill('Please take one tablet tonight');
  await page.getByRole('textbox', { name: 'Reason' }).fill('Wrong dose');
  await page.getByRole('button', { name: 'Send correction' }).click();
  await expect(thread.message('Corrected: Wrong dose')).toContainText('two tablets');
  await expect(thread.message('Correction of an earlier message')).toContainText('one tablet');

  const hers = await world.browserOf(patient.username);
  await hers.goto(`/messages/${id}`);
  const herThread = new Thread(hers);
  await expect(herThread.message('Corrected: Wrong dose')).toContainText('two tablets');
  await expect(herThread.message('Correction of an earlier message')).toBeVisible();
  expect(await hers.content()).not.toMatch(/hypervigilant|internal note/i);
});

test('a page that was rendered before a claim and arrives after it does not undo it', async ({ world }) => {
  const { patient, clinician } = await world.pair();
  const hers = await world.api(patient.username);
  const id = await hers.send(clinician.username, 'Could we talk?');
  const page = await world.browserOf(clinician.username);
  await page.goto(`/inbox/${id}`);
  const thread = new Thread(page);
  await expect(thread.message('Could we talk?')).toBeVisible();

  const [rendered, shown] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  await page.route(new RegExp(`/inbox/${id}\\?_rsc=`), async (route) => {
    const answer = await route.fetch();
    rendered.resolve();
    await shown.promise;
    await route.fulfill({ response: answer });
  });
  // The alert that comes of this renders the page anew.
  await hers.send(clinician.username, 'I want to kill myself tonight.');
  await rendered.promise;
  await page.getByRole('button', { name: 'Claim', exact: true }).click();
  const own = page.getByRole('button', { name: /^Claimed by you/ });
  await expect(own).toBeVisible();
  // What arrives so late is a reason to ask, nothing more.
  const asked = page.waitForResponse((answer) => answer.url().endsWith(`/api/messages/conversations/${id}`));
  shown.resolve();
  await (await asked).finished();
  await expect(own).toBeVisible();
});
