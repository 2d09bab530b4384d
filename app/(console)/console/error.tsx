'use client';

import { useEffect } from 'react';
import { useTranslations } from 'use-intl/react';
import { PageBody } from '@/components/shell/page-header';
import { ErrorState } from '@/components/ui/error-state';

type ConsoleErrorProps = { error: Error & { digest?: string }; reset: () => void };

/** One section failed; the frame and the other sections stay. The digest finds the log entry and says nothing of the cause. */
export default function ConsoleError({ error, reset }: ConsoleErrorProps) {
  const t = useTranslations();
  useEffect(() => {
    document.title = t('console.failed.title');
  }, [t]);
  return (
    <PageBody>
      <h1 className="sr-only">{t('console.failed.title')}</h1>
      <ErrorState
        title={t('console.failed.title')}
        text={
          <>
            {t('console.failed.text')}
            {error.digest && (
              <span className="mt-2 block text-sm">
                {t('shell.error.reference', { digest: error.digest })}
              </span>
            )}
          </>
        }
        onRetry={reset}
      />
    </PageBody>
  );
}
