/**
 * Words that are not sent yet, for this tab only (session storage) and under the name of whoever wrote them. Another person's
 * are deleted as soon as somebody else is signed in here, and everything at sign-out.
 */
const prefix = 'hs.private.';

export function readPrivate<Value>(username: string, name: string): Value | undefined {
  try {
    const text = sessionStorage.getItem(keyOf(username, name));
    return text === null ? undefined : (JSON.parse(text) as Value);
  } catch {
    // Storage is blocked or was tampered with: what is on the page is all there is.
    return undefined;
  }
}

/** `undefined` deletes. */
export function writePrivate(username: string, name: string, value: unknown): void {
  try {
    if (value === undefined) sessionStorage.removeItem(keyOf(username, name));
    else sessionStorage.setItem(keyOf(username, name), JSON.stringify(value));
  } catch {
    // Full or blocked: the words stay on the page.
  }
}

/** Delete what anybody but this person left in this tab; without a name, everything. */
export function clearPrivate(exceptUsername?: string): void {
  try {
    for (const key of Object.keys(sessionStorage)) {
      const isKept = exceptUsername !== undefined && key.startsWith(keyOf(exceptUsername, ''));
      if (key.startsWith(prefix) && !isKept) sessionStorage.removeItem(key);
    }
  } catch {
    // Without storage there is nothing to clear.
  }
}

const keyOf = (username: string, name: string) => `${prefix}${username}/${name}`;
