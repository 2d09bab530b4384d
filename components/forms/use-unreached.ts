import { unstable_isUnrecognizedActionError as isUnrecognized } from 'next/navigation';
import { useCallback } from 'react';
import { useTranslations } from 'use-intl/react';
import type { ActionFailure } from '@/lib/shared/action-result';

/**
 * Words for a call that never got an answer. After an upgrade the server does not know the page's actions any more: then `keep` saves
 * what was typed and the page loads anew.
 */
export function useUnreached() {
  const t = useTranslations('common.form');
  return useCallback(
    (error: unknown, keep?: () => void): ActionFailure & { typed: Record<string, string> } => {
      const isOutdated = isUnrecognized(error);
      if (isOutdated) {
        keep?.();
        window.location.reload();
      }
      const message = isOutdated ? t('outdated') : t('unreached');
      return { ok: false, code: 'unreached', message, fields: {}, typed: {} };
    },
    [t],
  );
}
