import { mkdtempSync, readlinkSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { chromiumArgs, findChromium } from '../../support/browser';
import { until } from '../../support/until';
import { Thread } from '../pages/thread';
import { signInByCall } from '../support/api';
import { expect, test } from '../support/journey';
import { DESKTOP } from '../support/world';

/** Sealed words that this browser has on its disk. Opening a base that is not there yet would make it, without the app's store. */
const keptHere = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const known = await indexedDB.databases();
    if (!known.some(({ name }) => name === 'hs-private')) return 0;
    return new Promise<number>((resolve) => {
      const opening = indexedDB.open('hs-private');
      opening.onsuccess = () => {
        const database = opening.result;
        const counting = database.transaction('values').objectStore('values').count();
        counting.onsuccess = () => resolve(counting.result);
        database.close();
      };
    });
  });

/** The browser that has this profile, ended as by a power cut. Its lock names its process. */
async function crash(profile: string): Promise<void> {
  const pid = Number(readlinkSync(path.join(profile, 'SingletonLock')).split('-').at(-1));
  process.kill(pid, 'SIGKILL');
  await until('the browser is gone', async () => {
    try {
      process.kill(pid, 0);
      return false;
    } catch {
      return true;
    }
  });
}

test('words that no server has survive a crash of the browser, sealed on its disk', async ({
  world,
  playwright,
  baseURL,
}) => {
  const { patient, clinician } = await world.pair();
  const id = await (await world.api(clinician.username)).send(patient.username, 'How did it go?');
  const profile = mkdtempSync(path.join(os.tmpdir(), 'healing-profile-'));
  const open = async (): Promise<{ context: BrowserContext; page: Page }> => {
    const context = await playwright.chromium.launchPersistentContext(profile, {
      ...DESKTOP,
      baseURL,
      executablePath: findChromium(),
      args: chromiumArgs(),
    });
    await signInByCall(context.request, patient.username);
    return { context, page: await context.newPage() };
  };
  try {
    const before = await open();
    // From here on nothing reaches the server's drafts.
    await before.context.route('**/api/messages/draft', (route) => route.abort());
    await before.page.goto(`/messages/${id}`);
    await new Thread(before.page).composer.pressSequentially('Nobody has this yet');
    await expect.poll(() => keptHere(before.page)).toBeGreaterThan(0);
    await before.page.waitForEvent('requestfailed');
    await crash(profile);

    const after = await open();
    await after.page.goto(`/messages/${id}`);
    await expect(new Thread(after.page).composer).toHaveValue('Nobody has this yet');
    const api = await world.api(patient.username);
    await expect
      .poll(async () =>
        (await api.get('/api/messages/drafts')).drafts.map((one: { content: string }) => one.content),
      )
      .toEqual(['Nobody has this yet']);
    await after.context.close();
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});
