export interface Gathering<Item> {
  /** Most items that run together. */
  most: number;
  /** Most groups that run at a time; whatever comes meanwhile waits for the next one. */
  atOnce: number;
  /** Items of different kinds never run together. */
  kindOf?: (item: Item) => string;
  /** Items under the same key, such as retries, never run at the same time. */
  keyOf?: (item: Item) => string;
  /** Deals with every item of a group; never rejects. */
  run: (items: Item[]) => Promise<void>;
}

/**
 * Let what comes at the same moment run together. What comes while nothing runs begins in the same turn of the event loop, so
 * nobody waits for company; the longest waiting go first.
 */
export function gather<Item>({
  most,
  atOnce,
  kindOf = () => '',
  keyOf,
  run,
}: Gathering<Item>): (item: Item) => void {
  let waiting: Item[] = [];
  const inFlight = new Set<string>();
  let running = 0;
  let isPlanned = false;

  const take = (): Item[] => {
    const keys = new Set(inFlight);
    const group: Item[] = [];
    const left: Item[] = [];
    for (const item of waiting) {
      const key = keyOf?.(item);
      const fits =
        group.length < most &&
        (key === undefined || !keys.has(key)) &&
        (group.length === 0 || kindOf(item) === kindOf(group[0]!));
      (fits ? group : left).push(item);
      if (fits && key !== undefined) keys.add(key);
    }
    waiting = left;
    return group;
  };

  const begin = () => {
    isPlanned = false;
    while (running < atOnce) {
      const group = take();
      if (group.length === 0) return;
      const keys = keyOf ? group.map(keyOf) : [];
      for (const key of keys) inFlight.add(key);
      running += 1;
      void run(group).finally(() => {
        running -= 1;
        for (const key of keys) inFlight.delete(key);
        begin();
      });
    }
  };

  return (item) => {
    waiting.push(item);
    if (!isPlanned) setImmediate(begin);
    isPlanned = true;
  };
}
