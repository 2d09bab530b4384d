import { usePathname, useSearchParams } from 'next/navigation';
import { useEffect, useState } from 'react';
import { folderFromSearch, searchOf } from '@/lib/client/list-view';
import type { Folder } from '@/lib/client/messaging-types';

/**
 * What the list shows, kept in the address, so that it can be linked to and survives a reload. Threads are opened by addresses
 * that say nothing of it: those leave the list as it is.
 */
export function useListView(): [Folder, (folder: Folder) => void] {
  const pathname = usePathname();
  const search = useSearchParams().toString();
  const [folder, setFolder] = useState<Folder>(
    () => folderFromSearch(new URLSearchParams(search)) ?? 'inbox',
  );
  const [seen, setSeen] = useState({ pathname, search });
  if (seen.search !== search || seen.pathname !== pathname) {
    setSeen({ pathname, search });
    const asked = folderFromSearch(new URLSearchParams(search));
    if (asked !== undefined) setFolder(asked);
    // The page's own plain address, chosen while it is open.
    else if (seen.pathname === pathname) setFolder('inbox');
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: another page begins with an address of its own.
  useEffect(() => {
    const wanted = searchOf(folder);
    const { hash, search: present } = window.location;
    // An address that says something else, such as which draft is open, is the page's.
    if (present && folderFromSearch(new URLSearchParams(present)) === undefined) return;
    if (present !== wanted) window.history.replaceState(null, '', window.location.pathname + wanted + hash);
  }, [folder, pathname]);
  return [folder, setFolder];
}
