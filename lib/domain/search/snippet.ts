import type { Found, FoundAt, Range } from '@/lib/domain/search/match';
import type { FindableText } from '@/lib/domain/search/tokens';

/** UTF-16 units of a snippet and of what stands before the first thing found in it. */
const LENGTH = 180;
const LEAD = 48;
const CUT = '…';

export interface Snippet {
  snippet: string;
  highlights: Range[];
}

/** The piece of a message that shows most of what was asked for, on one line, and where it stands in that piece. */
export function snippetOf({ subject, content }: FindableText, found: Found): Snippet {
  if (found.content.length === 0 && found.subject.length > 0) return pieceOf(subject ?? '', found.subject);
  return pieceOf(content, found.content);
}

/** Ascending and apart from each other. */
export function highlightsOf(found: FoundAt[]): Range[] {
  const merged: Range[] = [];
  for (const { range } of [...found].sort((a, b) => a.range[0] - b.range[0])) {
    const last = merged.at(-1);
    if (last && range[0] <= last[1]) last[1] = Math.max(last[1], range[1]);
    else merged.push([...range]);
  }
  return merged;
}

function pieceOf(text: string, found: FoundAt[]): Snippet {
  const from = startOf(text, bestStart(found));
  const until = endOf(text, from);
  const prefix = from > 0 ? CUT : '';
  // Each white space stays one unit, so that places in the text are places in the piece.
  const snippet = `${prefix}${text.slice(from, until).replace(/\s/g, ' ')}${until < text.length ? CUT : ''}`;
  const shift = prefix.length - from;
  const highlights = highlightsOf(found)
    .filter(([start, end]) => start >= from && start < until && end > from)
    .map(([start, end]): Range => [start + shift, Math.min(end, until) + shift]);
  return { snippet, highlights };
}

/** Where a piece begins that holds the most different terms; the first of the best. */
function bestStart(found: FoundAt[]): number {
  const ordered = [...found].sort((a, b) => a.range[0] - b.range[0]);
  let best = 0;
  let most = 0;
  for (const { range } of ordered.slice(0, 200)) {
    const terms = new Set<number>();
    for (const other of ordered)
      if (other.range[0] >= range[0] && other.range[1] <= range[0] + LENGTH - LEAD) terms.add(other.term);
    if (terms.size > most) {
      most = terms.size;
      best = range[0];
    }
  }
  return best;
}

/** Some words earlier, at the beginning of one. */
function startOf(text: string, at: number): number {
  if (at <= LEAD) return 0;
  const space = text.slice(at - LEAD, at).search(/\s/);
  return space < 0 ? whole(text, at - LEAD) : at - LEAD + space + 1;
}

function endOf(text: string, from: number): number {
  if (text.length <= from + LENGTH) return text.length;
  const space = text.slice(from, from + LENGTH).search(/\s\S*$/);
  return space > LENGTH / 2 ? from + space : whole(text, from + LENGTH);
}

/** Never between the halves of a sign of two units. */
const whole = (text: string, at: number) => (/[\uDC00-\uDFFF]/.test(text[at] ?? '') ? at - 1 : at);
