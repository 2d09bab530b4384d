import { FormField } from '@/components/forms/form-field';
import { Input } from '@/components/ui/input';
import type { Settings } from '@/lib/domain/settings/schema';
import { textsOf } from '@/lib/shared/texts';

/** How long each rung of an alert has, by grade. */
export function LadderTimes({ settings }: { settings: Settings }) {
  const t = textsOf('onCall');
  return (
    <div className="grid gap-5 sm:grid-cols-2">
      <FormField name="highStepMinutes" label={t('ladder.high')}>
        <Input
          type="number"
          inputMode="numeric"
          min={1}
          max={240}
          required
          defaultValue={settings.highStepMinutes}
        />
      </FormField>
      <FormField name="criticalStepMinutes" label={t('ladder.critical')}>
        <Input
          type="number"
          inputMode="numeric"
          min={1}
          max={240}
          required
          defaultValue={settings.criticalStepMinutes}
        />
      </FormField>
    </div>
  );
}
