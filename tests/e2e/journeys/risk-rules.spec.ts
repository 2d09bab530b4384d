import type { Page } from '@playwright/test';
import { Thread } from '../pages/thread';
import { expect, test } from '../support/installation';
import { DESKTOP, PHONE } from '../support/world';

/** A word that nobody uses, so that only the rule of this journey can find it. */
const GRELM = 'I am going to grelm tonight';
/** A replay and a publication grade thousands of sentences. */
const PATIENCE = { timeout: 30_000 };

test.describe.configure({ mode: 'default', timeout: 180_000 });

const proposal = (page: Page) => page.getByRole('heading', { name: 'A change waits for a second person' });

async function openRules(page: Page): Promise<void> {
  await page.goto('/console/risk-rules');
  await expect(page.getByRole('heading', { name: 'Risk rules', level: 1 })).toBeVisible();
}

/** Prepared changes are tried and then proposed. */
async function propose(admin: Page, why: string): Promise<void> {
  await admin.getByRole('button', { name: 'Propose it' }).click();
  const dialog = admin.getByRole('dialog', { name: 'Propose this change' });
  await dialog.getByLabel('Why').fill(why);
  await dialog.getByRole('button', { name: 'Propose' }).click();
  await expect(proposal(admin)).toBeVisible(PATIENCE);
}

test('a rule of the clinic is tried, agreed to by a clinical person, finds what is written next, and is taken back', async ({
  installation: world,
}) => {
  const { patient, clinician } = await world.pair();
  const admin = await world.browserOf('admin');
  const desk = await world.browserOf(clinician.username, DESKTOP);
  await openRules(admin);

  await test.step('an admin adds it and sees what it would do', async () => {
    await admin.getByRole('button', { name: 'Add a rule' }).press('Enter');
    const dialog = admin.getByRole('dialog', { name: 'Add a rule' });
    await dialog.getByLabel('Name').fill('own.grelm');
    await dialog.getByLabel('Grade').selectOption({ label: 'High' });
    await dialog.getByLabel('Reason').fill('speaks of grelming');
    await dialog.getByLabel('Patterns, one a line').fill('going to grelm');
    await dialog.getByLabel('Sentences that it must find').fill(GRELM);
    await dialog.getByLabel('Sentences that it must leave alone').fill('We talked about the weather');
    await dialog.getByRole('button', { name: 'Add it to the change' }).click();
    await admin.getByRole('button', { name: 'Replay it' }).press('Enter');
    await expect(admin.getByText('Nothing is lost: it may be published.')).toBeVisible(PATIENCE);
    const figures = admin.getByRole('table', { name: 'Labelled sentences that came with the product' });
    await expect(figures.getByRole('row', { name: /sensitivity/ })).toContainText('%');
    await expect(figures.getByRole('row', { name: /precision/ })).toContainText('%');
    await expect(admin.getByRole('heading', { name: 'No verdict changes' })).toBeVisible();
  });

  await test.step('proposed, it waits for somebody else', async () => {
    await propose(admin, 'A word of our patients');
    await expect(admin.getByRole('button', { name: 'Agree and publish' })).toHaveCount(0);
    await expect(admin.getByRole('button', { name: 'Add a rule' })).toHaveCount(0);
  });

  await test.step('a clinical person agrees, by keyboard', async () => {
    await desk.goto('/alerts');
    await desk.getByRole('link', { name: 'Look after the rules' }).press('Enter');
    await expect(desk.getByText('A word of our patients')).toBeVisible();
    await desk.getByRole('button', { name: 'Agree and publish' }).press('Enter');
    await expect(desk.getByRole('heading', { name: 'No change waits for you' })).toBeVisible(PATIENCE);
  });

  await test.step('the next message is graded by it, also while it is being typed', async () => {
    const id = await (await world.api(clinician.username)).send(patient.username, 'How are you?');
    const phone = await world.browserOf(patient.username, PHONE);
    await phone.goto(`/messages/${id}`);
    const thread = new Thread(phone);
    await thread.composer.fill(GRELM);
    await expect(phone.getByRole('status', { name: 'Support for right now' })).toBeVisible(PATIENCE);
    await thread.sendButton.tap();
    await expect(thread.message(GRELM)).toBeVisible();
    await desk.goto('/alerts');
    await expect(desk.getByRole('article').filter({ hasText: patient.name })).toContainText(
      'The writer speaks of grelming.',
      PATIENCE,
    );
  });

  await test.step('an admin goes back to the shipped rules at once', async () => {
    await openRules(admin);
    await expect(admin.getByText('Added: own.grelm').first()).toBeVisible();
    await admin.getByRole('button', { name: 'Go back to the shipped rules' }).click();
    const dialog = admin.getByRole('dialog', { name: 'Go back' });
    await dialog.getByLabel('Why').fill('It was a trial');
    await dialog.getByRole('button', { name: 'Go back now' }).click();
    await expect(dialog).toHaveCount(0, PATIENCE);
    await expect(admin.getByText('Added: own.grelm')).toHaveCount(0, PATIENCE);
    await expect(admin.getByRole('button', { name: 'Go back to the shipped rules' })).toHaveCount(0);
  });
});

test('a change that finds less says what it would lose, and nobody can publish it', async ({
  installation: world,
}) => {
  const { clinician } = await world.pair();
  const admin = await world.browserOf('admin');
  await openRules(admin);
  for (const rule of ['suicide.wish-to-die', 'suicide.thoughts']) {
    await admin.getByRole('button', { name: `Change the rule ${rule}` }).press('Enter');
    await admin.getByRole('menuitem', { name: 'Switch off' }).press('Enter');
    await expect(admin.getByText(`Off: ${rule}`)).toBeVisible();
  }
  await admin.getByRole('button', { name: 'Replay it' }).click();
  await expect(admin.getByText('It cannot be published')).toBeVisible(PATIENCE);
  await expect(admin.getByText(/Fewer would be found: .*Suicide/)).toBeVisible();
  await expect(
    admin.getByRole('list', { name: 'Changed verdicts' }).getByText('Dangerous').first(),
  ).toBeVisible();
  await propose(admin, 'Fewer alarms');
  const desk = await world.browserOf(clinician.username, DESKTOP);
  await desk.goto('/alerts/review');
  await expect(desk.getByText('It cannot be published')).toBeVisible();
  await expect(desk.getByRole('button', { name: 'Agree and publish' })).toBeDisabled();
  await desk.getByRole('button', { name: 'Decline' }).press('Enter');
  await expect(desk.getByRole('heading', { name: 'No change waits for you' })).toBeVisible(PATIENCE);
  await openRules(admin);
  await expect(proposal(admin)).toHaveCount(0);
  await expect(
    admin.getByRole('list', { name: 'Versions of the rules' }).getByText('Declined').first(),
  ).toBeVisible();
});

test('what the rules missed is noted at the message and in the weekly look, and the admins see how often', async ({
  installation: world,
}) => {
  const { patient, clinician } = await world.pair();
  const calls = await world.api(patient.username);
  const id = await calls.send(clinician.username, 'It was the same with my uncle again.');
  await calls.send(clinician.username, 'The walk in the park was good.');
  const desk = await world.browserOf(clinician.username, DESKTOP);
  const sample = async () =>
    (await (await world.api(clinician.username)).get('/api/risk-sample')).sample.length;
  await expect.poll(sample, PATIENCE).toBe(2);

  await test.step('at the message', async () => {
    await desk.goto(`/inbox/${id}`);
    const line = new Thread(desk).line('the same with my uncle');
    await line.hover();
    await line.getByRole('button', { name: 'Actions for this message' }).click();
    await desk.getByRole('menuitem', { name: 'The rules missed something here' }).click();
    const dialog = desk.getByRole('dialog', { name: 'The rules missed something' });
    await dialog.getByLabel('What is it about?').selectOption({ label: 'Abuse and safety' });
    await dialog.getByRole('button', { name: 'Note it' }).click();
    await expect(dialog).toHaveCount(0, PATIENCE);
  });

  await test.step('in the weekly look, where one can think again', async () => {
    await desk.goto('/alerts/review');
    const item = desk.getByRole('listitem').filter({ hasText: 'The walk in the park was good.' });
    await item.getByRole('button', { name: 'Missed something' }).press('Enter');
    await expect(item.getByLabel('What is it about?')).toBeFocused();
    await item.getByRole('button', { name: 'Cancel' }).press('Enter');
    await expect(item.getByRole('button', { name: 'Missed something' })).toBeFocused();
    await item.getByRole('button', { name: 'Rightly silent' }).press('Enter');
    await expect(desk.getByText('Nothing left to look at')).toBeVisible(PATIENCE);
  });

  await test.step('and is counted', async () => {
    const admin = await world.browserOf('admin');
    await openRules(admin);
    await expect(admin.getByRole('term').filter({ hasText: /^Missed$/ })).toBeVisible();
    await expect(admin.getByRole('term').filter({ hasText: /^Rightly silent$/ })).toBeVisible();
  });
});
