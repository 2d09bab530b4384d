'use client';

import { useLoaded } from '@/lib/client/use-loaded';
import type { BlockDialogProps } from './block-dialog-surface';

/** Asks before blocking, since it reaches the other side too. Fetched when it is first opened. */
export function BlockDialog(props: BlockDialogProps) {
  const { module } = useLoaded(props.isOpen, () => import('./block-dialog-surface'));
  return module ? <module.BlockDialogSurface {...props} /> : null;
}
