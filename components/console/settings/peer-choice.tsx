'use client';

import { useTranslations } from 'use-intl/react';
import { Checkbox } from '@/components/ui/checkbox';

/** Whether patients may write to each other at all; waits for Save, so it is a box and not a switch. */
export function PeerChoice({ isOn }: { isOn: boolean }) {
  const t = useTranslations('console.settings.peers');
  return <Checkbox name="peerMessaging" defaultChecked={isOn} label={t('label')} hint={t('hint')} />;
}
