'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { Segmented } from '@/components/ui/segmented';
import type { ScheduleTime } from '@/lib/client/scheduling-calls';
import { useTimeWords } from '@/lib/client/use-time-words';
import { schedulePresets } from '@/lib/shared/schedule-presets';
import { RepeatPicker } from './repeat-picker';
import { type OtherClock, TimePicker, useChosenTime, wallChoice } from './time-picker';

/** Whether what goes to many goes now or later, and when and how often. `time` is null for now; `isReady` when it can be taken. */
export function useWhen() {
  const { ownZone } = useTimeWords();
  const [isLater, setIsLater] = useState(false);
  const [choice, setChoice] = useState(() => {
    const presets = schedulePresets(new Date(), ownZone);
    return wallChoice((presets.find(({ id }) => id === 'tomorrow') ?? presets[0]!).at, ownZone);
  });
  const [repeat, setRepeat] = useState<string | null>(null);
  const { at } = useChosenTime(choice);
  const time: ScheduleTime | null =
    isLater && at ? { scheduledFor: at.toISOString(), timeZone: ownZone, repeat } : null;
  return {
    ...{ isLater, setIsLater, choice, setChoice, repeat, setRepeat, time },
    isReady: !isLater || at !== undefined,
  };
}

type WhenFieldsProps = { when: ReturnType<typeof useWhen>; others: readonly OtherClock[] };

/** Now, or at a time that is shown on one's own clock and on those of the people whom it is for. */
export function WhenFields({ when, others }: WhenFieldsProps) {
  const t = useTranslations('scheduling');
  return (
    <div className="flex flex-col gap-5">
      <Segmented
        legend={t('when')}
        isLegendHidden
        name="when"
        value={when.isLater ? 'later' : 'now'}
        options={[
          { value: 'now', label: t('now') },
          { value: 'later', label: t('atTime') },
        ]}
        onValueChange={(value) => when.setIsLater(value === 'later')}
      />
      {when.isLater && (
        <>
          <TimePicker value={when.choice} onChange={when.setChoice} others={others} />
          <RepeatPicker value={when.repeat} onChange={when.setRepeat} firstDay={when.choice.date} />
        </>
      )}
    </div>
  );
}
