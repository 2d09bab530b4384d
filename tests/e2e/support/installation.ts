import { test as journey } from './journey';
import { OwnApp } from './own-app';
import type { World } from './world';

/** For journeys that change everybody's installation: one of their own, shared by those that a worker runs. */
export const test = journey.extend<{ installation: World }, { ownApp: OwnApp }>({
  ownApp: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs.
    async ({}, use) => {
      const app = await OwnApp.start();
      await use(app);
      await app.stop();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  installation: async ({ ownApp, worldAt }, use) => {
    await use(worldAt(ownApp.url));
  },
});

export { expect } from './journey';
