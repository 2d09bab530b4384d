import { useMemo } from 'react';
import { useLocale, useTranslations } from 'use-intl/react';
import type { VariableValues } from '@/lib/domain/templates/variables';
import { firstNameOf } from '@/lib/domain/templates/variables';

/** A made-up reader for previews; the writer is oneself. */
export function useSampleValues(ownName: string): VariableValues {
  const t = useTranslations('templates.sample');
  const locale = useLocale();
  return useMemo(() => {
    const name = t('patient.name');
    const today = new Date();
    return {
      'patient.first_name': t('patient.first_name'),
      'patient.name': name,
      'recipient.name': name,
      'clinician.name': ownName,
      'clinician.first_name': firstNameOf(ownName),
      'sender.name': ownName,
      'appointment.date': t('appointment.date'),
      'appointment.time': t('appointment.time'),
      'today.date': today.toLocaleDateString(locale, { day: 'numeric', month: 'long', year: 'numeric' }),
      'today.weekday': today.toLocaleDateString(locale, { weekday: 'long' }),
    };
  }, [t, locale, ownName]);
}
