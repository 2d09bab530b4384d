'use client';

import { type KeyboardEvent, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { Button } from '@/components/ui/button';
import { Kbd } from '@/components/ui/kbd';
import { Sheet } from '@/components/ui/sheet';
import { Switch } from '@/components/ui/switch';
import { inboxKeys, isChangeable, type KeyAct, keyOf, type OwnKeys, withKey } from './inbox-keys';

type KeysSheetProps = {
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  isOn: boolean;
  onToggle: (isOn: boolean) => void;
  own: OwnKeys;
  onChange: (own: OwnKeys) => void;
};

/** Which key does what, another key for whoever wants one, and the switch that turns them off in this browser (C27). */
export function KeysSheet({ isOpen, onOpenChange, isOn, onToggle, own, onChange }: KeysSheetProps) {
  const t = useTranslations('clinician.keys');
  const [changing, setChanging] = useState<KeyAct | null>(null);
  const take = (event: KeyboardEvent, act: KeyAct) => {
    if (changing !== act) return;
    if (event.key === 'Escape' || event.key === 'Tab') setChanging(null);
    if (event.key.length !== 1 || event.key === ' ' || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    onChange(withKey(own, act, event.key.toLowerCase()));
    setChanging(null);
  };
  return (
    <Sheet isOpen={isOpen} onOpenChange={onOpenChange} title={t('title')}>
      <p className="text-muted-foreground">{t('text')}</p>
      <dl className="my-5 divide-y rounded-card border bg-surface">
        {inboxKeys.map(({ act }) => (
          <div key={act} className="flex min-h-11 items-center justify-between gap-4 px-4 py-1">
            <dt>{t(act)}</dt>
            <dd>
              {isChangeable(act) ? (
                <button
                  type="button"
                  aria-label={t('change', { name: t(act), key: keyOf(act, own).toUpperCase() })}
                  onClick={() => setChanging(act)}
                  onKeyDown={(event) => take(event, act)}
                  onBlur={() => setChanging(null)}
                  className="flex min-h-9 min-w-9 cursor-pointer items-center justify-center rounded-sm hover:bg-hover touch:min-h-touch touch:min-w-touch"
                >
                  {changing === act ? (
                    <span className="text-sm text-primary-text">{t('press')}</span>
                  ) : (
                    <Kbd>{keyOf(act, own).toUpperCase()}</Kbd>
                  )}
                </button>
              ) : (
                <Kbd>{t('escape')}</Kbd>
              )}
            </dd>
          </div>
        ))}
        <Held name={t('send')} keys={[t('control'), t('enter')]} />
        <Held name={t('palette')} keys={[t('control'), 'K']} />
      </dl>
      <div className="flex flex-col items-start gap-4">
        <Switch
          label={t('switch')}
          hint={t('switchHint')}
          checked={isOn}
          onChange={(event) => onToggle(event.target.checked)}
        />
        {Object.keys(own).length > 0 && <Button onClick={() => onChange({})}>{t('reset')}</Button>}
      </div>
    </Sheet>
  );
}

function Held({ name, keys }: { name: string; keys: string[] }) {
  return (
    <div className="flex min-h-11 items-center justify-between gap-4 px-4 py-1">
      <dt>{name}</dt>
      <dd className="flex gap-1">
        {keys.map((key) => (
          <Kbd key={key}>{key}</Kbd>
        ))}
      </dd>
    </div>
  );
}
