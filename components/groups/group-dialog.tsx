'use client';

import { useLoaded } from '@/lib/client/use-loaded';
import type { GroupDialogProps } from './group-dialog-surface';

/** Who is in a group, and the way out. Fetched when it is first opened. */
export function GroupDialog(props: GroupDialogProps) {
  const { module } = useLoaded(props.isOpen, () => import('./group-dialog-surface'));
  return module ? <module.GroupDialogSurface {...props} /> : null;
}
