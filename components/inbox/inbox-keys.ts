/** What one key does in the inbox. */
export type KeyAct = 'next' | 'previous' | 'nextUnread' | 'reply' | 'archive' | 'leaveField' | 'help';

/** The keys as the help lists them. Single characters, so they can be switched off (WCAG 2.1.4). */
export const inboxKeys = [
  { key: 'j', act: 'next' },
  { key: 'k', act: 'previous' },
  { key: 'n', act: 'nextUnread' },
  { key: 'r', act: 'reply' },
  { key: 'e', act: 'archive' },
  { key: 'Escape', act: 'leaveField' },
  { key: '?', act: 'help' },
] as const satisfies { key: string; act: KeyAct }[];

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
export function keyActOf(event: Pressed): KeyAct | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented) return;
  const act = inboxKeys.find(({ key }) => key === event.key)?.act;
  if (act === 'leaveField') return matches(event.target, 'textarea[name="content"]') ? act : undefined;
  return lies(event.target, ownsItsKeys) ? undefined : act;
}

type Selectable = { closest: (selector: string) => unknown; matches: (selector: string) => boolean };

const isSelectable = (target: unknown): target is Selectable =>
  typeof target === 'object' && target !== null && 'closest' in target && 'matches' in target;

const lies = (target: unknown, selector: string) => isSelectable(target) && target.closest(selector) !== null;

const matches = (target: unknown, selector: string) => isSelectable(target) && target.matches(selector);
