/** A text field's content with what is selected in it, in UTF-16 units. */
export interface Editing {
  text: string;
  start: number;
  end: number;
}

export type Format = 'bold' | 'italic' | 'link' | 'bullets' | 'numbers' | 'quote';

/** What a toolbar button or its key does to the text: formats the selection, or takes the format off again. */
export function applyFormat(editing: Editing, format: Format): Editing {
  switch (format) {
    case 'bold':
      return toggleAround(editing, '**');
    case 'italic':
      return toggleAround(editing, '_');
    case 'link':
      return toLink(editing);
    case 'bullets':
      return toggleLines(editing, () => '- ', /^[-*+] /);
    case 'numbers':
      return toggleLines(editing, (index) => `${index + 1}. `, /^\d+[.)] /);
    case 'quote':
      return toggleLines(editing, () => '> ', /^> ?/);
  }
}

/** Put a text in place of the selection, with the caret after it. */
export function insertText({ text, start, end }: Editing, inserted: string): Editing {
  const caret = start + inserted.length;
  return { text: text.slice(0, start) + inserted + text.slice(end), start: caret, end: caret };
}

/**
 * Enter within a list goes on with the list; on an empty item it ends it. Null when Enter shall do what it always does.
 */
export function continueList({ text, start, end }: Editing): Editing | null {
  if (start !== end) return null;
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const line = text.slice(lineStart, start);
  const item = /^(\s*)([-*+]|(\d+)([.)])|>) (.*)$/.exec(line);
  if (!item) return null;
  const [, indent = '', marker = '', digits, dot = '', words] = item;
  if (words === '')
    return { text: text.slice(0, lineStart) + text.slice(start), start: lineStart, end: lineStart };
  const next = digits ? `${Number(digits) + 1}${dot}` : marker;
  return insertText({ text, start, end }, `\n${indent}${next} `);
}

function toggleAround({ text, start, end }: Editing, mark: string): Editing {
  const width = mark.length;
  const selected = text.slice(start, end);
  const isOutside = text.slice(start - width, start) === mark && text.slice(end, end + width) === mark;
  if (isOutside) {
    return {
      text: text.slice(0, start - width) + selected + text.slice(end + width),
      start: start - width,
      end: end - width,
    };
  }
  if (selected.length >= 2 * width && selected.startsWith(mark) && selected.endsWith(mark)) {
    const inner = selected.slice(width, -width);
    return { text: text.slice(0, start) + inner + text.slice(end), start, end: start + inner.length };
  }
  // Markdown knows no mark beside a blank, so the blanks stay outside.
  const lead = selected.length - selected.trimStart().length;
  const core = selected.trim();
  const from = start + lead;
  const to = from + core.length;
  return {
    text: text.slice(0, from) + mark + core + mark + text.slice(to),
    start: from + width,
    end: to + width,
  };
}

const url = /^(?:https?:\/\/|mailto:)\S+$/i;
const addressHint = 'https://';

/** The selection becomes the words of a link, or its address when it is one; the caret selects what is left to type. */
function toLink({ text, start, end }: Editing): Editing {
  const selected = text.slice(start, end);
  const before = text.slice(0, start);
  const after = text.slice(end);
  if (url.test(selected))
    return { text: `${before}[](${selected})${after}`, start: start + 1, end: start + 1 };
  const from = start + selected.length + 3;
  return {
    text: `${before}[${selected}](${addressHint})${after}`,
    start: selected ? from : start + 1,
    end: selected ? from + addressHint.length : start + 1,
  };
}

function toggleLines(
  { text, start, end }: Editing,
  markOf: (index: number) => string,
  known: RegExp,
): Editing {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const newline = text.indexOf('\n', end > start && text[end - 1] === '\n' ? end - 1 : end);
  const to = newline === -1 ? text.length : newline;
  const lines = text.slice(from, to).split('\n');
  const isOn = lines.every((line) => known.test(line));
  const plain = lines.map((line) => line.replace(/^(?:[-*+] |\d+[.)] |> ?)/, ''));
  const changed = isOn
    ? lines.map((line) => line.replace(known, ''))
    : plain.map((line, index) => markOf(index) + line);
  const block = changed.join('\n');
  const next = text.slice(0, from) + block + text.slice(to);
  if (start !== end) return { text: next, start: from, end: from + block.length };
  const caret = Math.max(from, start + block.length - (to - from));
  return { text: next, start: caret, end: caret };
}
