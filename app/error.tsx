'use client';

import { useTranslations } from 'use-intl/react';
import { usePageRetry } from '@/components/shell/use-page-retry';
import { buttonLook } from '@/components/ui/button-look';
import { EmptyState } from '@/components/ui/empty-state';

/** A page failed. Every page brings this along, so it holds little. The digest is the only detail shown: it finds the log entry and says nothing of the cause. */
export default function PageError({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  const t = useTranslations();
  const { again, isTrying } = usePageRetry(reset);
  return (
    <main role="alert" className="flex min-h-dvh items-center justify-center">
      <h1 className="sr-only">{t('shell.error.title')}</h1>
      <EmptyState
        title={t('shell.error.title')}
        text={
          <>
            {t('shell.error.text')}
            {error.digest && (
              <span className="mt-2 block text-sm">
                {t('shell.error.reference', { digest: error.digest })}
              </span>
            )}
          </>
        }
        action={
          <button
            type="button"
            aria-busy={isTrying || undefined}
            onClick={again}
            className={buttonLook('primary')}
          >
            {t('common.tryAgain')}
          </button>
        }
      />
    </main>
  );
}
