'use client';

import { useRouter } from 'next/navigation';
import { useCallback, useTransition } from 'react';

/**
 * Filters that live in the address, so that reload, back and sharing keep them. `change` puts some in and takes those out that are
 * empty; `isPending` while the list of the new address is on its way.
 */
export function useUrlFilters(path: string, given: Record<string, string>) {
  const router = useRouter();
  const [isPending, startChange] = useTransition();

  const change = useCallback(
    (next: Record<string, string | undefined>) => {
      const filled = Object.entries({ ...given, ...next }).filter(([, value]) => value);
      const query = new URLSearchParams(filled as [string, string][]).toString();
      startChange(() => router.replace(query ? `${path}?${query}` : path, { scroll: false }));
    },
    [router, path, given],
  );

  return { change, isPending };
}
