import { useEffect, useState } from 'react';
import { activeRules } from '@/lib/client/rule-calls';
import { whenIdle } from '@/lib/client/when-idle';
import { detect as shipped } from '@/lib/domain/safety/detector/index';
import type { Finding } from '@/lib/domain/safety/detector/types';

type Look = (text: string) => Finding;

/**
 * The detector of this browser: the shipped rules at once and offline, with the installation's changes as soon as they are known, so
 * that the look while typing and the server's verdict agree. Compiled when the browser is idle: before the first key, not during it.
 */
export function useRiskDetector(): Look {
  const [detector, setDetector] = useState<Look>(() => shipped);
  useEffect(
    () =>
      whenIdle(() => {
        shipped('');
        // Unreached or refused: the shipped rules go on.
        changedDetector().then(
          (changed) => changed && setDetector(() => changed),
          () => undefined,
        );
      }),
    [],
  );
  return detector;
}

async function changedDetector(): Promise<Look | null> {
  const named = await activeRules();
  const { off, regraded, added } = named.changes;
  if (off.length + added.length + Object.keys(regraded).length === 0) return null;
  const { detectorOf } = await import('@/lib/domain/safety/rules/apply');
  const changed = detectorOf(named);
  changed('');
  return changed;
}
