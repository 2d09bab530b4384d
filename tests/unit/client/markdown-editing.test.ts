import { describe, expect, it } from 'vitest';
import { applyFormat, continueList, type Editing, insertText } from '@/lib/client/markdown-editing';

/** "one [two] three": the brackets are the selection; a single | is the caret. */
function editing(marked: string): Editing {
  const caret = marked.indexOf('|');
  if (caret !== -1) return { text: marked.replace('|', ''), start: caret, end: caret };
  const start = marked.indexOf('‹');
  const end = marked.indexOf('›') - 1;
  return { text: marked.replace(/[‹›]/g, ''), start, end };
}

function marked({ text, start, end }: Editing): string {
  if (start === end) return `${text.slice(0, start)}|${text.slice(start)}`;
  return `${text.slice(0, start)}‹${text.slice(start, end)}›${text.slice(end)}`;
}

describe('formatting', () => {
  it.each([
    ['bold', 'a ‹word› b', 'a **‹word›** b'],
    ['bold', 'a **‹word›** b', 'a ‹word› b'],
    ['bold', 'a ‹**word**› b', 'a ‹word› b'],
    ['bold', 'a |', 'a **|**'],
    ['bold', 'a‹ word ›b', 'a **‹word›** b'],
    ['italic', '‹word›', '_‹word›_'],
    ['link', 'see ‹page›', 'see [page](‹https://›)'],
    ['link', 'see ‹https://example.org›', 'see [|](https://example.org)'],
    ['link', 'see |', 'see [|](https://)'],
    ['quote', 'on|e', '> on|e'],
    ['quote', '> on|e', 'on|e'],
  ] as const)('%s: %s', (format, before, after) => {
    expect(marked(applyFormat(editing(before), format))).toBe(after);
  });

  it('makes every selected line an item, and takes the marks off again', () => {
    const list = applyFormat(editing('‹one\ntwo›\nthree'), 'bullets');
    expect(list.text).toBe('- one\n- two\nthree');
    expect(applyFormat(list, 'bullets').text).toBe('one\ntwo\nthree');
  });

  it('turns one kind of list into the other', () => {
    expect(applyFormat(editing('‹- one\n- two›'), 'numbers').text).toBe('1. one\n2. two');
  });
});

describe('Enter within a list', () => {
  it.each([
    ['- one|', '- one\n- |'],
    ['1. one|', '1. one\n2. |'],
    ['9) one|', '9) one\n10) |'],
    ['> one|', '> one\n> |'],
    ['  - one|', '  - one\n  - |'],
  ])('goes on: %s', (before, after) => {
    const next = continueList(editing(before));
    expect(next && marked(next)).toBe(after);
  });

  it('ends the list on an empty item', () => {
    const next = continueList(editing('- one\n- |'));
    expect(next && marked(next)).toBe('- one\n|');
  });

  it('does nothing of its own outside a list or with a selection', () => {
    expect(continueList(editing('plain|'))).toBeNull();
    expect(continueList(editing('- ‹one›'))).toBeNull();
  });
});

it('an emoji takes the place of the selection', () => {
  expect(marked(insertText(editing('a ‹word› b'), '🙂'))).toBe('a 🙂| b');
});
