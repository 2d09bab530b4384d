'use client';

import type { ReactNode } from 'react';
import { useLoaded } from '@/lib/client/use-loaded';

export type DialogProps = {
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  title: ReactNode;
  /** One sentence under the title; read out with it. */
  description?: ReactNode;
  /** Buttons, the main one last. They stay in view while the content scrolls. */
  footer?: ReactNode;
  size?: 'small' | 'medium' | 'large';
  /** False while something must be decided: no close button, outside press does nothing. Escape still closes. */
  isDismissible?: boolean;
  children?: ReactNode;
};

/** A question or small form over the page. Traps focus, restores it on close; on phones it rises from the bottom. */
export function Dialog(props: DialogProps) {
  const { module } = useLoaded(props.isOpen, () => import('./dialog-surface'));
  return module ? <module.DialogSurface {...props} /> : null;
}
