'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';
import { useTranslations } from 'use-intl/react';
import { notify } from '@/components/ui/notify';
import { useMessaging } from '@/lib/client/messaging-context';
import { scheduledOne } from '@/lib/client/scheduling-calls';
import { nameOf } from '@/lib/client/use-scheduled';

/** Says at once, wherever one is, that a scheduled message failed or waits for one's decision, and leads to it. */
export function ScheduledNotices() {
  const t = useTranslations('scheduling');
  const { client, basePath } = useMessaging();
  const router = useRouter();
  useEffect(
    () =>
      client.onScheduled(async ({ scheduledId }) => {
        const one = await scheduledOne(scheduledId).catch(() => null);
        if (!one || (one.status !== 'paused' && one.status !== 'failed')) return;
        const name = nameOf(one) || t('list.unknown');
        notify.urgent(t(`notice.${one.status}`, { name }), {
          label: t('notice.open'),
          onOpen: () => router.push(`${basePath}/scheduled`),
        });
      }),
    [client, basePath, router, t],
  );
  return null;
}
