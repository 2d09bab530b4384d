import type { Locator } from '@playwright/test';

interface Watched extends HTMLElement {
  stillness?: { furthestPx: number; stop: () => void };
}

/**
 * While something happens in a scrolled box, watch in every frame where the message stands that was topmost in it. Answers how far
 * it was ever away from its place, in pixels.
 */
export async function shiftDuring(box: Locator, act: () => Promise<void>): Promise<number> {
  await box.evaluate((element: Watched) => {
    const frame = element.getBoundingClientRect();
    const anchor = [...element.querySelectorAll('[data-message]')].find(
      (one) => one.getBoundingClientRect().bottom > frame.top + 36,
    );
    if (!anchor) throw new Error('No message is in sight.');
    const topOf = () =>
      document
        .querySelector(`[data-message="${anchor.getAttribute('data-message')}"]`)!
        .getBoundingClientRect().top;
    const place = topOf();
    let running = 0;
    const stillness = { furthestPx: 0, stop: () => cancelAnimationFrame(running) };
    const look = () => {
      stillness.furthestPx = Math.max(stillness.furthestPx, Math.abs(topOf() - place));
      running = requestAnimationFrame(look);
    };
    element.stillness = stillness;
    look();
  });
  await act();
  return box.evaluate(
    (element: Watched) =>
      new Promise<number>((resolve) => {
        // What the act brought is drawn by then.
        requestAnimationFrame(() =>
          requestAnimationFrame(() => {
            element.stillness?.stop();
            resolve(element.stillness?.furthestPx ?? Number.POSITIVE_INFINITY);
          }),
        );
      }),
  );
}
