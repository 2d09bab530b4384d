export type Politeness = 'polite' | 'assertive';

type Listener = (text: string, politeness: Politeness) => void;

const listeners = new Set<Listener>();

/** Have a screen reader say something once. `assertive` interrupts and is kept for what failed. */
export function announce(text: string, politeness: Politeness = 'polite') {
  for (const listener of listeners) listener(text, politeness);
}

/** Used by the one `LiveRegion` of the page. */
export function onAnnouncement(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
