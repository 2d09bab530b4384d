import { FormField } from '@/components/forms/form-field';
import { Input } from '@/components/ui/input';
import type { Settings } from '@/lib/domain/settings/schema';
import { textsOf } from '@/lib/shared/texts';

const STEPS = [
  { name: 'highStepMinutes', label: 'ladder.high' },
  { name: 'criticalStepMinutes', label: 'ladder.critical' },
] as const;

/** How long each rung of an alert has, by grade. */
export function LadderTimes({ settings }: { settings: Settings }) {
  const t = textsOf('onCall');
  return (
    <div className="grid gap-5 sm:grid-cols-2">
      {STEPS.map(({ name, label }) => (
        <FormField key={name} name={name} label={t(label)}>
          <Input type="number" inputMode="numeric" min={1} max={240} required defaultValue={settings[name]} />
        </FormField>
      ))}
    </div>
  );
}
