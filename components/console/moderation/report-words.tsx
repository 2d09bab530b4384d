'use client';

import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl/react';
import { useAction } from '@/components/forms/use-action';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { FieldError } from '@/components/ui/field';
import type { ReportedWords, ReportView } from '@/lib/domain/moderation/schema';
import type { ActionResult } from '@/lib/shared/action-result';

export type ReadWordsAction = (token: string, input: { id: number }) => Promise<ActionResult<ReportedWords>>;

/** The words, where the reporter handed them over: fetched on a press, since each reading is recorded. */
export function ReportWords({ report, action }: { report: ReportView; action: ReadWordsAction }) {
  const t = useTranslations('moderation.report');
  const read = useAction(action);
  const shown = useRef<HTMLDivElement>(null);
  const words = read.result?.ok ? read.result.data : null;
  useEffect(() => {
    if (words) shown.current?.focus();
  }, [words]);
  return (
    <Card title={t('words')}>
      {!report.hasText && <p className="text-muted-foreground">{t('noWords')}</p>}
      {report.hasText && !words && (
        <>
          <p>{t('wordsHidden')}</p>
          {read.result && !read.result.ok && (
            <div role="alert" className="mt-2">
              <FieldError>{read.result.message}</FieldError>
            </div>
          )}
          <Button
            className="mt-4"
            isBusy={read.isPending}
            onClick={() => void read.run({ id: report.reportId })}
          >
            {t('readWords')}
          </Button>
        </>
      )}
      {words && (
        <div ref={shown} tabIndex={-1} className="outline-none">
          {words.content === null ? (
            <p className="text-muted-foreground">{t('wordsErased')}</p>
          ) : (
            <blockquote className="border-s-2 ps-4">
              {words.subject && <p className="font-semibold">{words.subject}</p>}
              <p className="max-w-message whitespace-pre-wrap break-words">{words.content}</p>
            </blockquote>
          )}
        </div>
      )}
    </Card>
  );
}
