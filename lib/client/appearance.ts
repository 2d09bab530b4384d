import { type Appearance, appearanceCookies, readAppearance } from '@/lib/shared/appearance';

const oneYearSeconds = 31_536_000;
const attributes = { theme: 'theme', textSize: 'text', density: 'density' } as const;

/** What is in force now, read from the cookies of this browser. */
export function currentAppearance(): Appearance {
  const cookies = new Map(document.cookie.split('; ').map((pair) => splitOnce(pair)));
  return readAppearance((name) => cookies.get(name));
}

/** Change one aspect at once and remember it for a year; the server renders the next page with it. */
export function changeAppearance<Aspect extends keyof Appearance>(
  aspect: Aspect,
  choice: Appearance[Aspect],
) {
  document.documentElement.dataset[attributes[aspect]] = choice;
  const secure = location.protocol === 'https:' ? '; Secure' : '';
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing from browsers that we support.
  document.cookie = `${appearanceCookies[aspect]}=${choice}; Path=/; Max-Age=${oneYearSeconds}; SameSite=Lax${secure}`;
}

function splitOnce(pair: string): [string, string] {
  const at = pair.indexOf('=');
  return [pair.slice(0, at), pair.slice(at + 1)];
}
