'use client';

import { useTranslations } from 'use-intl/react';
import { useActionForm } from '@/components/forms/form-context';
import { FieldError } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { Select } from '@/components/ui/select';
import type { Settings } from '@/lib/domain/settings/schema';
import { type DurationName, inLargestUnit, units } from './durations';

const groups = [
  { key: 'patients', idle: 'patientIdleMinutes', absolute: 'patientAbsoluteMinutes' },
  { key: 'staff', idle: 'staffIdleMinutes', absolute: 'staffAbsoluteMinutes' },
] as const;

/** Idle and absolute limits of patients' and staff's sessions. */
export function SessionLimits({ settings }: { settings: Pick<Settings, DurationName> }) {
  const t = useTranslations('console.settings.sessions');
  return (
    <div className="grid gap-5 md:grid-cols-2">
      {groups.map(({ key, idle, absolute }) => (
        <div key={key} className="flex flex-col gap-4">
          <h3>{t(key)}</h3>
          <Duration name={idle} legend={t('idle')} minutes={settings[idle]} />
          <Duration name={absolute} legend={t('absolute')} minutes={settings[absolute]} />
        </div>
      ))}
    </div>
  );
}

function Duration({ name, legend, minutes }: { name: DurationName; legend: string; minutes: number }) {
  const t = useTranslations('console.settings.sessions');
  const { errorOf, typedIn } = useActionForm();
  const { amount, unit } = inLargestUnit(minutes);
  const error = errorOf(name);
  return (
    <fieldset className="flex flex-col gap-1.5">
      <legend className="mb-1.5">{legend}</legend>
      <div className="flex flex-wrap gap-2">
        <span className="min-w-24 flex-1">
          <Input
            aria-label={t('amount')}
            aria-invalid={error ? true : undefined}
            aria-describedby={error && `${name}-error`}
            name={name}
            type="number"
            inputMode="numeric"
            min={1}
            defaultValue={typedIn(name) ?? amount}
            className="tabular-nums"
          />
        </span>
        <Select
          aria-label={t('unit')}
          name={`${name}Unit`}
          defaultValue={typedIn(`${name}Unit`) ?? unit}
          className="w-36 shrink-0"
          options={units.map((one) => ({ value: one, label: t(`units.${one}`) }))}
        />
      </div>
      {error && <FieldError id={`${name}-error`}>{error}</FieldError>}
    </fieldset>
  );
}
