'use client';

import { useTranslations } from 'use-intl/react';
import { useThreadActs } from './thread-context';

const linkLook = 'cursor-pointer text-start underline underline-offset-2 hover:opacity-85';

/** Above a correction: the way back to what it corrects. */
export function CorrectionOf({ messageId }: { messageId: number }) {
  const t = useTranslations('messaging.correction');
  const { goTo } = useThreadActs();
  return (
    <p className="mb-0.5 text-sm">
      <button type="button" onClick={() => goTo(messageId)} className={linkLook}>
        {t('isCorrection')}
      </button>
    </p>
  );
}

/** Below a corrected message: why, and the way to what replaced it. */
export function CorrectedBy({ messageId, reason }: { messageId: number; reason: string | null }) {
  const t = useTranslations('messaging.correction');
  const { goTo } = useThreadActs();
  return (
    <p className="mt-1 flex flex-wrap gap-x-2 text-sm">
      <span>{reason === null ? t('correctedErased') : t('corrected', { reason })}</span>
      <button type="button" onClick={() => goTo(messageId)} className={linkLook}>
        {t('goTo')}
      </button>
    </p>
  );
}
