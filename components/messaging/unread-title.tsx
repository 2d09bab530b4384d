'use client';

import { usePathname } from 'next/navigation';
import { useEffect } from 'react';
import { useUnreadCount } from '@/lib/client/queries';

const counted = /^\(\d+\+?\) /;

/** Unread in the title of the tab and on the icon of the installed app (C7). Numbers only: a title is seen by others. */
export function UnreadTitle() {
  const count = useUnreadCount();
  const pathname = usePathname();

  // biome-ignore lint/correctness/useExhaustiveDependencies: each page sets a title of its own.
  useEffect(() => {
    const mark = () => {
      const plain = document.title.replace(counted, '');
      const wanted = count > 0 ? `(${count > 99 ? '99+' : count}) ${plain}` : plain;
      if (document.title !== wanted) document.title = wanted;
    };
    mark();
    const watcher = new MutationObserver(mark);
    watcher.observe(document.head, { childList: true, subtree: true, characterData: true });
    return () => watcher.disconnect();
  }, [count, pathname]);

  useEffect(() => {
    // Not every browser has a badge, and a refusal says nothing that anybody could act on.
    if (count > 0) navigator.setAppBadge?.(count).catch(() => undefined);
    else navigator.clearAppBadge?.().catch(() => undefined);
  }, [count]);

  return null;
}
