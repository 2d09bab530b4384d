'use client';

import { Fragment, useId } from 'react';
import { useTranslations } from 'use-intl/react';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { cityOf, useTimeWords } from '@/lib/client/use-time-words';
import { classNames } from '@/lib/shared/class-names';
import { schedulePresets } from '@/lib/shared/schedule-presets';
import { placeWall, readWall, wallOf, writeWall } from '@/lib/shared/zoned-time';

/** A day and a time of day as clocks at the reader's show them. */
export type WallChoice = { date: string; time: string };
/** Whose clocks show something else, so that one sees what it is for them: a person, or "12 people". */
export type OtherClock = { name: string; timeZone: string };

/** Of many in many places, the clocks of the most. */
const clocksShown = 4;
const farthestMs = 366 * 86_400_000;

/** What a choice comes to; without `at` it cannot be taken, and `problem` says why. */
export function useChosenTime({ date, time }: WallChoice) {
  const t = useTranslations('scheduling');
  const { ownZone, moment } = useTimeWords();
  const wall = date && time ? readWall(`${date}T${time}`) : null;
  if (wall === null) return { problem: t('noTime') };
  const { at, fit } = placeWall(wall, ownZone);
  const aheadMs = at.getTime() - Date.now();
  if (aheadMs <= 0) return { problem: t('past') };
  if (aheadMs > farthestMs) return { problem: t('tooFar') };
  if (fit === 'skipped') return { at, note: t('skipped', { time: moment(at) }) };
  return { at, note: fit === 'twice' ? t('twice') : undefined };
}

/** The choice that a moment is in a zone. */
export function wallChoice(at: Date, timeZone: string): WallChoice {
  const wall = writeWall(wallOf(at, timeZone));
  return { date: wall.slice(0, 10), time: wall.slice(11, 16) };
}

type TimePickerProps = {
  value: WallChoice;
  onChange: (value: WallChoice) => void;
  others?: readonly OtherClock[];
};

/** Presets, or a date and time of one's own; what it is on one's own clock and, beside it, on the other's. */
export function TimePicker({ value, onChange, others = [] }: TimePickerProps) {
  const t = useTranslations('scheduling');
  const { ownZone } = useTimeWords();
  const now = new Date();
  const today = wallChoice(now, ownZone).date;
  const last = wallChoice(new Date(now.getTime() + farthestMs), ownZone).date;
  return (
    <div className="flex flex-col gap-4">
      <fieldset className="flex flex-col gap-1.5">
        <legend className="mb-1.5 font-semibold">{t('times')}</legend>
        <div className="grid gap-2 sm:auto-cols-fr sm:grid-flow-col">
          {schedulePresets(now, ownZone).map(({ id, at }) => (
            <Preset
              key={id}
              label={t(id)}
              at={at}
              isChosen={isSame(value, wallChoice(at, ownZone))}
              onChoose={() => onChange(wallChoice(at, ownZone))}
            />
          ))}
        </div>
      </fieldset>
      <div className="grid grid-cols-[3fr_2fr] gap-3">
        <Field label={t('date')}>
          <Input
            type="date"
            value={value.date}
            min={today}
            max={last}
            onChange={(event) => onChange({ ...value, date: event.target.value })}
          />
        </Field>
        <Field label={t('time')}>
          <Input
            type="time"
            value={value.time}
            onChange={(event) => onChange({ ...value, time: event.target.value })}
          />
        </Field>
      </div>
      <BothTimes value={value} others={others} />
    </div>
  );
}

type PresetProps = { label: string; at: Date; isChosen: boolean; onChoose: () => void };

function Preset({ label, at, isChosen, onChoose }: PresetProps) {
  const { moment } = useTimeWords();
  return (
    <button
      type="button"
      aria-pressed={isChosen}
      onClick={onChoose}
      className={classNames(
        'flex min-h-control flex-col items-start rounded-control border px-3 py-1.5 text-start transition-colors touch:min-h-touch',
        isChosen ? 'border-primary bg-primary-soft text-primary-text' : 'border-outline hover:bg-hover',
      )}
    >
      <span className="font-semibold">{label}</span>
      <span className="text-sm text-muted-foreground">{moment(at)}</span>
    </button>
  );
}

/** Read out when it changes: the moment on both clocks, or what is wrong with it. */
function BothTimes({ value, others }: { value: WallChoice; others: readonly OtherClock[] }) {
  const t = useTranslations('scheduling');
  const id = useId();
  const { moment, ownZone } = useTimeWords();
  const chosen = useChosenTime(value);
  return (
    <div id={id} role="status" className="flex flex-col gap-1 rounded-card bg-sunken px-4 py-3">
      {chosen.at ? (
        <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1">
          <dt className="text-muted-foreground">{t('yours')}</dt>
          <dd>{t('zoneOf', { time: moment(chosen.at), zone: cityOf(ownZone) })}</dd>
          {others.slice(0, clocksShown).map(({ name, timeZone }) => (
            <Fragment key={timeZone}>
              <dt className="max-w-40 truncate text-muted-foreground">{t('theirs', { name })}</dt>
              <dd>{t('zoneOf', { time: moment(chosen.at, timeZone), zone: cityOf(timeZone) })}</dd>
            </Fragment>
          ))}
        </dl>
      ) : (
        <p className="text-danger-text">{chosen.problem}</p>
      )}
      {others.length > clocksShown && (
        <p className="text-sm text-muted-foreground">{t('clocks', { count: others.length - clocksShown })}</p>
      )}
      {chosen.note && <p className="text-sm text-waiting">{chosen.note}</p>}
    </div>
  );
}

const isSame = (a: WallChoice, b: WallChoice) => a.date === b.date && a.time === b.time;
