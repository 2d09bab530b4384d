/** What one key does in the inbox. Acts beyond the walk are those that the page offers under the same id. */
export type KeyAct = (typeof inboxKeys)[number]['act'];

/** Every act with its key, as the help lists them. Single characters, so they can be switched off (WCAG 2.1.4). */
export const inboxKeys = [
  { key: 'j', act: 'next' },
  { key: 'k', act: 'previous' },
  { key: 'n', act: 'nextUnread' },
  { key: 'x', act: 'select' },
  { key: '/', act: 'find' },
  { key: 'c', act: 'write' },
  { key: 'r', act: 'reply' },
  { key: 'e', act: 'archive' },
  { key: 'd', act: 'done' },
  { key: '#', act: 'delete' },
  { key: 'u', act: 'unread' },
  { key: 'p', act: 'pin' },
  { key: 'm', act: 'mute' },
  { key: 'z', act: 'snooze' },
  { key: 'v', act: 'folder' },
  { key: 'l', act: 'labels' },
  { key: 'a', act: 'claim' },
  { key: 'o', act: 'note' },
  { key: 's', act: 'star' },
  { key: 'f', act: 'forward' },
  { key: 't', act: 'task' },
  { key: '+', act: 'react' },
  { key: 'i', act: 'pinMessage' },
  { key: '.', act: 'menu' },
  { key: 'Escape', act: 'leaveField' },
  { key: '?', act: 'help' },
] as const;

/** Keys that a person chose instead, by act. */
export type OwnKeys = Partial<Record<KeyAct, string>>;

/** Escape is what everybody expects, so it stays. */
export const isChangeable = (act: KeyAct) => act !== 'leaveField';

export const keyOf = (act: KeyAct, own: OwnKeys): string =>
  own[act] ?? inboxKeys.find((one) => one.act === act)!.key;

/** The table with another key for one act; whichever had it gets the key that this one gives up. */
export function withKey(own: OwnKeys, act: KeyAct, key: string): OwnKeys {
  const before = keyOf(act, own);
  const holder = inboxKeys.find((one) => one.act !== act && keyOf(one.act, own) === key)?.act;
  return { ...own, ...(holder && { [holder]: before }), [act]: key };
}

/** Fields take letters, menus and lists jump by them, dialogs stand above the page. */
const ownsItsKeys =
  'input:not([type="radio"], [type="checkbox"], [type="button"]), textarea, select, [contenteditable]:not([contenteditable="false"]), ' +
  '[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]';

type Pressed = Pick<
  KeyboardEvent,
  'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'isComposing' | 'defaultPrevented'
> & {
  target: unknown;
};

/** What a press means; nothing while somebody types, chooses from a menu or uses a shortcut of the browser. */
export function keyActOf(event: Pressed, own: OwnKeys = {}): KeyAct | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented) return;
  const act = inboxKeys.find((one) => keyOf(one.act, own) === event.key)?.act;
  if (act === 'leaveField') return matches(event.target, 'textarea[name="content"]') ? act : undefined;
  return lies(event.target, ownsItsKeys) ? undefined : act;
}

type Selectable = { closest: (selector: string) => unknown; matches: (selector: string) => boolean };

const isSelectable = (target: unknown): target is Selectable =>
  typeof target === 'object' && target !== null && 'closest' in target && 'matches' in target;

const lies = (target: unknown, selector: string) => isSelectable(target) && target.closest(selector) !== null;

const matches = (target: unknown, selector: string) => isSelectable(target) && target.matches(selector);
