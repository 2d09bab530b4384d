'use client';

import { useState } from 'react';

export interface RowPage<Row> {
  rows: Row[];
  nextCursor: string | null;
}

export interface PagedList<Row> extends RowPage<Row> {
  /** Which list this is: its filters. Another list starts anew. */
  listKey: string;
}

/**
 * The rows of a table that grows by pages. It starts with the server's first page and takes a newer one when the server renders anew
 * (after an act); rows loaded since then stay, and `replace` puts a changed one in their place.
 */
export function usePagedRows<Row>(
  first: PagedList<Row>,
  idOf: (row: Row) => string,
  load: (cursor: string) => Promise<RowPage<Row>>,
) {
  const [shown, setShown] = useState(first);
  const [more, setMore] = useState<RowPage<Row>>({ rows: [], nextCursor: first.nextCursor });
  const [state, setState] = useState<'ready' | 'loading' | 'failed'>('ready');

  if (shown !== first) {
    setShown(first);
    const isAnother = shown.listKey !== first.listKey;
    if (isAnother || more.rows.length === 0) setMore({ rows: [], nextCursor: first.nextCursor });
    if (isAnother) setState('ready');
  }

  const inFirst = new Set(first.rows.map(idOf));
  const rows = [...first.rows, ...more.rows.filter((row) => !inFirst.has(idOf(row)))];

  async function loadMore() {
    if (more.nextCursor === null || state === 'loading') return;
    setState('loading');
    try {
      const next = await load(more.nextCursor);
      setMore(({ rows: before }) => ({ rows: [...before, ...next.rows], nextCursor: next.nextCursor }));
      setState('ready');
    } catch {
      setState('failed');
    }
  }

  function replace(changed: Row) {
    setMore((before) => ({
      ...before,
      rows: before.rows.map((row) => (idOf(row) === idOf(changed) ? changed : row)),
    }));
  }

  return { rows, hasMore: more.nextCursor !== null, state, loadMore, replace };
}
