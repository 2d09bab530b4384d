'use client';

import { useEffect, useState } from 'react';
import { useLoaded } from '@/lib/client/use-loaded';
import { connectToaster } from './notify';

/** Where toasts appear. Rendered once, by the root layout; weighs nothing until the first `notify`. */
export function Toaster() {
  const [isWanted, setIsWanted] = useState(false);
  const { module } = useLoaded(isWanted, () => import('./toaster-surface'));
  useEffect(() => {
    connectToaster(() => setIsWanted(true));
  }, []);
  return module ? <module.ToasterSurface /> : null;
}
