import type { Editing } from '@/lib/client/markdown-editing';

/** What is in a text field and selected in it. */
export function editingOf(field: HTMLTextAreaElement): Editing {
  return { text: field.value, start: field.selectionStart, end: field.selectionEnd };
}

/** Bring a text field to a new state by changing only what differs, so that the browser's own undo still works. */
export function editField(field: HTMLTextAreaElement, next: Editing): void {
  const before = field.value;
  let from = 0;
  while (from < Math.min(before.length, next.text.length) && before[from] === next.text[from]) from += 1;
  let tail = 0;
  const most = Math.min(before.length, next.text.length) - from;
  while (tail < most && before.at(-1 - tail) === next.text.at(-1 - tail)) tail += 1;
  const inserted = next.text.slice(from, next.text.length - tail);
  field.focus();
  field.setSelectionRange(from, before.length - tail);
  const isDone = document.execCommand(inserted ? 'insertText' : 'delete', false, inserted);
  if (!isDone || field.value !== next.text) {
    field.setRangeText(next.text, 0, field.value.length);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
  field.setSelectionRange(next.start, next.end);
}
