import type { Page } from '@playwright/test';
import type { App } from '@/bench/harness/app';
import { inBrowser } from '@/bench/harness/browser';
import type { Caller } from '@/bench/harness/callers';
import { percentile } from '@/bench/harness/numbers';

export interface Interaction {
  /** Navigation until the first rows, and until the first messages, are painted. */
  listOpenMs: number;
  threadOpenMs: number;
  /** Elements in the page with everything loaded. */
  elements: number;
  keys: number;
  /** From a key until the browser was free again and had painted it: the slowest, and what 95 of 100 stay below. */
  slowestKeyMs: number;
  p95KeyMs: number;
  /** Whatever kept the browser from answering for more than 50 ms while somebody typed. */
  longTasksMs: number[];
}

const SENTENCE = 'Thank you for telling me; we can talk about it on Tuesday. ';
const KEYS = 200;
const DESK = { width: 1280, height: 800 };

/** Type into a thread of which all messages are loaded, beside a list of which all conversations are. */
export async function measureInteraction(
  { origin }: App,
  caller: Caller,
  { conversationId, firstMessageId }: { conversationId: number; firstMessageId: number },
): Promise<Interaction> {
  return inBrowser({ caller, origin, viewport: DESK }, async (page) => {
    await page.goto(`${origin}/inbox`);
    await page.getByRole('list', { name: 'Conversations' }).getByRole('listitem').nth(5).waitFor();
    const listOpenMs = await sinceNavigation(page);
    await page.goto(`${origin}/inbox/${conversationId}`);
    await page.getByRole('article').last().waitFor();
    const threadOpenMs = await sinceNavigation(page);
    await page.goto(`${origin}/inbox/${conversationId}?message=${firstMessageId}`);
    await page.locator(`[data-message="${firstMessageId}"]`).waitFor({ timeout: 120_000 });
    await loadWholeList(page);
    return { listOpenMs, threadOpenMs, ...(await typed(page)) };
  });
}

const sinceNavigation = (page: Page) => page.evaluate(() => performance.now());

/** As somebody does who drags the scrollbar down until nothing more comes. */
async function loadWholeList(page: Page): Promise<void> {
  const list = page.getByRole('list', { name: 'Conversations' });
  // Windowed from then on: before, another element takes its place.
  await list.locator('[aria-setsize]').first().waitFor();
  await list.evaluate(async (element) => {
    const box = element.parentElement!;
    while (box.querySelector(':scope > :not(ul)')) {
      box.scrollTop = box.scrollHeight;
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    box.scrollTop = 0;
  });
}

async function typed(page: Page): Promise<Omit<Interaction, 'listOpenMs' | 'threadOpenMs'>> {
  const field = page.getByRole('textbox', { name: /^Message to / });
  await field.click();
  await page.evaluate(() => {
    const seen = { keys: [] as number[], longTasks: [] as number[] };
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries())
        if (name === 'keydown' || name === 'input') seen.keys.push(duration);
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.longTasks.push(Math.round(duration));
    }).observe({ type: 'longtask' });
  });
  await page.keyboard.type(SENTENCE.repeat(4).slice(0, KEYS), { delay: 30 });
  await page.waitForFunction((length) => document.querySelector('textarea')?.value.length === length, KEYS);
  const { keys, longTasks, elements } = await page.evaluate(async () => {
    // The last key's painting is told a moment later.
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 200)));
    const { seen } = window as unknown as { seen: { keys: number[]; longTasks: number[] } };
    return { ...seen, elements: document.querySelectorAll('*').length };
  });
  return {
    elements,
    keys: KEYS,
    slowestKeyMs: Math.max(0, ...keys),
    // Keys that took less than a frame are not told at all.
    p95KeyMs: percentile([...keys, ...Array(Math.max(0, 2 * KEYS - keys.length)).fill(0)], 0.95),
    longTasksMs: longTasks,
  };
}
