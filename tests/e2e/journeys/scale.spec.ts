import type { Locator, Page } from '@playwright/test';
import sharp from 'sharp';
import type { Practice } from '@/bench/seed/practice';
import { Conversations } from '../pages/conversations';
import { Files } from '../pages/files';
import { Thread } from '../pages/thread';
import { expect, test } from '../support/journey';
import { OwnApp } from '../support/own-app';
import { loadPractice } from '../support/practice';
import { shiftDuring } from '../support/stillness';
import { DESKTOP, PHONE, type World } from '../support/world';

/** A message counts as still when it never was further from its place than a rounding. */
const mostShiftPx = 2;
/** A jump anywhere is drawn within so many frames, which count the same on a slow machine. */
const mostFrames = 6;
/** Of the 10,000 rows, as many as a window shows and some beyond it. */
const mostRows = 40;

let app: OwnApp;
let practice: Practice;
test.describe.configure({ mode: 'default', timeout: 180_000 });
test.beforeAll(async () => {
  test.setTimeout(180_000);
  app = await OwnApp.start();
  practice = await loadPractice(app);
});
test.afterAll(() => app.stop());

test('10,000 conversations scroll without a gap, few of them in the page at once', async ({ worldAt }) => {
  // A hundred pages: quick on a machine of its own, and not on one that builds at the same time.
  test.setTimeout(400_000);
  const page = await worldAt(app.url).browserOf(practice.clinician.username);
  await page.goto('/inbox');
  const { list } = new Conversations(page);
  // Once it is windowed, each row says where in the whole it stands.
  await expect(list.getByRole('listitem').first()).toHaveAttribute('aria-setsize', /^\d+$/);

  await test.step('down to the last one', async () => {
    const { gaps, mostInPage } = await scrollThrough(list, 'to the end');
    expect(await list.getByRole('listitem').last().getAttribute('aria-setsize')).toBe('10000');
    expect(gaps).toBe(0);
    expect(mostInPage).toBeLessThanOrEqual(mostRows);
  });

  await test.step('and anywhere at once', async () => {
    const { gaps, mostInPage } = await scrollThrough(list, 'anywhere');
    expect(gaps).toBe(0);
    expect(mostInPage).toBeLessThanOrEqual(mostRows);
  });

  await test.step('news above move nothing that is looked at', async () => {
    const id = await list.getByRole('link').nth(12).getAttribute('data-conversation');
    const row = list.getByRole('listitem').filter({ has: page.locator(`[data-conversation="${id}"]`) });
    const place = Number(await row.getAttribute('aria-posinset'));
    await row.scrollIntoViewIfNeeded();
    const before = await row.boundingBox();
    const patient = await worldAt(app.url).api(practice.lastPatient.username);
    await patient.sendAtOnce();
    await patient.send(practice.clinician.username, 'One thing before Friday.');
    await expect(row).toHaveAttribute('aria-posinset', String(place + 1));
    expect(Math.abs((await row.boundingBox())!.y - before!.y)).toBeLessThanOrEqual(mostShiftPx);
  });

  await test.step('a conversation far down opens, and the list stays where it is', async () => {
    const row = list.getByRole('link').nth(12);
    await row.scrollIntoViewIfNeeded();
    const place = await row.boundingBox();
    await row.click();
    await expect(new Thread(page).messages.first()).toBeVisible();
    await expect(list.locator('[aria-current=page]')).toBeInViewport();
    expect((await list.locator('[aria-current=page]').boundingBox())?.y).toBeCloseTo(place!.y, -1);
  });
});

for (const [who, look] of [
  ['clinician', DESKTOP],
  ['patient', PHONE],
] as const)
  test(`a thread of 2,000 messages loads older ones without a jump for a ${who}`, async ({ worldAt }) => {
    const { page, thread } = await open(worldAt(app.url), who, look);
    const box = scrollerOf(thread);
    await expect(thread.messages.last()).toBeInViewport();
    for (let pages = 0; pages < 5; pages += 1) {
      const held = await holdAnswers(page, /\/messages\?cursor=/);
      const before = await thread.messages.count();
      await box.evaluate((element) => element.scrollTo({ top: -element.scrollHeight }));
      await held.asked;
      const shift = await shiftDuring(box, async () => {
        held.release();
        await expect.poll(() => thread.messages.count()).toBeGreaterThan(before);
      });
      expect(shift, `page ${pages + 1}`).toBeLessThanOrEqual(mostShiftPx);
    }
  });

test('a link to the first of 2,000 messages leads to it, and one press back to the newest', async ({
  worldAt,
}) => {
  const world = worldAt(app.url);
  const { page, thread } = await open(world, 'clinician', DESKTOP);
  const newest = await thread.messages.last().innerText();
  const first = await firstMessage(world);
  await page.goto(`/c/${practice.conversationId}?message=${first.id}`);
  // Twenty calls, one after the other.
  await expect(thread.line(first.content).first()).toBeInViewport({ timeout: 90_000 });
  await expect(thread.message(first.content).first()).toBeFocused();
  expect(await thread.messages.count()).toBeGreaterThanOrEqual(2_000);
  await page.getByRole('button', { name: 'Jump to the latest message' }).click();
  await expect(thread.messages.last()).toBeInViewport();
  expect(await thread.messages.last().innerText()).toBe(newest);
});

test('pictures, reactions and new messages move nothing for who reads further up', async ({ worldAt }) => {
  const world = worldAt(app.url);
  const patient = await world.api(practice.patient.username);
  await patient.sendAtOnce();
  await sendPicture(world);
  for (let n = 1; n <= 12; n += 1)
    await patient.post(`/api/messages/conversations/${practice.conversationId}/messages`, {
      content: `Line ${n} of a long letter. `.repeat(12),
    });

  // Before the page opens: it may ask for the picture at once.
  const page = await world.browserOf(practice.clinician.username, DESKTOP);
  const held = await holdAnswers(page, /\/thumbnail/);
  const thread = await openIn(page, 'clinician');
  const box = scrollerOf(thread);
  const line = thread.message('Line 4 of a long letter.');
  await line.evaluate((element) => element.scrollIntoView({ block: 'start' }));
  await held.asked;
  const picture = new Files(page).picture('lake.png').locator('img');

  const whilePicture = await shiftDuring(box, async () => {
    held.release();
    await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.complete)).toBe(true);
  });
  expect(whilePicture, 'while a picture above comes').toBeLessThanOrEqual(mostShiftPx);

  const ids = await thread.messages.evaluateAll((all) =>
    all.slice(-20).map((one) => Number(one.closest('[data-message]')?.getAttribute('data-message'))),
  );
  const reactions = thread.root.getByRole('button', { name: /^❤️, 1 person/ });
  const whileReactions = await shiftDuring(box, async () => {
    for (const id of ids) await patient.put(`/api/messages/${id}/reactions/${encodeURIComponent('❤️')}`);
    await expect(reactions).toHaveCount(ids.length);
  });
  expect(whileReactions, 'while reactions come').toBeLessThanOrEqual(mostShiftPx);

  const whileMessage = await shiftDuring(box, async () => {
    await patient.post(`/api/messages/conversations/${practice.conversationId}/messages`, {
      content: 'This one is new.',
    });
    await expect(thread.message('This one is new.')).toHaveCount(1);
  });
  expect(whileMessage, 'while a message comes').toBeLessThanOrEqual(mostShiftPx);
  await expect(thread.message('This one is new.')).not.toBeInViewport();

  await page.getByRole('button', { name: /^Jump to 1 new message/ }).click();
  await expect(thread.message('This one is new.')).toBeInViewport();
});

async function open(world: World, who: 'clinician' | 'patient', look: typeof DESKTOP | typeof PHONE) {
  const page = await world.browserOf(practice[who].username, look);
  return { page, thread: await openIn(page, who) };
}

async function openIn(page: Page, who: 'clinician' | 'patient'): Promise<Thread> {
  await page.goto(`${who === 'clinician' ? '/inbox' : '/messages'}/${practice.conversationId}`);
  const thread = new Thread(page);
  await expect(thread.messages.last()).toBeVisible();
  return thread;
}

/** What scrolls inside a thread: the box around its messages. */
const scrollerOf = (thread: Thread): Locator =>
  thread.root
    .locator('div')
    .filter({ has: thread.page.getByRole('article') })
    .nth(1);

/** Keep answers to such calls back until they are released, so that what was there before can be looked at. */
async function holdAnswers(page: Page, calls: RegExp) {
  let release = (): void => undefined;
  let tellAsked = (): void => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  const asked = new Promise<void>((resolve) => {
    tellAsked = resolve;
  });
  await page.route(calls, async (route) => {
    tellAsked();
    await released;
    await route.continue();
  });
  return { asked, release };
}

/** Scroll the list again and again and look whether rows fill what is in sight, at the latest some frames later. */
const scrollThrough = (list: Locator, way: 'to the end' | 'anywhere') =>
  list.evaluate(
    async (element, { where, patience }) => {
      const box = element.parentElement!;
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      const rows = () => [...element.querySelectorAll(':scope > li')];
      const total = () => Number(rows().at(-1)?.getAttribute('aria-setsize'));
      const isFilled = () => {
        const { top, bottom } = box.getBoundingClientRect();
        const whole = element.getBoundingClientRect();
        const boxes = rows()
          .map((row) => row.getBoundingClientRect())
          .sort((a, b) => a.top - b.top);
        let reached = Math.max(top, whole.top);
        for (const row of boxes) if (row.top <= reached + 1) reached = Math.max(reached, row.bottom);
        return reached >= Math.min(bottom, whole.bottom) - 1;
      };
      let [gaps, mostInPage, steps] = [0, 0, 0];
      const isOver = () => (where === 'to the end' ? total() === 10_000 : steps === 60);
      while (!isOver()) {
        steps += 1;
        const part = where === 'to the end' ? 1 : (steps * 0.618) % 1;
        box.scrollTop = part * (box.scrollHeight - box.clientHeight);
        let frames = 0;
        do {
          await frame();
          frames += 1;
          mostInPage = Math.max(mostInPage, rows().length);
        } while (!isFilled() && frames < patience);
        if (!isFilled()) gaps += 1;
      }
      return { gaps, mostInPage };
    },
    { where: way, patience: mostFrames },
  );

/** The oldest message of the long thread, as its reader's calls find it. */
async function firstMessage(world: World): Promise<{ id: number; content: string }> {
  const api = await world.api(practice.clinician.username);
  const base = `/api/messages/conversations/${practice.conversationId}/messages?limit=100`;
  let page = await api.get(base);
  while (page.next_cursor) page = await api.get(`${base}&cursor=${encodeURIComponent(page.next_cursor)}`);
  return page.messages[0];
}

async function sendPicture(world: World): Promise<void> {
  const { page, thread } = await open(world, 'patient', PHONE);
  const buffer = await sharp({ create: { width: 400, height: 300, channels: 3, background: '#4a7' } })
    .png()
    .toBuffer();
  const files = new Files(page);
  await expect(page.getByRole('button', { name: 'Attach files' })).toBeVisible();
  await files.choose({ name: 'lake.png', mimeType: 'image/png', buffer });
  await expect(files.ready('lake.png')).toBeVisible();
  await thread.sendButton.tap();
  await expect(files.picture('lake.png')).toBeVisible();
  await page.close();
}
