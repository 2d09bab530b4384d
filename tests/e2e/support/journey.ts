import { test as base, expect } from '@playwright/test';
import { Complaints } from './complaints';
import { World } from './world';

type Fixtures = {
  complaints: Complaints;
  /** The installation that all journeys share. */
  world: World;
  /** The same at another address, such as an installation of the journey's own. */
  worldAt: (url: string) => World;
};

/** Every journey fails when one of its pages complained: an error in the console, a broken policy, a call to another host. */
export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs.
  complaints: async ({}, use) => {
    const complaints = new Complaints();
    await use(complaints);
    expect(complaints.list, 'complaints of the browsers').toEqual([]);
  },
  worldAt: async ({ browser, playwright, complaints }, use) => {
    const worlds: World[] = [];
    await use((url) => {
      const world = new World(browser, playwright, url, complaints);
      worlds.push(world);
      return world;
    });
    for (const world of worlds) await world.close();
  },
  world: async ({ worldAt, baseURL }, use) => {
    await use(worldAt(baseURL ?? ''));
  },
});

export { expect };
