'use client';

import CloudAlert from 'lucide-react/icons/cloud-alert';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl/react';
import { Button } from './button';
import { EmptyState } from './empty-state';

type ErrorStateProps = {
  /** What happened, in plain words; a general sentence otherwise. */
  title?: ReactNode;
  text?: ReactNode;
  /** Without it there is nothing to try again. */
  onRetry?: () => void;
  isRetrying?: boolean;
  className?: string;
};

/** What a list or page shows when it could not load. Announced, since it replaces what was asked for. */
export function ErrorState({ title, text, onRetry, isRetrying, className }: ErrorStateProps) {
  const t = useTranslations('common');
  return (
    <div role="alert" className={className}>
      <EmptyState
        icon={<CloudAlert aria-hidden />}
        title={title ?? t('failed.title')}
        text={text ?? t('failed.text')}
        action={
          onRetry && (
            <Button onClick={onRetry} isBusy={isRetrying}>
              {t('tryAgain')}
            </Button>
          )
        }
      />
    </div>
  );
}
