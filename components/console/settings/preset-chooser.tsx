'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { choiceLook } from '@/components/ui/control-look';
import { PRESETS, type Preset } from '@/lib/domain/messaging-policy/schema';
import { classNames } from '@/lib/shared/class-names';
import { PolicyTable } from './policy-table';

export const presetKeys = {
  'care-team': 'careTeam',
  'reply-only': 'replyOnly',
  separated: 'separated',
} as const satisfies Record<Preset, string>;

/** The three policies in plain words, and the chosen one in full as one moves between them. */
export function PresetChooser({ value, hasPeers }: { value: Preset; hasPeers: boolean }) {
  const t = useTranslations('console.settings.policy');
  const [chosen, setChosen] = useState<Preset>(value);
  return (
    <>
      <fieldset className="grid gap-3 md:grid-cols-3">
        <legend className="sr-only">{t('legend')}</legend>
        {PRESETS.map((preset) => (
          <label
            key={preset}
            className={classNames(
              'flex cursor-pointer items-start gap-3 rounded-card border border-border-strong bg-surface-raised p-4 transition-colors hover:bg-hover',
              'has-checked:border-primary has-checked:bg-primary-soft has-focus-visible:outline-2 has-focus-visible:outline-focus',
            )}
          >
            <input
              type="radio"
              name="messagingPreset"
              value={preset}
              defaultChecked={preset === value}
              onChange={() => setChosen(preset)}
              className={classNames(choiceLook, 'hs-dot mt-0.5 rounded-full')}
            />
            <span>
              <span className="block font-semibold">{t(`presets.${presetKeys[preset]}.name`)}</span>
              <span className="mt-1 block text-sm text-pretty">
                {t(`presets.${presetKeys[preset]}.text`)}
              </span>
            </span>
          </label>
        ))}
      </fieldset>
      <PolicyTable preset={chosen} hasPeers={hasPeers} />
    </>
  );
}
