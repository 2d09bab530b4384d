'use client';

import { useTranslations } from 'use-intl/react';
import type { DraftStatus } from '@/lib/client/draft-parts';

/** Where the words are that were just typed. Seen, not announced: it changes with every pause. */
export function DraftState({ status }: { status: DraftStatus }) {
  const t = useTranslations('drafts');
  if (status === 'idle') return null;
  const words = { unsaved: t('saving'), saved: t('saved'), local: t('local') }[status];
  return <p className="ms-2 text-sm text-muted-foreground">{words}</p>;
}
