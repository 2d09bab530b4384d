'use client';

import { useTranslations } from 'use-intl/react';
import { bubbleLook } from '@/components/messaging/bubble-look';
import { MessageText } from '@/components/messaging/message-text';
import { variableLabel } from '@/components/templates/variable-label';
import { Notice } from '@/components/ui/notice';
import { Spinner } from '@/components/ui/spinner';
import type { PreviewState } from './use-bulk-preview';

/** The first copies as their patients will read them, and who would get none. */
export function BulkSamples({ preview }: { preview: PreviewState }) {
  const t = useTranslations('outreach.bulk');
  const common = useTranslations('common');
  const say = useTranslations('templates');
  if (preview.state === 'empty') return <p className="text-sm text-muted-foreground">{t('previewEmpty')}</p>;
  if (preview.state === 'asking') return <Spinner label={common('loading')} />;
  if (preview.state === 'failed')
    return <Notice tone="danger">{t('previewFailed', { reason: preview.message })}</Notice>;
  const { samples, problems, problemCount } = preview;
  return (
    <div className="flex flex-col gap-4">
      <ol className="flex flex-col gap-3">
        {samples.map((sample) => (
          <li key={sample.recipient}>
            <p className="px-1 pb-0.5 text-sm text-muted-foreground">
              {t('to', { name: sample.displayName })}
            </p>
            <div className={`${bubbleLook({ isOwn: true, isFirst: true, isLast: true })} w-fit max-w-full`}>
              {sample.subject && <p className="mb-1 font-semibold">{sample.subject}</p>}
              <MessageText
                key={sample.contentHtml ?? sample.content}
                content={sample.content}
                contentHtml={sample.contentHtml}
              />
            </div>
            {sample.unresolved.length > 0 && (
              <p className="px-1 pt-0.5 text-sm text-danger-text">
                {t('missing', {
                  names: sample.unresolved.map((name) => variableLabel(say, name)).join(', '),
                })}
              </p>
            )}
          </li>
        ))}
      </ol>
      {problemCount > 0 && (
        <Notice tone="waiting">
          <p>{t('problems', { count: problemCount })}</p>
          <p className="text-sm">
            {problems.map((one) => one.displayName).join(', ')}
            {problemCount > problems.length &&
              ` ${t('problemsMore', { count: problemCount - problems.length })}`}
          </p>
        </Notice>
      )}
    </div>
  );
}
