'use client';

import { useLoaded } from '@/lib/client/use-loaded';
import type { DeleteDialogProps } from './delete-dialog-surface';

/** There is no way back from a deletion, so it asks. Fetched with the first one. */
export function DeleteDialog(props: DeleteDialogProps) {
  const { module } = useLoaded(props.message !== null, () => import('./delete-dialog-surface'));
  return module ? <module.DeleteDialogSurface {...props} /> : null;
}
