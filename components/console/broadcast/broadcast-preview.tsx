'use client';

import { useTranslations } from 'use-intl/react';
import { bubbleLook } from '@/components/messaging/bubble-look';
import { MessageText } from '@/components/messaging/message-text';
import { Spinner } from '@/components/ui/spinner';
import type { Preview } from './use-preview';

/** How many get it, said again whenever that changes. */
export function AudienceCount({ preview }: { preview: Preview }) {
  const t = useTranslations('console.broadcast.count');
  return (
    <div role="status" className="flex min-h-6 items-center gap-2">
      {preview.state === 'empty' && <span className="text-muted-foreground">{t('choose')}</span>}
      {preview.state === 'counting' && <Spinner label={t('counting')} />}
      {preview.state === 'failed' && (
        <span className="text-danger-text">
          {t('failed')} {preview.message}
        </span>
      )}
      {preview.state === 'ready' && (
        <span className="font-semibold">{t('reaches', { count: preview.count })}</span>
      )}
    </div>
  );
}

/** One copy, as its reader will see it. */
export function SampleCopy({ preview, hasWords }: { preview: Preview; hasWords: boolean }) {
  const t = useTranslations('console.broadcast.preview');
  if (preview.state !== 'ready' || !hasWords)
    return <p className="text-sm text-muted-foreground">{t('empty')}</p>;
  const { subject, content, contentHtml } = preview.sample;
  return (
    <div className={`${bubbleLook({ isOwn: false, isFirst: true, isLast: true })} w-fit`}>
      <p className="mb-1 font-semibold">{subject}</p>
      <MessageText key={contentHtml ?? content} content={content} contentHtml={contentHtml} />
    </div>
  );
}
