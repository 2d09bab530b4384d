import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** No violation of WCAG 2.2 AA that a machine can find. */
export async function expectAccessible(page: Page, where: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(standards).analyze();
  const found = violations.map(({ id, nodes }) => {
    const places = nodes.map(({ target, failureSummary }) => `${target.join(' ')} ${failureSummary}`);
    return `${id}: ${places.join('\n')}`;
  });
  expect.soft(found, where).toEqual([]);
}

/** Colours that are still on their way from one theme to the other belong to neither. */
export async function stopMotion(page: Page): Promise<void> {
  await page.addStyleTag({
    content: '*, ::before, ::after { transition: none !important; animation: none !important }',
  });
}

/** Nobody has to scroll sideways, except inside boxes that are made for it. */
export async function expectNoSidewaysScroll(page: Page, where: string): Promise<void> {
  const wide = await page.evaluate(() => {
    const limit = document.documentElement.clientWidth;
    const isHeld = (element: Element) => {
      for (let box = element.parentElement; box; box = box.parentElement)
        if (['auto', 'scroll', 'hidden', 'clip'].includes(getComputedStyle(box).overflowX)) return true;
      return false;
    };
    const out = [...document.querySelectorAll('body *')].filter((element) => {
      const { right, width } = element.getBoundingClientRect();
      return width > 1 && right > limit + 1 && !isHeld(element);
    });
    return [
      document.documentElement.scrollWidth > limit ? 'the document' : '',
      ...out.map((one) => one.outerHTML.slice(0, 160)),
    ].filter(Boolean);
  });
  expect.soft(wide, where).toEqual([]);
}

/** A shell scrolls its content; a document that scrolls beneath it shows an empty half as soon as something far down gets the focus. */
export async function expectOneScroller(page: Page, where: string): Promise<void> {
  const beneath = await page.evaluate(() => {
    const { scrollHeight, clientHeight } = document.documentElement;
    const main = document.querySelector('main');
    const scrollsItself = main !== null && getComputedStyle(main).overflowY === 'auto';
    return scrollsItself ? scrollHeight - clientHeight : 0;
  });
  expect.soft(beneath, `${where}: px that the document scrolls beneath its content`).toBeLessThanOrEqual(1);
}

/** What a finger has to hit is large enough. A link inside a sentence is free, and a detail needs only WCAG's least. */
export async function expectTouchTargets(page: Page, where: string): Promise<void> {
  const small = await page.evaluate(() => {
    const isInSentence = (control: Element) =>
      control.matches('a') &&
      [...(control.parentElement?.childNodes ?? [])].some(
        (one) => one.nodeType === 3 && one.textContent?.trim(),
      );
    const leastOf = (control: Element) =>
      control.matches('[aria-label^="Delivery details"]') || control.closest('td, pre, nav nav') ? 24 : 44;
    const boxOf = (control: Element) => (control.closest('label') ?? control).getBoundingClientRect();
    return [
      ...document.querySelectorAll('button, a[href], select, textarea, summary, input:not([type="hidden"])'),
    ]
      .filter((control) => control.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
      .filter((control) => !isInSentence(control))
      .map((control) => ({ control, least: leastOf(control), ...boxOf(control).toJSON() }))
      .filter(({ width, height }) => width > 1 && height > 1)
      .filter(({ width, height, least }) => width < least || height < least)
      .map(({ control, width, height }) => `${width}x${height} ${control.outerHTML.slice(0, 140)}`);
  });
  expect.soft(small, where).toEqual([]);
}
