import { useCallback, useEffect, useState } from 'react';
import { whenIdle } from '@/lib/client/when-idle';

/**
 * A module that is fetched when first needed: `const surface = useLoaded(isOpen, () => import('./dialog-surface'))`.
 * Undefined until it is there. A failed fetch (offline) is tried again the next time `isNeeded` turns true.
 * `prefetch` starts the fetch early, for instance when the pointer comes near.
 */
export function useLoaded<Module>(isNeeded: boolean, load: () => Promise<Module>) {
  const [module, setModule] = useState<Module>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: callers pass an inline import, whose identity says nothing.
  const prefetch = useCallback(() => {
    load().then(
      (loaded) => setModule(() => loaded),
      () => setModule(undefined),
    );
  }, []);
  useEffect(() => {
    if (isNeeded) prefetch();
  }, [isNeeded, prefetch]);
  return { module, prefetch };
}

/** A module that nothing on the first screen shows: fetched once the browser is idle. */
export function useLoadedWhenIdle<Module>(load: () => Promise<Module>) {
  const loaded = useLoaded(false, load);
  const { prefetch } = loaded;
  useEffect(() => whenIdle(prefetch), [prefetch]);
  return loaded;
}
