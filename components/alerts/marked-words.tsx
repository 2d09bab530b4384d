import type { ReactNode } from 'react';

export interface WordSpan {
  start: number;
  end: number;
  reason: string;
}

/** A patient's words with what was found in them marked: a line below, so that it shows without colour. Offsets in UTF-16 units. */
export function MarkedWords({ text, spans }: { text: string; spans: readonly WordSpan[] }) {
  return (
    <p className="max-w-message text-pretty whitespace-pre-wrap [overflow-wrap:anywhere]">
      {markedParts(text, spans)}
    </p>
  );
}

/** Around the first finding, for where there is one line only. */
export function MarkedExcerpt({
  text,
  spans,
  around = 70,
}: {
  text: string;
  spans: readonly WordSpan[];
  around?: number;
}) {
  const first = spans[0];
  const from = wordAfter(text, Math.max(0, (first?.start ?? 0) - around), first?.start ?? 0);
  const to = wordBefore(text, Math.min(text.length, (first?.end ?? 0) + around), first?.end ?? 0);
  const cut = spans.flatMap(({ start, end, reason }) =>
    start >= from && end <= to ? [{ start: start - from, end: end - from, reason }] : [],
  );
  return (
    <>
      {from > 0 && '… '}
      {markedParts(text.slice(from, to), cut)}
      {to < text.length && ' …'}
    </>
  );
}

/** Where the first whole word begins from `at` on, at the latest at `limit`. */
function wordAfter(text: string, at: number, limit: number): number {
  if (at === 0) return 0;
  const space = text.slice(at, limit).search(/\s/);
  return space === -1 ? at : at + space;
}

/** Where the last whole word before `at` ends, at the earliest at `limit`. */
function wordBefore(text: string, at: number, limit: number): number {
  if (at === text.length) return at;
  const space = text.slice(limit, at + 1).search(/\s\S*$/);
  return space === -1 ? at : limit + space;
}

function markedParts(text: string, spans: readonly WordSpan[]): ReactNode[] {
  const parts: ReactNode[] = [];
  let at = 0;
  for (const { start, end } of merged(spans)) {
    if (start > at) parts.push(text.slice(at, start));
    parts.push(
      <mark
        key={start}
        className="rounded-sm bg-danger-soft px-0.5 text-danger-text underline decoration-2 underline-offset-3"
      >
        {text.slice(start, end)}
      </mark>,
    );
    at = end;
  }
  if (at < text.length) parts.push(text.slice(at));
  return parts;
}

/** Findings overlap; what is marked does not. */
function merged(spans: readonly WordSpan[]): { start: number; end: number }[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of sorted) {
    const last = joined.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}

/** Why it was found, each reason once, in whole sentences. */
export function reasonsOf(spans: readonly WordSpan[]): string[] {
  return [...new Set(spans.map(({ reason }) => reason))];
}
