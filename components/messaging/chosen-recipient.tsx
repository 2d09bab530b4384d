'use client';

import { useTranslations } from 'use-intl/react';
import { Avatar } from '@/components/ui/avatar';
import { Button } from '@/components/ui/button';
import type { Recipient } from '@/lib/client/messaging-types';

/** Who will get the message. */
export function ChosenRecipient({ recipient, onChange }: { recipient: Recipient; onChange: () => void }) {
  const t = useTranslations();
  const { displayName, username, role } = recipient;
  return (
    <div className="flex flex-col gap-1.5">
      <p className="font-semibold">{t('messaging.new.to')}</p>
      <div className="flex items-center gap-3 rounded-control border bg-surface px-3 py-2">
        <Avatar name={displayName} hueKey={username} />
        <p className="min-w-0 flex-1">
          <span className="block truncate">{displayName}</span>
          {role !== 'system' && (
            <span className="block truncate text-sm text-muted-foreground">{t(`shell.roles.${role}`)}</span>
          )}
        </p>
        <input type="hidden" name="recipient" value={username} />
        <Button size="small" variant="ghost" onClick={onChange} aria-label={t('messaging.new.change')}>
          {t('messaging.new.changeShort')}
        </Button>
      </div>
    </div>
  );
}
