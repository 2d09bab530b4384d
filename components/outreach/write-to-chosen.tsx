'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'use-intl/react';
import { Button } from '@/components/ui/button';
import { keepChosen } from './chosen-patients';

/** From the patients chosen in a table to a bulk message for them. */
export function WriteToChosen({ chosen }: { chosen: ReadonlySet<string> }) {
  const t = useTranslations('outreach.bulk');
  const router = useRouter();
  return (
    <Button
      variant="primary"
      size="small"
      onClick={() => {
        keepChosen(chosen);
        router.push('/groups/bulk/new');
      }}
    >
      {t('writeTo', { count: chosen.size })}
    </Button>
  );
}
