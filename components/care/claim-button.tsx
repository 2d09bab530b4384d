'use client';

import Hand from 'lucide-react/icons/hand';
import UserCheck from 'lucide-react/icons/user-check';
import { useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { notify } from '@/components/ui/notify';
import { tooltipProps } from '@/components/ui/tooltip';
import { useActs } from '@/lib/client/acts';
import { asApiError } from '@/lib/client/api-error';
import { keys } from '@/lib/client/cache-keys';
import * as calls from '@/lib/client/care-calls';
import { useMessaging } from '@/lib/client/messaging-context';
import type { ThreadHead } from '@/lib/client/messaging-types';
import { useCare } from './care-context';

/** Who of the care team, or of support, answers this thread: take it, give it back, or see who has it. */
export function ClaimButton({ head }: { head: ThreadHead }) {
  const care = useCare();
  const { client } = useMessaging();
  const sharesSupport = head.isSupport && client.reader.role === 'developer';
  return (care && head.via !== 'handover') || sharesSupport ? <Claim head={head} /> : null;
}

function Claim({ head }: { head: ThreadHead }) {
  const t = useTranslations('care.claim');
  const { client } = useMessaging();
  const { change, isBusy } = useClaim(head.conversationId);
  const { claimedBy } = head;
  const isOwn = claimedBy?.username === client.reader.username;
  useActs(
    [
      {
        id: 'claim',
        label: t(isOwn ? 'release' : 'claim'),
        run: () => void change(isOwn ? 'release' : 'claim'),
      },
    ],
    {
      isOn: !claimedBy || isOwn,
    },
  );
  if (claimedBy && !isOwn)
    return (
      <Badge icon={<UserCheck aria-hidden />} className="max-w-40">
        {t('by', { name: claimedBy.displayName })}
      </Badge>
    );
  return claimedBy ? (
    <Button
      size="small"
      variant="ghost"
      isBusy={isBusy}
      {...tooltipProps(t('release'))}
      aria-label={`${t('own')}. ${t('release')}`}
      onClick={() => void change('release')}
    >
      <UserCheck aria-hidden />
      <span className="max-[56rem]:sr-only">{t('own')}</span>
    </Button>
  ) : (
    <Button size="small" variant="ghost" isBusy={isBusy} onClick={() => void change('claim')}>
      <Hand aria-hidden />
      <span className="max-[56rem]:sr-only">{t('claim')}</span>
    </Button>
  );
}

function useClaim(conversationId: number) {
  const t = useTranslations('care.claim');
  const { client } = useMessaging();
  const [isBusy, setIsBusy] = useState(false);

  async function change(to: 'claim' | 'release'): Promise<void> {
    setIsBusy(true);
    try {
      await (to === 'claim' ? calls.claim(conversationId) : calls.releaseClaim(conversationId));
    } catch (error) {
      notify.error(t(asApiError(error).code === 'conflict' ? 'taken' : 'failed'));
    }
    // Whatever happened: the head says who has it now.
    await client.cache.refresh(keys.head(conversationId));
    setIsBusy(false);
  }
  return { change, isBusy };
}
