'use client';

import type { useDraft } from '@/lib/client/use-draft';
import { useLoaded } from '@/lib/client/use-loaded';

type DraftNoticeProps = {
  draft: Pick<ReturnType<typeof useDraft>, 'question' | 'text' | 'showNewer' | 'keepMine'>;
};

/** Asks what shall stand in the field when another device has written as well. Loaded when that happens. */
export function DraftNotice({ draft }: DraftNoticeProps) {
  const { question, ...rest } = draft;
  const { module } = useLoaded(question !== null, () => import('./draft-question'));
  if (!module || !question) return null;
  return (
    <module.DraftQuestionNotice
      question={question}
      isEmpty={rest.text.trim() === ''}
      onShow={rest.showNewer}
      onKeep={rest.keepMine}
    />
  );
}
