import { useCallback, useMemo, useRef, useState } from 'react';

/** What of a list is chosen to do one thing with. `all`: whatever matches the list, loaded or not. */
export interface Selection {
  ids: ReadonlySet<number>;
  isAll: boolean;
  isActive: boolean;
  toggle: (id: number) => void;
  /** From the last one touched to this one, both included. */
  extendTo: (id: number) => void;
  choose: (ids: readonly number[]) => void;
  chooseAll: () => void;
  clear: () => void;
}

const nothing: ReadonlySet<number> = new Set();

/** Choosing rows of a list whose order is `order`. What leaves the list is no longer chosen. */
export function useSelection(order: readonly number[]): Selection {
  const [chosen, setChosen] = useState<ReadonlySet<number>>(nothing);
  const [isAll, setIsAll] = useState(false);
  const anchor = useRef<number>(undefined);
  const latest = useRef(order);
  latest.current = order;

  const toggle = useCallback((id: number) => {
    anchor.current = id;
    setIsAll(false);
    setChosen((before) => {
      const next = new Set(before);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  }, []);
  const extendTo = useCallback((id: number) => {
    const from = latest.current.indexOf(anchor.current ?? id);
    const to = latest.current.indexOf(id);
    if (to < 0) return;
    anchor.current ??= id;
    const first = from < 0 ? to : Math.min(from, to);
    const range = latest.current.slice(first, Math.max(from, to) + 1);
    setIsAll(false);
    setChosen((before) => new Set([...before, ...range]));
  }, []);
  const choose = useCallback((ids: readonly number[]) => {
    setIsAll(false);
    setChosen(new Set(ids));
  }, []);
  const chooseAll = useCallback(() => {
    setIsAll(true);
    setChosen(new Set(latest.current));
  }, []);
  const clear = useCallback(() => {
    anchor.current = undefined;
    setIsAll(false);
    setChosen(nothing);
  }, []);

  const ids = useMemo(() => {
    if (isAll) return new Set(order);
    return chosen.size === 0 ? nothing : new Set(order.filter((id) => chosen.has(id)));
  }, [chosen, isAll, order]);
  return { ids, isAll, isActive: ids.size > 0, toggle, extendTo, choose, chooseAll, clear };
}
