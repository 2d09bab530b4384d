import { useEffect, useRef } from 'react';

/** Something that can be done on the page now, by the command palette or by a key of its id. */
export interface Act {
  id: string;
  label: string;
  run: () => void;
}

interface Source {
  acts: () => readonly Act[];
  rank: number;
}
const sources: Source[] = [];

/** Whatever is on the page offers its acts while it is there; of two with one id that of the higher rank counts. */
function offer(source: Source): () => void {
  sources.push(source);
  sources.sort((a, b) => a.rank - b.rank);
  return () => {
    sources.splice(sources.indexOf(source), 1);
  };
}

/** Every act offered now, each id once. */
export function offeredActs(): Act[] {
  const byId = new Map<string, Act>();
  for (const { acts } of sources) for (const act of acts()) byId.set(act.id, act);
  return [...byId.values()];
}

/** Do what is offered under an id; false when nothing is. */
export function runAct(id: string): boolean {
  const act = offeredActs().find((one) => one.id === id);
  act?.run();
  return act !== undefined;
}

/** Offers these acts while the component is on the page and `isOn`. What stands above something else has a higher rank. */
export function useActs(acts: readonly Act[], { isOn = true, rank = 0 } = {}): void {
  const latest = useRef(acts);
  useEffect(() => {
    latest.current = acts;
  });
  useEffect(() => (isOn ? offer({ acts: () => latest.current, rank }) : undefined), [isOn, rank]);
}
