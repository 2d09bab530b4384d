'use client';

import { useTranslations } from 'use-intl/react';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { DraftQuestion } from '@/lib/client/draft-parts';
import { excerpt } from '@/lib/shared/words';

const shownWords = 160;

type DraftQuestionNoticeProps = {
  question: DraftQuestion;
  /** Nothing of one's own stands in the field. */
  isEmpty: boolean;
  onShow: () => void;
  onKeep: () => void;
};

/** Above the field, which stays as it is until the person has chosen. */
export function DraftQuestionNotice({ question, isEmpty, onShow, onKeep }: DraftQuestionNoticeProps) {
  const t = useTranslations('drafts');
  const isGone = question.kind === 'gone';
  return (
    <Notice tone="waiting" role="status" title={isGone ? t('gone') : t('newer')} className="mb-2">
      {isGone ? (
        <p>{t('goneText')}</p>
      ) : (
        <>
          <p className="line-clamp-2 text-sm">
            {t('newerText', { text: excerpt(question.draft.content, shownWords) })}
          </p>
          {!isEmpty && <p className="text-sm text-muted-foreground">{t('keptBoth')}</p>}
        </>
      )}
      <div className="mt-2 flex flex-wrap gap-2">
        <Button size="small" variant="primary" onPointerDown={keepFocus} onClick={onShow}>
          {isGone ? t('clear') : t('show')}
        </Button>
        <Button size="small" onPointerDown={keepFocus} onClick={onKeep}>
          {keepLabel()}
        </Button>
      </div>
    </Notice>
  );

  function keepLabel(): string {
    if (isGone) return t('keep');
    return isEmpty ? t('notNow') : t('keepMine');
  }
}

const keepFocus = (event: { preventDefault: () => void }) => event.preventDefault();
