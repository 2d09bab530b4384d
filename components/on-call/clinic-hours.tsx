import { FormField } from '@/components/forms/form-field';
import { HoursFields } from '@/components/on-call/hours-fields';
import { Select } from '@/components/ui/select';
import type { Settings } from '@/lib/domain/settings/schema';
import { textsOf } from '@/lib/shared/texts';

/** The clinic's working week and the zone of its clocks. */
export function ClinicHours({ settings }: { settings: Settings }) {
  const t = textsOf('onCall');
  const zones = [...new Set([settings.clinicTimeZone, 'UTC', ...Intl.supportedValuesOf('timeZone')])].sort();
  return (
    <>
      <FormField name="clinicTimeZone" label={t('hours.zone')}>
        <Select
          defaultValue={settings.clinicTimeZone}
          options={zones.map((zone) => ({ value: zone, label: zone }))}
        />
      </FormField>
      <HoursFields hours={settings.officeHours} errorField="officeHours" />
    </>
  );
}
