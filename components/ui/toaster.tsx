'use client';

import { useEffect, useState } from 'react';
import { useLoaded } from '@/lib/client/use-loaded';
import { whenIdle } from '@/lib/client/when-idle';
import { connectToaster } from './notify';

/**
 * Where toasts appear. Rendered once, by the root layout. Fetched with the first `notify` or once the browser is idle,
 * since "we could not send this" must not need the network that is missing.
 */
export function Toaster() {
  const [isWanted, setIsWanted] = useState(false);
  const { module, prefetch } = useLoaded(isWanted, () => import('./toaster-surface'));
  useEffect(() => {
    connectToaster(() => setIsWanted(true));
    return whenIdle(prefetch);
  }, [prefetch]);
  return module ? <module.ToasterSurface /> : null;
}
