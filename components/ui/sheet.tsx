'use client';

import type { ReactNode } from 'react';
import { useLoaded } from '@/lib/client/use-loaded';

export type SheetProps = {
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  title: ReactNode;
  isTitleHidden?: boolean;
  /** The edge it slides in from. */
  side?: 'start' | 'end' | 'bottom';
  footer?: ReactNode;
  children: ReactNode;
};

/** A panel from the edge of the window: navigation on phones, details, filters. */
export function Sheet(props: SheetProps) {
  const { module } = useLoaded(props.isOpen, () => import('./sheet-surface'));
  return module ? <module.SheetSurface {...props} /> : null;
}
