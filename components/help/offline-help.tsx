'use client';

import { useEffect, useState } from 'react';

/**
 * Keeps the help page on this device (public/sw.js) and says so once it is kept. Belongs on the help page and wherever somebody may
 * need help later; without `text` it shows nothing.
 */
export function OfflineHelp({ text }: { text?: string }) {
  const [isKept, setIsKept] = useState(false);

  useEffect(() => {
    if (!('serviceWorker' in navigator)) return;
    navigator.serviceWorker
      .register('/sw.js')
      .then(() => navigator.serviceWorker.ready)
      // Refused or failed (private window, no room): the page works online as before.
      .then(
        () => setIsKept(true),
        () => setIsKept(false),
      );
  }, []);

  if (!text) return null;
  return (
    <p role="status" className="text-sm text-muted-foreground empty:hidden">
      {isKept && text}
    </p>
  );
}
