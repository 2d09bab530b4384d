import { Thread } from '../pages/thread';
import { expect, test } from '../support/journey';

test('a tab in the background reads nothing, however long it stays open; in front it reads within moments', async ({
  world,
}) => {
  const { patient, clinician } = await world.pair();
  const doctor = await world.api(clinician.username);
  const id = await doctor.send(patient.username, 'Please read this.');
  const isRead = async () =>
    (await doctor.get(`/api/messages/conversations/${id}/messages`)).messages[0].is_read as boolean;
  const page = await world.browserOf(patient.username);
  await page.addInitScript(() => {
    let isHidden = true;
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => isHidden });
    window.addEventListener('come-to-front', () => {
      isHidden = false;
      document.dispatchEvent(new Event('visibilitychange'));
    });
  });
  await page.clock.install();
  await page.goto(`/messages/${id}`);
  await expect(new Thread(page).message('Please read this.')).toBeInViewport();
  await page.clock.runFor(10_000);
  expect(await isRead()).toBe(false);
  await page.evaluate(() => window.dispatchEvent(new Event('come-to-front')));
  await page.clock.runFor(3_000);
  await expect.poll(isRead).toBe(true);
});
