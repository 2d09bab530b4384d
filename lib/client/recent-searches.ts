import { readSealed, writeSealed } from '@/lib/client/sealed-storage';

const name = 'recent-searches';
const most = 8;

/** What this person searched last on this device, newest first: encrypted in the browser, gone with an explicit sign-out. */
export const recentSearches = async (username: string): Promise<string[]> =>
  (await readSealed<string[]>(username, name)) ?? [];

/** Put a query before the others. */
export async function keepSearch(username: string, q: string): Promise<void> {
  const others = (await recentSearches(username)).filter((one) => one !== q);
  await writeSealed(username, name, [q, ...others].slice(0, most));
}

export const forgetSearches = (username: string): Promise<void> => writeSealed(username, name, undefined);
