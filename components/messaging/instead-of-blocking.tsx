'use client';

import BellOff from 'lucide-react/icons/bell-off';
import UserRoundCog from 'lucide-react/icons/user-round-cog';
import { type ReactNode, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { AskForChange } from '@/components/care/ask-for-change';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { notify } from '@/components/ui/notify';
import { changeOwnState } from '@/lib/client/messaging-calls';
import { useMessaging } from '@/lib/client/messaging-context';
import type { BlockDialogProps } from './block-dialog-surface';

/** Towards somebody who cannot be blocked: mute, and for a patient the way to somebody else (product.md). */
export function InsteadOfBlocking({ head, isOpen, onOpenChange }: BlockDialogProps) {
  const t = useTranslations('change');
  const common = useTranslations('messaging.list');
  const { client } = useMessaging();
  const [isAsking, setIsAsking] = useState(false);
  const { displayName: name, role, conversationId, isMuted } = head;
  const isPatient = client.reader.role === 'patient';
  const isCare = isPatient && (role === 'therapist' || role === 'clinician');

  function close(open: boolean) {
    if (!open) setIsAsking(false);
    onOpenChange(open);
  }

  async function mute() {
    const takeBack = client.cache.change(conversationId, { isMuted: true });
    close(false);
    try {
      await changeOwnState(conversationId, { muted: true });
      notify.success(t('muted'));
      client.refreshLists();
    } catch {
      takeBack();
      notify.error(common('failedChange'));
    }
  }

  if (isCare && isAsking)
    return (
      <AskForChange
        clinician={{ username: head.withUser ?? '', displayName: name }}
        isOpen={isOpen}
        onBack={() => setIsAsking(false)}
        onClose={() => close(false)}
      />
    );
  return (
    <Dialog
      isOpen={isOpen}
      onOpenChange={close}
      title={t('title', { name })}
      description={t(isCare ? 'careText' : isPatient || role === 'admin' ? 'adminText' : 'patientText')}
    >
      <ul className="flex flex-col gap-3 pb-3">
        <Way icon={<BellOff aria-hidden />} hint={isMuted ? t('isMuted') : t('muteHint')}>
          <Button disabled={isMuted} onClick={() => void mute()}>
            {t('mute')}
          </Button>
        </Way>
        {isCare && (
          <Way icon={<UserRoundCog aria-hidden />} hint={t('askHint', { name })}>
            <Button onClick={() => setIsAsking(true)}>{t('ask')}</Button>
          </Way>
        )}
      </ul>
    </Dialog>
  );
}

function Way({ icon, hint, children }: { icon: ReactNode; hint: string; children: ReactNode }) {
  return (
    <li className="flex items-start gap-3 [&>svg]:mt-2.5 [&>svg]:size-5 [&>svg]:shrink-0 [&>svg]:text-muted-foreground">
      {icon}
      <div className="flex min-w-0 flex-col items-start gap-1">
        {children}
        <p className="text-sm text-muted-foreground">{hint}</p>
      </div>
    </li>
  );
}
