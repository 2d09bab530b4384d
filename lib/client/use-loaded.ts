import { useCallback, useEffect, useState } from 'react';

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
