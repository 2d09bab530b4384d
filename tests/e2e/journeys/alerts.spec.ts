import { openInstallation } from '@/bench/harness/installation';
import { SignIn } from '../pages/sign-in';
import { Thread } from '../pages/thread';
import { expect, test } from '../support/installation';
import { expectAccessible, expectNoSidewaysScroll, expectTouchTargets } from '../support/looks';
import type { OwnApp } from '../support/own-app';
import { DESKTOP, type Person, PHONE, type World } from '../support/world';

const OFFLINE = 'This page is kept on your device, so that it opens without a network too.';
const ALARMING = 'I have the pills here and I am going to kill myself tonight';
/** The promise; what a busy machine may add to it is the expectation's own patience. */
const WITHIN = 1_000;
const PATIENCE = { timeout: 20_000 };
/** What a browser says itself when there is no network. */
const OFF = /net::ERR_INTERNET_DISCONNECTED/;

/** A patient with a primary and a running cover, all new. */
async function careTeam(world: World): Promise<{ patient: Person; clinician: Person; cover: Person }> {
  const { patient, clinician } = await world.pair();
  const cover = await world.person('clinician', 'Rowan');
  const admin = await world.api('admin');
  await admin.post('/api/admin/assignments', {
    patient: patient.username,
    clinician: cover.username,
    kind: 'cover',
  });
  return { patient, clinician, cover };
}

/** Nobody waits in a test: the timers are rows, so the clock is moved by moving them. */
async function moveClock(app: OwnApp, minutes: number): Promise<void> {
  const { superuser, close } = await openInstallation(app.dataDir, app.port);
  await superuser`update risk_alert_steps set due_at = due_at - ${`${minutes} minutes`}::interval where done_at is null`;
  await close();
}

/** Office hours around the clock, so that the ladder begins at the primary whenever the journey runs. */
async function alwaysOpen(world: World): Promise<void> {
  const admin = await world.browserOf('admin');
  await admin.goto('/console/settings');
  const form = admin.getByRole('form', { name: 'Office hours' });
  for (const day of ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']) {
    await form.getByLabel(`${day}, from`).fill('00:00');
    await form.getByLabel(`${day}, to`).fill('23:59');
  }
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(admin.getByText('Saved.')).toBeVisible();
  await admin.close();
}

/** Calls every shift off, those of the demo too. */
async function nobodyOnCall(world: World): Promise<void> {
  const admin = await world.api('admin');
  const { shifts } = await admin.get('/api/admin/on-call');
  for (const { shift_id } of shifts) await admin.delete(`/api/admin/on-call/${shift_id}`);
}

/** One person alone, until tomorrow. */
async function onCallAlone(world: World): Promise<Person> {
  await nobodyOnCall(world);
  const person = await world.person('clinician', 'Quinn');
  const ends_at = new Date(Date.now() + 86_400_000).toISOString();
  await (await world.api('admin')).post('/api/admin/on-call', { person: person.username, ends_at });
  return person;
}

test.describe.configure({ mode: 'default', timeout: 180_000 });

test('words of danger: help while typing, the alert at once, and up the ladder when nobody answers', async ({
  installation: world,
  ownApp,
}) => {
  await alwaysOpen(world);
  const { patient, clinician, cover } = await careTeam(world);
  const quinn = await onCallAlone(world);
  const id = await (await world.api(clinician.username)).send(patient.username, 'How are you today?');
  const phone = await world.browserOf(patient.username, PHONE);
  const desk = await world.browserOf(clinician.username, DESKTOP);
  const covers = await world.browserOf(cover.username, DESKTOP);
  const calls = await world.browserOf(quinn.username, PHONE);
  const admins = await world.browserOf('admin', DESKTOP);
  const banner = (page: typeof desk) => page.getByRole('region', { name: 'Alerts that ask you to act' });
  const thread = new Thread(phone);
  await Promise.all([
    phone.goto(`/messages/${id}`),
    desk.goto('/patients'),
    covers.goto('/clinic'),
    calls.goto('/clinic'),
    admins.goto('/console'),
  ]);

  await test.step('the card appears while typing, calls are one tap away, and nobody is alerted', async () => {
    const card = phone.getByRole('status', { name: 'Support for right now' });
    await thread.composer.fill('My week was fine');
    await expect(card).toHaveCount(0);
    await thread.composer.fill(ALARMING);
    await expect(card).toBeVisible();
    await expect(card.getByRole('link', { name: /Call/ }).first()).toHaveAttribute('href', /^tel:/);
    await expect(phone.getByRole('link', { name: 'Get help now' })).toBeVisible();
    await expectAccessible(phone, 'the crisis card');
    await expectNoSidewaysScroll(phone, 'the crisis card');
    await expect(banner(desk)).toHaveCount(0);
  });

  await test.step('sending is not held up, and the clinician sees the words marked', async () => {
    const since = Date.now();
    await thread.sendButton.tap();
    await expect(banner(desk)).toContainText('Risk: Critical', { timeout: WITHIN * 10 });
    test
      .info()
      .annotations.push({ type: 'alert on screen after, ms', description: String(Date.now() - since) });
    await expect(banner(desk)).toContainText(patient.name);
    await expect(banner(desk).locator('mark').first()).toHaveText(/pills|kill/);
    await expect(thread.message(ALARMING)).toBeVisible();
    await expect(desk.getByRole('link', { name: /Alerts/ })).toContainText('1');
    await expect(desk.getByRole('row', { name: new RegExp(patient.name) })).toContainText('Critical');
    await expect(banner(covers)).toHaveCount(0);
  });

  await test.step('nobody acknowledges: the cover, whoever is on call, then the admins, who see no word', async () => {
    await moveClock(ownApp, 5);
    await expect(banner(covers)).toContainText(patient.name);
    await expect(banner(covers)).not.toContainText('pills');
    await expect(banner(calls)).toHaveCount(0);
    await moveClock(ownApp, 5);
    await expect(banner(calls)).toContainText(patient.name);
    await expect(banner(calls)).not.toContainText('pills');
    await expectAccessible(calls, 'the banner on a phone');
    await expectTouchTargets(calls, 'the banner on a phone');
    await expect(banner(admins)).toHaveCount(0);
    await moveClock(ownApp, 5);
    await expect(banner(admins)).toContainText(patient.name);
    for (const { name } of [clinician, cover, quinn]) await expect(banner(admins)).toContainText(name);
    await expect(banner(admins)).not.toContainText('pills');
    await expect(banner(admins).getByRole('button', { name: /Acknowledge/ })).toHaveCount(0);
  });

  await test.step('the cover opens it, which is recorded, and takes it on: it leaves every screen', async () => {
    await banner(covers)
      .getByRole('link', { name: `Open the alert about ${patient.name}` })
      .click();
    await expect(covers.getByText('your reading was recorded')).toBeVisible();
    await expect(covers.locator('main mark').first()).toBeVisible();
    await expectAccessible(covers, 'an alert with its banner');
    await covers.getByRole('button', { name: 'Acknowledge: I take this on' }).click();
    for (const page of [desk, covers, calls, admins]) await expect(banner(page)).toHaveCount(0, PATIENCE);
    await covers
      .getByRole('form', { name: 'Write down what you did' })
      .getByRole('textbox')
      .fill('Called her, she is safe.');
    await covers.getByRole('button', { name: 'Add note' }).click();
    await expect(covers.getByText('Called her, she is safe.')).toBeVisible(PATIENCE);
    await covers.getByLabel('Outcome').selectOption({ label: 'Safety plan made or renewed' });
    await covers.getByRole('button', { name: 'Resolve' }).click();
    await expect(covers.getByText('Resolved', { exact: true }).first()).toBeVisible(PATIENCE);
    await expect(covers.getByText(`Safety plan made or renewed. Resolved by ${cover.name}`)).toBeVisible();
  });
});

test('a text in another language is marked as not screened for the care team, and nobody else', async ({
  installation: world,
}) => {
  const { patient, clinician } = await world.pair();
  const words = 'Ich habe heute wieder die ganze Nacht nicht geschlafen und weiß nicht mehr weiter.';
  const id = await (await world.api(patient.username)).send(clinician.username, words);
  const [desk, phone] = [
    await world.browserOf(clinician.username),
    await world.browserOf(patient.username, PHONE),
  ];
  await Promise.all([desk.goto(`/inbox/${id}`), phone.goto(`/messages/${id}`)]);
  await expect(new Thread(desk).line(words)).toContainText('Not screened');
  await expect(new Thread(phone).message(words)).toBeVisible();
  await expect(phone.getByText('Not screened')).toHaveCount(0);
});

test('the card works without a network once the page is open, and says what to expect of an answer', async ({
  installation: world,
  complaints,
}) => {
  complaints.expect(OFF);
  const { patient, clinician } = await world.pair();
  const id = await (await world.api(clinician.username)).send(patient.username, 'Hello.');
  await onCallAlone(world);
  const phone = await world.browserOf(patient.username, PHONE);
  await phone.goto(`/messages/${id}`);
  const expectation = phone.getByRole('complementary', { name: 'When to expect an answer' });
  await expect(expectation).toContainText(clinician.name);
  await expect(expectation).not.toContainText('on call');
  await nobodyOnCall(world);
  await phone.reload();
  await expect(expectation).toContainText('Nobody is on call at the moment.');
  await expect(expectation.getByRole('link', { name: 'crisis lines' })).toHaveAttribute('href', '/help');
  const thread = new Thread(phone);
  const card = phone.getByRole('status', { name: 'Support for right now' });
  await thread.composer.fill('I want to kill myself');
  await expect(card).toBeVisible();
  await card.getByRole('button', { name: 'Hide' }).tap();
  await expect(card).toHaveCount(0);
  await thread.composer.fill('');
  await phone.context().setOffline(true);
  await thread.composer.fill('I want to kill myself');
  await expect(card).toBeVisible();
  await expect(card.getByRole('link', { name: /Call/ }).first()).toHaveAttribute('href', /^tel:/);
  await phone.context().setOffline(false);
  await test.step('above an open keyboard, a line to call and Send are still in sight', async () => {
    await phone.setViewportSize({ width: PHONE.viewport.width, height: 400 });
    await expect(card.getByRole('link', { name: /Call/ }).first()).toBeInViewport();
    await expect(thread.sendButton).toBeInViewport({ ratio: 1 });
  });
});

test('somebody is put on call by keyboard, and the warning that nobody is goes', async ({
  installation: world,
}) => {
  await nobodyOnCall(world);
  const admin = await world.browserOf('admin');
  await admin.goto('/console');
  await expect(admin.getByText('Nobody is on call', { exact: true })).toBeVisible();
  await admin.getByRole('link', { name: 'Plan shifts' }).press('Enter');
  await expect(admin).toHaveURL(/\/console\/on-call$/);
  await expect(admin.getByText('Nobody is on call', { exact: true })).toBeVisible();
  await admin.getByLabel('Person').selectOption({ label: 'Dr Anna Lindqvist' });
  const inTwoDays = new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 16);
  await admin.getByLabel('Until').fill(inTwoDays);
  await admin.getByRole('button', { name: 'Put on call' }).press('Enter');
  await expect(admin.getByText('On call now: Dr Anna Lindqvist')).toBeVisible();
  await admin.getByRole('button', { name: /^Call off/ }).press('Enter');
  await expect(admin.getByText('Nobody is on call', { exact: true })).toBeVisible();
});

test('help is there signed out, and from the sign-in page', async ({ world, complaints }) => {
  complaints.expect(OFF);
  const page = await world.visitor(PHONE);
  await page.goto('/login');
  await expect(new SignIn(page).name).toBeVisible();
  await page.getByRole('link', { name: /help/i }).first().tap();
  await expect(page).toHaveURL(/\/help$/);
  await expect(page.getByRole('link', { name: /^Call/ }).first()).toHaveAttribute('href', /^tel:/);
  await test.step('and stays there without a network', async () => {
    await expect(page.getByText(OFFLINE)).toBeVisible();
    await page.context().setOffline(true);
    await page.goto('/help');
    await expect(page.getByRole('link', { name: /^Call/ }).first()).toHaveAttribute('href', /^tel:/);
  });
});
