import { useEffect, useRef } from 'react';
import { mainId } from '@/components/shell/skip-link';
import type { WorkItem } from '@/lib/domain/queue/schema';

type Row = Pick<WorkItem, 'key'>;

export const retryId = ({ key }: Row) => `retry-${key}`;
export const cancelId = ({ key }: Row) => `cancel-${key}`;

/** The dialog's own attempt comes right after its removal; this one is the last word. */
const afterLayerMs = 80;

/**
 * Work that was retried or called off leaves the table, and with it the button that had the focus. Returns how to say on which row one
 * acts; once that row is gone the focus goes to the one that took its place, or to the content of the page.
 */
export function useRowFocus(rows: readonly Row[], isAsking: boolean): (key: string | undefined) => void {
  const acted = useRef<{ key: string; index: number } | null>(null);
  useEffect(() => {
    if (isAsking || !acted.current) return;
    const { key, index } = acted.current;
    if (rows.some((row) => row.key === key)) return;
    const timer = setTimeout(() => {
      acted.current = null;
      // Somebody went on elsewhere meanwhile.
      if (document.activeElement !== document.body && document.activeElement?.id !== mainId) return;
      const next = rows[Math.min(index, rows.length - 1)];
      const ids = next ? [retryId(next), cancelId(next), mainId] : [mainId];
      ids
        .map((id) => document.getElementById(id))
        .find(Boolean)
        ?.focus();
    }, afterLayerMs);
    return () => clearTimeout(timer);
  }, [rows, isAsking]);
  return (key) => {
    acted.current = key === undefined ? null : { key, index: rows.findIndex((row) => row.key === key) };
  };
}
