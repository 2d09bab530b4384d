import { describe, expect, it } from 'vitest';
import { inboxKeys, keyActOf, keyOf, type OwnKeys, withKey } from '@/components/inbox/inbox-keys';

/** An element of which only this much is known: which selectors it, or something around it, matches. */
const element = (...parts: string[]) => {
  const fits = (selector: string) =>
    selector.split(',').some((one) => parts.some((part) => one.trim().startsWith(part)));
  return { closest: (selector: string) => (fits(selector) ? {} : null), matches: fits };
};

const press = (key: string, over: object = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  isComposing: false,
  defaultPrevented: false,
  target: element('body'),
  ...over,
});

describe('keys of the inbox', () => {
  it('act on the page and on its links and buttons', () => {
    expect(keyActOf(press('j'))).toBe('next');
    expect(keyActOf(press('k', { target: element('a') }))).toBe('previous');
    expect(keyActOf(press('e', { target: element('button') }))).toBe('archive');
    expect(keyActOf(press('?'))).toBe('help');
    expect(keyActOf(press('x'))).toBe('select');
    expect(keyActOf(press('q'))).toBeUndefined();
  });

  it.each(['textarea', 'input', 'select', '[contenteditable]'])('leave every letter to %s', (field) => {
    for (const key of ['j', 'k', 'n', 'r', 'e', '?'])
      expect(keyActOf(press(key, { target: element(field) }))).toBeUndefined();
  });

  it('reach what can be done with a message and with a conversation', () => {
    const acts = ['f', 't', '+', 'i', 's', 'z', '.'].map((key) => keyActOf(press(key)));
    expect(acts).toEqual(['forward', 'task', 'react', 'pinMessage', 'star', 'snooze', 'menu']);
  });

  it('reach folder, labels, claim and internal note', () => {
    const acts = ['v', 'l', 'a', 'o'].map((key) => keyActOf(press(key)));
    expect(acts).toEqual(['folder', 'labels', 'claim', 'note']);
  });

  it('have no key twice', () => {
    expect(new Set(inboxKeys.map(({ key }) => key)).size).toBe(inboxKeys.length);
  });

  it('may be others, each for one act only', () => {
    const own = withKey({}, 'archive', 'y');
    expect(keyActOf(press('y'), own)).toBe('archive');
    expect(keyActOf(press('e'), own)).toBeUndefined();
    const swapped: OwnKeys = withKey(own, 'next', 'y');
    expect(keyActOf(press('y'), swapped)).toBe('next');
    expect(keyOf('archive', swapped)).toBe('j');
  });

  it('leave dialogs, menus and lists of choices alone', () => {
    for (const layer of ['[role="dialog"]', '[role="menu"]', '[role="listbox"]'])
      expect(keyActOf(press('e', { target: element(layer) }))).toBeUndefined();
  });

  it('never take a shortcut of the browser, a half-composed letter or what somebody else acted on', () => {
    for (const held of ['ctrlKey', 'metaKey', 'altKey', 'isComposing', 'defaultPrevented'])
      expect(keyActOf(press('r', { [held]: true }))).toBeUndefined();
  });

  it('let Escape leave the text of a message, and nothing else', () => {
    expect(keyActOf(press('Escape', { target: element('textarea') }))).toBe('leaveField');
    expect(keyActOf(press('Escape'))).toBeUndefined();
  });
});
