import { chromium, type Page } from '@playwright/test';
import type { Caller } from '@/bench/harness/callers';
import { chromiumArgs, ensureChromium } from '@/tests/support/browser';

interface Visit {
  caller: Caller;
  origin: string;
  viewport: { width: number; height: number };
}

/** A page of a browser of its own with an empty cache, in which somebody is signed in. */
export async function inBrowser<T>(
  { caller, origin, viewport }: Visit,
  visit: (page: Page) => Promise<T>,
): Promise<T> {
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumArgs() });
  try {
    const context = await browser.newContext({ viewport });
    await context.addCookies(cookiesOf(caller, origin));
    return await visit(await context.newPage());
  } finally {
    await browser.close();
  }
}

function cookiesOf({ cookie }: Caller, url: string) {
  return cookie.split('; ').map((pair) => {
    const eq = pair.indexOf('=');
    return { name: pair.slice(0, eq), value: pair.slice(eq + 1), url };
  });
}
