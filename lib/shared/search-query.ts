/** What a search box understands besides words. */
export const SEARCH_OPERATORS = ['from', 'to', 'in', 'before', 'after', 'has', 'is', 'label'] as const;
export type SearchOperator = (typeof SEARCH_OPERATORS)[number];

export const HAS_VALUES = ['attachment', 'link', 'reaction', 'task'] as const;
export type HasValue = (typeof HAS_VALUES)[number];
export const IS_VALUES = ['unread', 'read', 'starred', 'pinned', 'urgent'] as const;
export type IsValue = (typeof IS_VALUES)[number];
/** Places besides a person's own folders. */
export const IN_VALUES = [
  'inbox',
  'sent',
  'archived',
  'done',
  'snoozed',
  'pinned',
  'groups',
  'announcements',
  'anywhere',
] as const;
export type InValue = (typeof IN_VALUES)[number];

export interface SearchFilter {
  operator: SearchOperator;
  value: string;
  isNegated: boolean;
}

export interface SearchText {
  text: string;
  /** In quotation marks: exactly these words in this order. */
  isQuoted: boolean;
  isNegated: boolean;
}

/** One piece of a query, with its place in it (UTF-16 units). */
export type SearchPart = (({ kind: 'filter' } & SearchFilter) | ({ kind: 'text' } & SearchText)) & {
  start: number;
  end: number;
};

// A minus that begins a piece, an operator with its colon, then quoted text (to the end where nothing closes it) or a run of signs.
const PART = new RegExp(
  `(-?)(?:(${SEARCH_OPERATORS.join('|')}):)?(?:["“”]([^"“”]*)(?:["“”]|$)|(\\S*))`,
  'iy',
);

/** Read a query as typed. Never fails: what is no operator is text. A filter without a value has an empty one. */
export function parseSearch(query: string): SearchPart[] {
  const parts: SearchPart[] = [];
  let at = 0;
  while (at < query.length) {
    if (/\s/.test(query[at]!)) {
      at += 1;
      continue;
    }
    PART.lastIndex = at;
    const [all, minus, operator, quoted, plain] = PART.exec(query)!;
    const place = { start: at, end: at + all.length };
    at += Math.max(all.length, 1);
    const value = (quoted ?? plain ?? '').trim();
    const isNegated = minus === '-';
    if (operator)
      parts.push({
        kind: 'filter',
        operator: operator.toLowerCase() as SearchOperator,
        value,
        isNegated,
        ...place,
      });
    else if (value !== '')
      parts.push({ kind: 'text', text: value, isQuoted: quoted !== undefined, isNegated, ...place });
  }
  return parts;
}

/** A filter as it is typed. */
export function writeFilter({ operator, value, isNegated }: SearchFilter): string {
  const isPlain = value !== '' && !/[\s"“”]/.test(value);
  return `${isNegated ? '-' : ''}${operator}:${isPlain ? value : `"${value.replace(/["“”]/g, '')}"`}`;
}

/** The query without one of its parts. */
export const withoutPart = (query: string, { start, end }: { start: number; end: number }): string =>
  `${query.slice(0, start)}${query.slice(end)}`.replace(/\s+/g, ' ').trim();

/** The same query with one more filter. */
export const withFilter = (query: string, filter: SearchFilter): string =>
  `${query.trim()} ${writeFilter(filter)}`.trim();

/** A day, month or year: its first day, and the first one after it. Null for anything else. Days as YYYY-MM-DD. */
export function daysOf(value: string): { from: string; until: string } | null {
  const [, y, m, d] = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?$/.exec(value) ?? [];
  if (y === undefined) return null;
  const [year, month, day] = [Number(y), m === undefined ? 1 : Number(m), d === undefined ? 1 : Number(d)];
  const from = new Date(Date.UTC(year, month - 1, day));
  if (year < 1900 || from.getUTCMonth() !== month - 1 || from.getUTCDate() !== day) return null;
  const until =
    d !== undefined
      ? Date.UTC(year, month - 1, day + 1)
      : m !== undefined
        ? Date.UTC(year, month, 1)
        : Date.UTC(year + 1, 0, 1);
  return { from: dayOf(from), until: dayOf(new Date(until)) };
}

const dayOf = (at: Date) => at.toISOString().slice(0, 10);
