import { until } from '../../support/until';
import { Scheduled } from '../pages/scheduled';
import { Thread } from '../pages/thread';
import { expect, test } from '../support/journey';
import { OwnApp } from '../support/own-app';
import { DESKTOP, PHONE } from '../support/world';

/** A start, and a worker's rounds after it, on a busy machine. */
const afterStart = expect.configure({ timeout: 40_000 });
/** Later than this, what goes out says so (scheduled-schema). */
const DELAYED_AFTER_MS = 10_000;

let app: OwnApp;
test.describe.configure({ mode: 'default', timeout: 240_000 });
test.beforeAll(async () => {
  app = await OwnApp.start();
});
test.afterAll(() => app.stop());

test('the app is down over the moment of a scheduled message: started again it goes out once, marked as delayed', async ({
  worldAt,
  complaints,
}) => {
  complaints.expect(/Failed to load resource/, /ERR_/, /Failed to fetch/);
  const world = worldAt(app.url);
  const doctor = await world.browserOf('dr.okafor', DESKTOP);
  const maria = await world.browserOf('maria', PHONE);
  const answer = await maria.request.get('/api/messages/conversation/dr.okafor');
  const { conversation_id: id } = await answer.json();
  const [atDesk, onPhone] = [new Thread(doctor), new Thread(maria)];
  const scheduled = new Scheduled(doctor);
  await doctor.goto(`/inbox/${id}`);
  await maria.goto(`/messages/${id}`);
  await atDesk.composer.fill('Meant for that moment.');
  const dialog = await scheduled.later();
  await dialog.getByRole('button', { name: 'Schedule', exact: true }).click();
  await expect(doctor.getByText(/^Scheduled for /)).toBeVisible();

  const api = await world.api('dr.okafor');
  const { scheduled: list } = await api.get('/api/messages/scheduled');
  const due = Date.now() + 10_000;
  await api.patch(`/api/messages/scheduled/${list[0].scheduled_id}`, {
    scheduled_for: new Date(due).toISOString(),
  });
  // Killed, since an orderly stop may take longer than until then.
  await app.kill();
  expect(Date.now(), 'it was down before the moment').toBeLessThan(due);
  await until('the moment has passed', async () => Date.now() > due + DELAYED_AFTER_MS, 60_000);
  await app.start();

  for (const thread of [onPhone, atDesk]) {
    await afterStart(thread.message('Meant for that moment.')).toHaveCount(1);
    await expect(thread.line('Meant for that moment.')).toContainText(/Sent late, meant for/);
  }
  await maria.reload();
  await expect(onPhone.message('Meant for that moment.')).toHaveCount(1);
  await doctor.goto('/inbox/scheduled');
  await expect(doctor.getByText('Nothing is scheduled')).toBeVisible();
});

test('the console retries and calls off what really failed, one and many, and the focus stays in the table', async ({
  worldAt,
}) => {
  const world = worldAt(app.url);
  const [admin, dev] = [await world.api('admin'), await world.api('dev')];
  const patients = [await world.person('patient', 'Nora'), await world.person('patient', 'Otto')];
  // Held for a second, and refused when it is judged anew.
  for (const { username } of patients) {
    const api = await world.api(username);
    await api.patch('/api/account/preferences', { undo_seconds: 1 });
    await api.send('dev', 'Could you help?', { hold: true });
    await dev.post(`/api/messages/block/${username}`, {});
  }
  await until(
    'both are refused',
    async () => (await admin.get('/api/admin/messages/queue?state=failed')).work.length === 2,
    60_000,
  );
  const page = await world.browserOf('admin', DESKTOP);
  const rows = page.getByRole('row').filter({ hasText: 'Held message' });
  await page.goto('/console/queue?state=failed');
  await expect(rows).toHaveCount(2);

  await test.step('all that match, as often as nothing has changed', async () => {
    await page.getByRole('button', { name: 'Retry all 2' }).click();
    const question = page.getByRole('alertdialog').or(page.getByRole('dialog'));
    await question.getByRole('textbox').fill('2');
    await question.getByRole('button', { name: 'Retry 2' }).click();
    await expect(page.getByText('2 are tried again.')).toBeVisible();
    await expect(async () => {
      await page.getByRole('button', { name: 'Refresh' }).click();
      await expect(rows).toHaveCount(2, { timeout: 1_000 });
    }).toPass({ timeout: 30_000 });
  });

  await test.step('one, once nothing stands against it', async () => {
    await dev.delete(`/api/messages/block/${patients[0]!.username}`);
    const row = rows.filter({ hasText: patients[0]!.name });
    await row.getByRole('button', { name: /^Retry/ }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByText('One is tried again.')).toBeVisible();
    await expect(row).toHaveCount(0);
    await expect(rows.getByRole('button', { name: /^Retry/ })).toBeFocused();
    await expect
      .poll(async () => JSON.stringify(await dev.get('/api/messages/conversations')), { timeout: 20_000 })
      .toContain(patients[0]!.username);
  });

  await test.step('what is still to happen is called off, by keyboard, without losing the place', async () => {
    const doctor = await world.api('dr.okafor');
    for (const content of ['First', 'Second', 'Third'])
      await doctor.post('/api/messages/schedule', {
        recipient: 'maria',
        content,
        scheduled_for: new Date(Date.now() + 3_600_000).toISOString(),
      });
    await page.goto('/console/queue?state=scheduled&kind=scheduled');
    const waiting = page.getByRole('row').filter({ hasText: 'Scheduled message' });
    await expect(waiting).toHaveCount(3);
    await waiting
      .first()
      .getByRole('button', { name: /^Cancel/ })
      .focus();
    await page.keyboard.press('Enter');
    const question = page.getByRole('alertdialog').or(page.getByRole('dialog'));
    await question.getByRole('button', { name: 'Cancel the work' }).press('Enter');
    await expect(waiting).toHaveCount(2);
    await expect(waiting.first().getByRole('button', { name: /^Cancel/ })).toBeFocused();
    await page.getByRole('checkbox', { name: /Select all/ }).check();
    await page.getByRole('button', { name: 'Cancel all 2' }).first().click();
    await question.getByRole('textbox').fill('2');
    await question.getByRole('button', { name: 'Cancel 2' }).click();
    await expect(page.getByText('Nothing of this kind')).toBeVisible();
    await expect(page.getByRole('main')).toBeFocused();
    const { scheduled } = await doctor.get('/api/messages/scheduled');
    expect(scheduled).toEqual([]);
  });
});
