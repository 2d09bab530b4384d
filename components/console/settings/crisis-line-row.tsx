'use client';

import ArrowDown from 'lucide-react/icons/arrow-down';
import ArrowUp from 'lucide-react/icons/arrow-up';
import Trash2 from 'lucide-react/icons/trash-2';
import { useTranslations } from 'use-intl/react';
import { FormField } from '@/components/forms/form-field';
import { IconButton } from '@/components/ui/icon-button';
import { Input } from '@/components/ui/input';
import { Select } from '@/components/ui/select';
import type { CrisisLine } from '@/lib/domain/settings/schema';
import type { CountryOption } from './country-options';

type CrisisLineRowProps = {
  line: CrisisLine;
  countries: CountryOption[];
  index: number;
  isLast: boolean;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
};

/** One crisis line; its fields are numbered as the command numbers what is wrong with them. */
export function CrisisLineRow({ line, countries, index, isLast, onMove, onRemove }: CrisisLineRowProps) {
  const t = useTranslations('console.settings.lines');
  const number = index + 1;
  const field = (name: string) => `crisisLines.${index}.${name}`;
  return (
    <li>
      <fieldset className="rounded-card border bg-surface-raised p-4">
        <legend className="sr-only">{t('line', { number })}</legend>
        <div className="grid gap-3 sm:grid-cols-2">
          <FormField name={field('name')} label={t('name')}>
            <Input defaultValue={line.name} autoComplete="off" />
          </FormField>
          <FormField name={field('country')} label={t('country')}>
            <Select defaultValue={line.country} options={countries} />
          </FormField>
          <FormField name={field('contact')} label={t('contact')}>
            <Input defaultValue={line.contact} autoComplete="off" />
          </FormField>
          <FormField name={field('hours')} label={t('hours')}>
            <Input defaultValue={line.hours} autoComplete="off" />
          </FormField>
        </div>
        <div className="mt-2 flex justify-end gap-1">
          <IconButton
            label={t('up', { number })}
            icon={<ArrowUp aria-hidden />}
            size="small"
            disabled={index === 0}
            onClick={() => onMove(-1)}
          />
          <IconButton
            label={t('down', { number })}
            icon={<ArrowDown aria-hidden />}
            size="small"
            disabled={isLast}
            onClick={() => onMove(1)}
          />
          <IconButton
            label={t('remove', { number })}
            icon={<Trash2 aria-hidden />}
            size="small"
            onClick={onRemove}
          />
        </div>
      </fieldset>
    </li>
  );
}
