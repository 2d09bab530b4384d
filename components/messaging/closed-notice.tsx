'use client';

import Lock from 'lucide-react/icons/lock';
import { useTranslations } from 'use-intl/react';
import { ButtonLink } from '@/components/ui/button-link';
import type { ThreadHead } from '@/lib/client/messaging-types';

export type Responsible = { username: string; displayName: string };

type ClosedNoticeProps = {
  head: ThreadHead;
  /** Where a new message is written. */
  newHref?: string;
  /** Who answers for this person now; offered first (P13). */
  responsible?: Responsible;
};

/** In place of the composer: why one cannot write here, and where one can. Never just nothing (P13). */
export default function ClosedNotice({ head, newHref, responsible }: ClosedNoticeProps) {
  const t = useTranslations('messaging.closed');
  const reason = head.hasBlocked ? 'blocked' : (head.cannotWriteReason ?? 'closed');
  const name = head.displayName;
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-3 border-t bg-surface px-4 py-4 pb-[max(1rem,env(safe-area-inset-bottom))]">
      <div className="flex min-w-0 flex-1 basis-64 items-start gap-3">
        <Lock aria-hidden className="mt-0.5 size-5 shrink-0 text-muted-foreground" />
        <div>
          <p className="font-semibold">{t(reason, { name })}</p>
          <p className="text-sm text-muted-foreground">{t(`${reason}Text`, { name })}</p>
        </div>
      </div>
      {newHref && (
        <ButtonLink
          href={responsible ? `${newHref}?to=${encodeURIComponent(responsible.username)}` : newHref}
          variant="primary"
        >
          {responsible ? t('writeTo', { name: responsible.displayName }) : t('writeNew')}
        </ButtonLink>
      )}
    </div>
  );
}
