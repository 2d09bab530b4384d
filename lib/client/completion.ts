import type { Editing } from '@/lib/client/markdown-editing';

/** A word begun with a mark, such as `@mar`, that can be completed. */
export interface CompletionToken {
  trigger: string;
  /** What stands between the mark and the caret. */
  query: string;
  /** Of the mark and of the caret, in UTF-16 units. */
  start: number;
  end: number;
}

const queryMax = 40;

/** What is being completed at the caret; null when something is selected, or the word there was not begun with one of the marks. */
export function completionAt(
  { text, start, end }: Editing,
  triggers: readonly string[],
): CompletionToken | null {
  if (start !== end) return null;
  const before = text.slice(Math.max(0, start - queryMax - 1), start);
  const word = /(?:^|\s)(\S+)$/.exec(before)?.[1];
  const trigger = word && triggers.find((mark) => word.startsWith(mark));
  if (!trigger || word.length > queryMax) return null;
  return { trigger, query: word.slice(trigger.length), start: start - word.length, end: start };
}
