'use client';

import CloudAlert from 'lucide-react/icons/cloud-alert';
import { useTranslations } from 'use-intl/react';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';

/** A page failed. The digest is the only detail shown: it finds the log entry and says nothing of the cause. */
export default function PageError({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  const t = useTranslations();
  return (
    <main role="alert" className="flex min-h-dvh items-center justify-center">
      <h1 className="sr-only">{t('shell.error.title')}</h1>
      <EmptyState
        icon={<CloudAlert aria-hidden />}
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
          <Button variant="primary" onClick={reset}>
            {t('common.tryAgain')}
          </Button>
        }
      />
    </main>
  );
}
