import { useSyncExternalStore } from 'react';

const never = () => () => undefined;

/** False in the server's markup and until the scripts are in charge: for forms that would otherwise put words into an address. */
export const useHydrated = () =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
