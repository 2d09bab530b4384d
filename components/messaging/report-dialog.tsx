'use client';

import { useLoaded } from '@/lib/client/use-loaded';
import type { ReportDialogProps } from './report-dialog-surface';

/** Bring a message before the admins (C23). Fetched with the first one. */
export function ReportDialog(props: ReportDialogProps) {
  const { module } = useLoaded(props.message !== null, () => import('./report-dialog-surface'));
  return module ? <module.ReportDialogSurface {...props} /> : null;
}
