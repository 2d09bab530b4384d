'use client';

import { useTranslations } from 'use-intl/react';
import { FormField } from '@/components/forms/form-field';
import { Input } from '@/components/ui/input';
import type { Settings } from '@/lib/domain/settings/schema';

type Limits = Pick<Settings, 'attachmentMaxMegabytes' | 'attachmentsPerMessage'>;

const fields = [
  { name: 'attachmentMaxMegabytes', label: 'size', max: 100 },
  { name: 'attachmentsPerMessage', label: 'perMessage', max: 20 },
] as const;

/** How large a file may be, and how many go with one message. */
export function FileLimits({ settings }: { settings: Limits }) {
  const t = useTranslations('console.settings.files');
  return (
    <div className="grid gap-5 md:grid-cols-2">
      {fields.map(({ name, label, max }) => (
        <FormField key={name} name={name} label={t(label)}>
          <Input
            type="number"
            inputMode="numeric"
            min={1}
            max={max}
            defaultValue={settings[name]}
            className="tabular-nums"
          />
        </FormField>
      ))}
    </div>
  );
}
