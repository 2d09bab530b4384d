'use client';

import { useEffect, useState } from 'react';
import { onAnnouncement, type Politeness } from '@/lib/client/announcer';

const saidForMs = 4000;

/**
 * What `announce()` says is put here for screen readers. Rendered once, by the root layout: a region that is added
 * together with its text stays unheard.
 */
export function LiveRegion() {
  const [said, setSaid] = useState<{ id: number; text: string; politeness: Politeness }[]>([]);

  useEffect(() => {
    let nextId = 0;
    return onAnnouncement((text, politeness) => {
      const id = nextId++;
      setSaid((before) => [...before, { id, text, politeness }]);
      setTimeout(() => setSaid((before) => before.filter((entry) => entry.id !== id)), saidForMs);
    });
  }, []);

  return (
    <div className="sr-only" data-live-region>
      {(['polite', 'assertive'] as const).map((politeness) => (
        <div key={politeness} aria-live={politeness} aria-relevant="additions">
          {said
            .filter((entry) => entry.politeness === politeness)
            .map(({ id, text }) => (
              <p key={id}>{text}</p>
            ))}
        </div>
      ))}
    </div>
  );
}
