import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { pdf, photo } from '../../support/files';
import { Files, type GivenFile } from '../pages/files';
import { Thread } from '../pages/thread';
import { expect, test } from '../support/journey';
import { expectAccessible, expectNoSidewaysScroll, expectTouchTargets, stopMotion } from '../support/looks';
import { DESKTOP, NARROW, type World } from '../support/world';

const MEGABYTE = 1024 * 1024;
/** Whatever a busy machine needs for many megabytes. */
const slow = expect.configure({ timeout: 45_000 });

const file = (name: string, buffer: Buffer, mimeType = 'application/octet-stream'): GivenFile => ({
  name,
  mimeType,
  buffer,
});
const picture = async (name: string, colour: string) =>
  file(
    name,
    await sharp({ create: { width: 400, height: 300, channels: 3, background: colour } })
      .png()
      .toBuffer(),
    'image/png',
  );

/** A conversation that has begun, open at both. */
async function openThread(world: World, look: typeof NARROW | typeof DESKTOP) {
  const { patient, clinician } = await world.pair();
  await (await world.api(patient.username)).sendAtOnce();
  const id = await (await world.api(clinician.username)).send(patient.username, 'How was your week?');
  const page = await world.browserOf(patient.username, look);
  await page.goto(`/messages/${id}`);
  const desk = await world.browserOf(clinician.username);
  await desk.goto(`/inbox/${id}`);
  return { patient, clinician, id, page, desk };
}

/** What the browser saves when a link is followed. */
async function saved(page: Page, act: () => Promise<void>): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  return readFile(await download.path());
}

test('on a phone with a slow network, 25 MB and a photo go up, are interrupted once, and arrive', async ({
  world,
  complaints,
}) => {
  test.setTimeout(150_000);
  complaints.expect(/ERR_INTERNET_DISCONNECTED|ERR_NETWORK_CHANGED|Failed to load resource/);
  const { page, desk } = await openThread(world, NARROW);
  const [thread, files] = [new Thread(page), new Files(page)];
  const large = Buffer.concat([pdf('Letters'), randomBytes(25 * MEGABYTE - pdf('Letters').length)]);
  const withPlace = await photo({ width: 1_200, height: 900 });
  const parts: string[] = [];
  page.on('response', (answer) => {
    const part = /\/attachments\/(\d+\/parts\/\d+)$/.exec(answer.url());
    if (part && answer.ok()) parts.push(part[1]!);
  });
  const network = await page.context().newCDPSession(page);
  await network.send('Network.enable');
  const upload = (offline: boolean, bytesASecond: number) =>
    network.send('Network.emulateNetworkConditions', {
      offline,
      latency: 20,
      downloadThroughput: 4 * MEGABYTE,
      uploadThroughput: bytesASecond,
    });

  await test.step('both are chosen, and their progress shows', async () => {
    await upload(false, 2 * MEGABYTE);
    await expect(page.getByRole('button', { name: 'Attach files' })).toBeVisible();
    await files.choose(file('letters.pdf', large), file('beach.jpg', withPlace, 'image/jpeg'));
    await slow(files.progress('letters.pdf')).toHaveAttribute('aria-valuenow', /^([5-9]|\d\d)$/);
    await expect(page.getByText('You can send as soon as all files are here.')).toBeVisible();
    await expectNoSidewaysScroll(page, 'a thread with files on their way at 320 px');
    await expectTouchTargets(page, 'a thread with files on their way at 320 px');
  });

  await test.step('the network goes, and it says that it waits', async () => {
    await upload(true, 0);
    await expect(files.row('letters.pdf')).toContainText('Waiting for the network');
  });

  await test.step('the network comes back, and the upload goes on where it was', async () => {
    await upload(false, 12 * MEGABYTE);
    await slow(files.ready('letters.pdf')).toBeVisible();
    await slow(files.ready('beach.jpg')).toBeVisible();
    // Each part was accepted once: nothing that had arrived was sent again.
    expect(new Set(parts).size).toBe(parts.length);
    // The answer to one that arrived as the network went may be lost; the server says so when asked where to go on.
    expect(parts.length).toBeGreaterThanOrEqual(25);
    expect(parts.length).toBeLessThanOrEqual(26);
  });

  await test.step('sent without words, they arrive whole, the photo without its place', async () => {
    await thread.sendButton.tap();
    await expect(files.tray).toHaveCount(0);
    const there = new Files(desk);
    const bytes = await saved(desk, () => there.download('letters.pdf').click());
    expect(bytes.equals(large)).toBe(true);
    await there.picture('beach.jpg').click();
    const sent = await saved(desk, () =>
      desk.getByRole('dialog').getByRole('link', { name: 'Download' }).click(),
    );
    const { exif, width, height } = await sharp(sent).metadata();
    expect({ exif, width, height }).toEqual({ width: 900, height: 1_200 });
    expect(sent.includes('Spy Cameras')).toBe(false);
  });
});

test('a vector image, a page and a file that is two things at once never run', async ({
  world,
  complaints,
}) => {
  complaints.expect(/status of 415/);
  const { page, desk, id } = await openThread(world, DESKTOP);
  const files = new Files(page);
  const evil = '<script>window.parent.hacked = 1; document.title = "hacked"</script>';
  await files.choose(
    file(
      'logo.png',
      Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" onload="document.title='hacked'">${evil}</svg>`),
    ),
    file('notes.txt', Buffer.from(`<!doctype html><title>hacked</title>${evil}`)),
    file('plan.pdf', Buffer.concat([Buffer.from('%PDF-1.4\n'), Buffer.from(evil), pdf()])),
  );
  for (const name of ['logo.png', 'notes.txt', 'plan.pdf']) {
    await expect(files.row(name)).toContainText('This kind of file cannot be sent.');
    await files.ready(name).click();
  }
  await expect(files.tray).toHaveCount(0);

  // A picture with a page behind it is a picture: it is written anew, and nothing else is left of it.
  const { buffer } = await picture('cat.png', 'orange');
  await files.choose(file('cat.html', Buffer.concat([buffer, Buffer.from(evil)]), 'text/html'));
  // Markup that is spoken of stays words, and is saved, not shown.
  await files.choose(file('markup.txt', Buffer.from(`${'Words about markup. '.repeat(80)}${evil}`)));
  await expect(files.ready('cat.html.png')).toBeVisible();
  await expect(files.ready('markup.txt')).toBeVisible();
  await new Thread(page).sendButton.click();
  const there = new Files(desk);
  await there.picture('cat.html.png').click();
  await expect(desk.getByRole('dialog').getByRole('img')).toBeVisible();
  await desk.keyboard.press('Escape');
  const { messages } = await (await desk.request.get(`/api/messages/conversations/${id}/messages`)).json();
  for (const { attachment_id, name } of messages.at(-1).attachments) {
    const bytes = await saved(desk, () =>
      desk.evaluate((href) => window.open(href), `/api/attachments/${attachment_id}`).then(() => undefined),
    );
    expect(bytes.includes('hacked')).toBe(name === 'markup.txt');
  }
  for (const one of [page, desk]) {
    expect(await one.evaluate(() => 'hacked' in window)).toBe(false);
    expect(await one.title()).not.toContain('hacked');
  }
});

test('files are pasted, dropped and removed, wait in a draft for another device, and are looked at by keyboard', async ({
  world,
}) => {
  const { patient, page, desk, id } = await openThread(world, DESKTOP);
  const [thread, files] = [new Thread(page), new Files(page)];
  const [red, green] = [await picture('red.png', 'red'), await picture('green.png', 'green')];

  await test.step('by paste and by drop, and one is taken out again', async () => {
    await files.give('paste', thread.composer, [red]);
    await files.give('drop', thread.composer, [green, file('plan.pdf', pdf())]);
    for (const name of ['red.png', 'green.png', 'plan.pdf']) await expect(files.ready(name)).toBeVisible();
    await stopMotion(page);
    await expectAccessible(page, 'a composer with files');
    await files.ready('plan.pdf').click();
    await expect(thread.composer).toBeFocused();
    await expect(files.row('plan.pdf')).toHaveCount(0);
  });

  await test.step('they wait in the draft, and another device has them', async () => {
    await thread.composer.fill('Two pictures');
    const other = await world.browserOf(patient.username, NARROW);
    await other.goto(`/messages/${id}`);
    const elsewhere = new Files(other);
    await expect(elsewhere.ready('red.png')).toBeVisible();
    await expect(elsewhere.ready('green.png')).toBeVisible();
    await expect(new Thread(other).composer).toHaveValue('Two pictures');
    await other.close();
  });

  await test.step('sent, they are looked at one after the other, and the focus comes back', async () => {
    await thread.sendButton.click();
    await expect(files.tray).toHaveCount(0);
    const there = new Files(desk);
    await there.picture('red.png').focus();
    await desk.keyboard.press('Enter');
    const box = desk.getByRole('dialog', { name: 'red.png' });
    await expect(box.getByRole('img', { name: 'red.png' })).toBeVisible();
    await stopMotion(desk);
    await expectAccessible(desk, 'a picture that is looked at');
    await desk.keyboard.press('ArrowRight');
    await expect(
      desk.getByRole('dialog', { name: 'green.png' }).getByRole('img', { name: 'green.png' }),
    ).toBeVisible();
    await desk.keyboard.press('Escape');
    await expect(desk.getByRole('dialog')).toHaveCount(0);
    await expect(there.picture('red.png')).toBeFocused();
    await expectAccessible(desk, 'a thread with pictures');
  });
});

test('by keyboard alone, a voice message is recorded, paused, heard and sent; without a microphone it says why', async ({
  world,
}) => {
  const { page, desk } = await openThread(world, DESKTOP);
  const recorder = page.getByRole('group', { name: 'Voice message' });
  const press = async (name: string) => {
    await expect(recorder.getByRole('button', { name })).toBeFocused();
    await page.keyboard.press('Enter');
  };

  await test.step('not allowed, it says so', async () => {
    await page.getByRole('button', { name: 'Record a voice message' }).focus();
    await page.keyboard.press('Enter');
    await press('Start recording');
    await expect(recorder.getByRole('status')).toContainText('The microphone is not allowed');
    await recorder.getByRole('button', { name: 'Close' }).press('Enter');
    await expect(new Thread(page).composer).toBeFocused();
  });

  await test.step('allowed, it records, pauses and goes on', async () => {
    await page.context().grantPermissions(['microphone']);
    await page.getByRole('button', { name: 'Record a voice message' }).press('Enter');
    await press('Start recording');
    await expect(recorder.getByRole('timer')).toHaveText('0:01');
    await recorder.getByRole('button', { name: 'Pause' }).press('Enter');
    await expect(recorder.getByRole('status')).toHaveText('Paused');
    await press('Stop and listen');
  });

  await test.step('it is heard before it is sent', async () => {
    await expect(recorder.getByRole('button', { name: 'Send' })).toBeFocused();
    await recorder.getByRole('button', { name: 'Play Voice message' }).press('Enter');
    await expect(recorder.getByRole('button', { name: 'Pause Voice message' })).toBeVisible();
    await stopMotion(page);
    await expectAccessible(page, 'a recorder');
    await recorder.getByRole('button', { name: 'Send' }).press('Enter');
    await expect(recorder).toHaveCount(0);
  });

  await test.step('and heard where it arrived', async () => {
    const play = desk.getByRole('button', { name: 'Play Voice message' });
    await expect(play).toBeVisible();
    await play.press('Enter');
    await expect(desk.getByRole('button', { name: 'Pause Voice message' })).toBeVisible();
    await expect
      .poll(() => desk.locator('audio').evaluate((audio: HTMLAudioElement) => audio.currentTime))
      .toBeGreaterThan(0);
  });
});
