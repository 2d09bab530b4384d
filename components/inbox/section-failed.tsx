'use client';

import { useTranslations } from 'use-intl/react';
import { PageBody } from '@/components/shell/page-header';
import { ErrorState } from '@/components/ui/error-state';

type SectionFailedProps = { error: Error & { digest?: string }; reset: () => void };

/** A section failed; the frame stays. The digest finds the log entry and says nothing of the cause. */
export function SectionFailed({ error, reset }: SectionFailedProps) {
  const t = useTranslations();
  return (
    <PageBody>
      <h1 className="sr-only">{t('clinician.failed.title')}</h1>
      <ErrorState
        title={t('clinician.failed.title')}
        text={
          <>
            {t('clinician.failed.text')}
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
