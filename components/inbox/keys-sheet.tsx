'use client';

import { useTranslations } from 'use-intl/react';
import { Kbd } from '@/components/ui/kbd';
import { Sheet } from '@/components/ui/sheet';
import { Switch } from '@/components/ui/switch';
import { inboxKeys } from './inbox-keys';

type KeysSheetProps = {
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  isOn: boolean;
  onToggle: (isOn: boolean) => void;
};

/** Which key does what, and the switch that turns them off in this browser (C27). */
export function KeysSheet({ isOpen, onOpenChange, isOn, onToggle }: KeysSheetProps) {
  const t = useTranslations('clinician.keys');
  return (
    <Sheet isOpen={isOpen} onOpenChange={onOpenChange} title={t('title')}>
      <p className="text-muted-foreground">{t('text')}</p>
      <dl className="my-5 divide-y rounded-card border bg-surface">
        {inboxKeys.map(({ key, act }) => (
          <div key={key} className="flex items-center justify-between gap-4 px-4 py-2.5">
            <dt>{t(act)}</dt>
            <dd>
              <Kbd>{key === 'Escape' ? t('escape') : key.toUpperCase()}</Kbd>
            </dd>
          </div>
        ))}
        <div className="flex items-center justify-between gap-4 px-4 py-2.5">
          <dt>{t('send')}</dt>
          <dd className="flex gap-1">
            <Kbd>{t('control')}</Kbd>
            <Kbd>{t('enter')}</Kbd>
          </dd>
        </div>
      </dl>
      <Switch
        label={t('switch')}
        hint={t('switchHint')}
        checked={isOn}
        onChange={(event) => onToggle(event.target.checked)}
      />
    </Sheet>
  );
}
