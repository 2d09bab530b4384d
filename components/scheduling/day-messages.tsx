'use client';

import CalendarArrowUp from 'lucide-react/icons/calendar-arrow-up';
import { useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import type { Scheduled } from '@/lib/client/scheduling-calls';
import { useTimeWords } from '@/lib/client/use-time-words';
import type { Day } from '@/lib/shared/month-grid';
import { ScheduledItem } from './scheduled-item';

type DayMessagesProps = {
  day: Day;
  today: Day;
  messages: Scheduled[];
  onMove: (one: Scheduled, to: Day) => void;
};

/** The messages of one day, with all that can be done with them. */
export function DayMessages({ day, today, messages, onMove }: DayMessagesProps) {
  const t = useTranslations('scheduling');
  const { format } = useTimeWords();
  const [moving, setMoving] = useState<Scheduled | null>(null);
  const name = format(new Date(`${day}T12:00:00Z`), {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  });
  return (
    <section aria-label={name} aria-live="polite" className="flex min-w-0 flex-col gap-3">
      <h3 className="text-base">{name}</h3>
      {messages.length === 0 && <p className="text-muted-foreground">{t('calendar.none')}</p>}
      <ul className="flex flex-col gap-3">
        {messages.map((one) => (
          <li key={one.scheduledId}>
            <ScheduledItem
              one={one}
              menu={[{ id: 'move', label: t('act.move'), onSelect: () => setMoving(one) }]}
            />
          </li>
        ))}
      </ul>
      {moving && (
        <MoveDialog
          day={day}
          today={today}
          onClose={() => setMoving(null)}
          onMove={(to) => {
            onMove(moving, to);
            setMoving(null);
          }}
        />
      )}
    </section>
  );
}

type MoveDialogProps = { day: Day; today: Day; onMove: (to: Day) => void; onClose: () => void };

function MoveDialog({ day, today, onMove, onClose }: MoveDialogProps) {
  const t = useTranslations('scheduling');
  const [to, setTo] = useState(day);
  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title={t('edit.moveTitle')}
      description={t('edit.moveText')}
      size="small"
      footer={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button variant="primary" aria-disabled={to === '' || undefined} onClick={() => to && onMove(to)}>
            <CalendarArrowUp aria-hidden />
            {t('act.move')}
          </Button>
        </>
      }
    >
      <Field label={t('date')}>
        <Input type="date" min={today} value={to} onChange={(event) => setTo(event.target.value)} />
      </Field>
    </Dialog>
  );
}
