'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';
import { useTranslations } from 'use-intl/react';
import { notify } from '@/components/ui/notify';
import { call } from '@/lib/client/api';
import { bulkState } from '@/lib/client/bulk-calls';
import type { Notice } from '@/lib/client/live-events';
import { useMessaging } from '@/lib/client/messaging-context';
import { scheduledOne } from '@/lib/client/scheduling-calls';
import { nameOf } from '@/lib/client/use-scheduled';
import { announcementsOf, bulkResultOf } from './many-places';

/** Says at once, wherever one is, that a scheduled message failed or waits for one's decision, or that copies to many were left out. */
export function ScheduledNotices() {
  const t = useTranslations('scheduling');
  const { client, basePath } = useMessaging();
  const router = useRouter();
  useEffect(() => {
    const tell = (words: string, href: string) => {
      if (window.location.pathname === href) return;
      notify.urgent(words, { label: t('notice.open'), onOpen: () => router.push(href) });
    };
    return client.onScheduled(async (notice) => {
      const copies = await unsentCopies(notice).catch(() => 0);
      if (copies > 0) {
        const { batchId } = notice;
        const href = batchId === undefined ? announcementsOf(basePath) : bulkResultOf(batchId);
        return tell(t('notice.leftOut', { count: copies }), href);
      }
      if (notice.scheduledId === undefined) return;
      const one = await scheduledOne(notice.scheduledId).catch(() => null);
      if (!one || (one.status !== 'paused' && one.status !== 'failed')) return;
      const name = nameOf(one, t) || t('list.unknown');
      tell(t(`notice.${one.status}`, { name }), `${basePath}/scheduled`);
    });
  }, [client, basePath, router, t]);
  return null;
}

/** Of what went to many and is through: copies that were refused. */
async function unsentCopies({ batchId, broadcastId }: Notice): Promise<number> {
  if (batchId !== undefined) return (await bulkState(batchId)).failed;
  if (broadcastId === undefined) return 0;
  return (await call<{ failed: number }>('GET', `/api/messages/broadcast/${broadcastId}`)).failed;
}
