'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { Select } from '@/components/ui/select';
import { useTimeWords, type Weekday, weekdayCodes } from '@/lib/client/use-time-words';
import { FREQUENCIES, type Frequency, type RepeatRule, readRule, writeRule } from '@/lib/shared/repeat-rule';

type RepeatPickerProps = {
  /** RRULE, or null for once. */
  value: string | null;
  onChange: (rule: string | null) => void;
  /** Day of the first one, as "2026-11-27". */
  firstDay: string;
};

const plain = (freq: Frequency): RepeatRule => ({
  freq,
  interval: 1,
  byDay: [],
  count: null,
  until: null,
  rest: [],
});
const simple = {
  daily: writeRule(plain('DAILY')),
  weekly: writeRule(plain('WEEKLY')),
  monthly: writeRule(plain('MONTHLY')),
};

/** How often a message goes: the usual rhythms, or one of one's own with an end. */
export function RepeatPicker({ value, onChange, firstDay }: RepeatPickerProps) {
  const t = useTranslations('scheduling');
  const { dayName } = useTimeWords();
  const known = Object.entries(simple).find(([, rule]) => rule === value)?.[0];
  const [isCustom, setIsCustom] = useState(value !== null && !known);
  const day = new Date(`${firstDay || '2024-01-01'}T12:00:00Z`);
  const date = day.getUTCDate();
  const weekday = weekdayCodes[(day.getUTCDay() + 6) % 7]!;
  const choice = isCustom ? 'custom' : (known ?? 'never');

  function choose(next: string) {
    setIsCustom(next === 'custom');
    if (next === 'never') onChange(null);
    else if (next === 'custom') onChange(value ?? writeRule({ ...plain('WEEKLY'), byDay: [weekday] }));
    else onChange(simple[next as keyof typeof simple]);
  }

  const rule = value === null ? null : readRule(value);
  const isMonthEnd =
    rule?.freq === 'MONTHLY' && rule.rest.length === 0 && rule.byDay.length === 0 && date > 28;
  return (
    <div className="flex flex-col gap-4">
      <Field label={t('repeat')} hint={isMonthEnd ? t('shortMonth') : undefined}>
        <Select
          value={choice}
          onChange={(event) => choose(event.target.value)}
          options={[
            { value: 'never', label: t('never') },
            { value: 'daily', label: t('daily') },
            { value: 'weekly', label: t('weekly', { day: dayName(weekday, 'long') }) },
            { value: 'monthly', label: t('monthly', { day: date }) },
            { value: 'custom', label: t('custom') },
          ]}
        />
      </Field>
      {isCustom && rule && (
        <CustomRhythm
          rule={rule}
          weekday={weekday}
          firstDay={firstDay}
          onChange={(next) => onChange(writeRule(next))}
        />
      )}
    </div>
  );
}

type CustomProps = {
  rule: RepeatRule;
  weekday: Weekday;
  firstDay: string;
  onChange: (rule: RepeatRule) => void;
};

function CustomRhythm({ rule, weekday, firstDay, onChange }: CustomProps) {
  const t = useTranslations('scheduling');
  const { dayName } = useTimeWords();
  return (
    <div className="flex flex-col gap-4 border-s-2 ps-4">
      <div className="grid grid-cols-[1fr_2fr] gap-3">
        <Field label={t('every')}>
          <Input
            type="number"
            min={1}
            max={366}
            value={rule.interval}
            onChange={(event) => onChange({ ...rule, interval: within(event.target.value, 366) })}
          />
        </Field>
        <Field label={t('unit')}>
          <Select
            value={rule.freq}
            onChange={(event) => {
              const freq = event.target.value as Frequency;
              onChange({ ...rule, freq, byDay: freq === 'WEEKLY' ? [weekday] : [], rest: [] });
            }}
            options={FREQUENCIES.map((freq) => ({ value: freq, label: t(freq) }))}
          />
        </Field>
      </div>
      {rule.freq === 'WEEKLY' && (
        <fieldset>
          <legend className="mb-1.5 font-semibold">{t('onDays')}</legend>
          <div className="flex flex-wrap gap-1.5">
            {weekdayCodes.map((code) => (
              <label
                key={code}
                className="relative flex size-11 cursor-pointer items-center justify-center rounded-full border border-outline text-sm has-checked:border-primary has-checked:bg-primary has-checked:text-primary-foreground has-focus-visible:outline-2 has-focus-visible:outline-focus touch:size-touch"
              >
                <input
                  type="checkbox"
                  aria-label={dayName(code, 'long')}
                  checked={rule.byDay.includes(code)}
                  onChange={(event) =>
                    onChange({ ...rule, byDay: toggled(rule.byDay, code, event.target.checked) })
                  }
                  className="absolute inset-0 cursor-pointer appearance-none outline-none"
                />
                {dayName(code)}
              </label>
            ))}
          </div>
        </fieldset>
      )}
      <End rule={rule} firstDay={firstDay} onChange={onChange} />
    </div>
  );
}

function End({ rule, firstDay, onChange }: Omit<CustomProps, 'weekday'>) {
  const t = useTranslations('scheduling');
  const end = endOf(rule);
  return (
    <div className="grid gap-3 sm:grid-cols-2">
      <Field label={t('ends')}>
        <Select
          value={end}
          onChange={(event) =>
            onChange({
              ...rule,
              until: event.target.value === 'on' ? firstDay : null,
              count: event.target.value === 'after' ? 5 : null,
            })
          }
          options={[
            { value: 'never', label: t('endsNever') },
            { value: 'on', label: t('endsOn') },
            { value: 'after', label: t('endsAfter') },
          ]}
        />
      </Field>
      {end === 'on' && (
        <Field label={t('lastDay')}>
          <Input
            type="date"
            min={firstDay}
            value={rule.until ?? ''}
            onChange={(event) => event.target.value && onChange({ ...rule, until: event.target.value })}
          />
        </Field>
      )}
      {end === 'after' && (
        <Field label={t('timesCount')}>
          <Input
            type="number"
            min={1}
            max={1000}
            value={rule.count ?? 1}
            onChange={(event) => onChange({ ...rule, count: within(event.target.value, 1000) })}
          />
        </Field>
      )}
    </div>
  );
}

function endOf({ until, count }: RepeatRule) {
  if (until) return 'on';
  return count ? 'after' : 'never';
}

const within = (text: string, max: number) => Math.min(max, Math.max(1, Math.trunc(Number(text)) || 1));

/** In the order of the week; the last one stays. */
function toggled(days: string[], day: Weekday, isOn: boolean): string[] {
  const next = isOn ? [...days, day] : days.filter((one) => one !== day);
  return next.length > 0 ? weekdayCodes.filter((one) => next.includes(one)) : days;
}
