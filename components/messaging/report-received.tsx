'use client';

import Link from 'next/link';
import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl/react';

/** What happens after a report. It takes the focus, since the form that had it is gone. */
export function ReportReceived({ name, hasWords }: { name: string; hasWords: boolean }) {
  const t = useTranslations('report');
  const start = useRef<HTMLHeadingElement>(null);
  useEffect(() => start.current?.focus(), []);
  return (
    <div className="flex flex-col gap-3">
      <h3 ref={start} tabIndex={-1} className="text-base outline-none">
        {t('next')}
      </h3>
      <ol className="flex list-decimal flex-col gap-1.5 ps-5">
        <li>{t('nextRead')}</li>
        <li>{t(hasWords ? 'nextWords' : 'nextNoWords')}</li>
        <li>{t('nextDecide', { name })}</li>
      </ol>
      <p>{t('nextYou')}</p>
      <p className="text-sm text-muted-foreground">
        {t.rich('danger', {
          link: (words) => (
            <Link href="/help" className="underline underline-offset-2">
              {words}
            </Link>
          ),
        })}
      </p>
    </div>
  );
}
