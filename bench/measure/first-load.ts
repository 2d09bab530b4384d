import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import type { App } from '@/bench/harness/app';
import { inBrowser } from '@/bench/harness/browser';
import type { Caller } from '@/bench/harness/callers';

const PHONE = { width: 390, height: 844 };

export interface FirstLoad {
  /** What any page of the framework fetches. */
  frameworkKb: number;
  /** Everything else. */
  ownKb: number;
  files: number;
}

/** Scripts over the wire (compressed, without headers) of one page for a signed-in person with an empty cache. */
export async function measureFirstLoad(
  { app, folder }: { app: App; folder: string },
  caller: Caller,
  address: string,
): Promise<FirstLoad> {
  return inBrowser({ caller, origin: app.origin, viewport: PHONE }, async (page) => {
    // What waits for the browser to be idle is no part of a first load, so here it never is.
    await page.addInitScript(() => {
      window.requestIdleCallback = () => 0;
    });
    const answer = await page.goto(`${app.origin}${address}`, { waitUntil: 'networkidle' });
    if (!answer?.ok() || new URL(page.url()).pathname !== address)
      throw new Error(`${address} did not come: ${answer?.status()} ${page.url()}`);
    return summed(await scriptsOf(page), frameworkFiles(folder));
  });
}

interface Script {
  url: string;
  bytes: number;
}

const scriptsOf = (page: Page): Promise<Script[]> =>
  page.evaluate(() =>
    (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
      .filter((entry) => new URL(entry.name).pathname.endsWith('.js'))
      .map((entry) => ({ url: entry.name, bytes: entry.encodedBodySize })),
  );

function summed(scripts: Script[], framework: string[]): FirstLoad {
  const isFramework = ({ url }: Script) => framework.some((file) => url.includes(file));
  const kbOf = (some: Script[]) => some.reduce((sum, { bytes }) => sum + bytes, 0) / 1024;
  const own = scripts.filter((script) => !isFramework(script));
  return { frameworkKb: kbOf(scripts.filter(isFramework)), ownKb: kbOf(own), files: own.length };
}

/** The scripts that the build puts into every page. */
function frameworkFiles(folder: string): string[] {
  const manifest = readFileSync(path.join(folder, '.next', 'build-manifest.json'), 'utf8');
  return (JSON.parse(manifest) as { rootMainFiles: string[] }).rootMainFiles;
}
