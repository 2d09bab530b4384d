'use client';

import { useTranslations } from 'use-intl/react';
import { enterSendsKey } from '@/components/messaging/message-field';
import { Card } from '@/components/ui/card';
import { Switch } from '@/components/ui/switch';
import { useRemembered } from '@/lib/client/use-remembered';

/** How the keys of the composer behave, in this browser. */
export function WritingCard() {
  const t = useTranslations('patient.settings');
  const [enterSends, setEnterSends] = useRemembered(enterSendsKey, false);
  return (
    <Card title={t('writing')}>
      <Switch
        label={t('enterSends')}
        hint={t('enterSendsHint')}
        checked={enterSends}
        onChange={(event) => setEnterSends(event.target.checked)}
      />
    </Card>
  );
}
