import type { BrowserContextOptions, Page } from '@playwright/test';
import type { World } from './world';

/** A conversation of the demo that the person reads, by the other's name. */
type Screen = string | { under: string; with: string };

/** Every screen by whose it is. Only these people: the journeys beside it count the unread of others. */
export const SCREENS: Record<string, Screen[]> = {
  nobody: ['/login', '/help', '/docs/api'],
  tom: [
    '/home',
    '/messages',
    { under: '/messages', with: 'eva.brandt' },
    '/messages/new',
    '/messages/sent',
    '/messages/starred',
    '/messages/tasks',
    '/messages/search',
    '/messages/search?q=the',
    '/messages/drafts',
    '/messages/scheduled',
    '/messages/settings',
    '/settings',
    '/settings/sessions',
  ],
  'eva.brandt': [
    '/clinic',
    '/inbox',
    { under: '/inbox', with: 'tom' },
    '/inbox/new',
    '/inbox/sent',
    '/inbox/starred',
    '/tasks',
    '/inbox/search?q=is:read',
    '/inbox/search?q=before:never',
    '/inbox/drafts',
    '/inbox/scheduled',
    '/calendar',
    '/groups',
    '/groups/bulk',
    '/groups/bulk/new',
    '/groups/announcements',
    '/groups/announcements/new',
    '/patients',
    '/patients/tom',
    '/templates',
    '/alerts',
    '/alerts/review',
    '/settings/hours',
    '/settings/away',
    '/settings/writing',
  ],
  admin: [
    '/console',
    '/console/tasks',
    '/console/users',
    '/console/messages/search?q=nothing-like-this',
    '/console/assignments',
    '/console/moderation',
    '/console/moderation/blocks',
    '/console/moderation/suspensions',
    '/console/audit',
    '/console/broadcast',
    '/console/broadcast/new',
    '/console/queue',
    '/console/alerts',
    '/console/on-call',
    '/console/risk-rules',
    '/console/settings',
    '/console/templates',
  ],
};

/** A browser of theirs and the addresses of their screens. */
export async function addressesOf(
  world: World,
  who: string,
  screens: Screen[],
  options?: BrowserContextOptions,
): Promise<{ page: Page; addresses: string[] }> {
  if (who === 'nobody') return { page: await world.visitor(options), addresses: screens as string[] };
  const page = await world.browserOf(who, options);
  const addresses: string[] = [];
  for (const screen of screens) {
    if (typeof screen === 'string') addresses.push(screen);
    else {
      const answer = await page.request.get(`/api/messages/conversation/${screen.with}`);
      addresses.push(`${screen.under}/${(await answer.json()).conversation_id}`);
    }
  }
  return { page, addresses };
}
