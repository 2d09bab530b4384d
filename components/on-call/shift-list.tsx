import { ActionForm } from '@/components/forms/action-form';
import { FormProblem } from '@/components/forms/form-problem';
import { SubmitButton } from '@/components/forms/submit-button';
import { Badge } from '@/components/ui/badge';
import { Card } from '@/components/ui/card';
import { Timestamp } from '@/components/ui/timestamp';
import type { ShiftView } from '@/lib/domain/care/on-call-schema';
import type { FormAction } from '@/lib/shared/action-result';
import { textsOf } from '@/lib/shared/texts';

// biome-ignore lint/suspicious/noExplicitAny: the form shows no data of the result, whatever its type.
type ShiftListProps = { shifts: ShiftView[]; action: FormAction<any> };

/** Shifts that have not ended, the next one first. */
export function ShiftList({ shifts, action }: ShiftListProps) {
  const t = textsOf('onCall');
  return (
    <Card title={t('shifts')}>
      {shifts.length === 0 && <p className="text-muted-foreground">{t('noShifts')}</p>}
      <ul className="flex flex-col divide-y">
        {shifts.map(({ shiftId, person, startsAt, endsAt, isNow }) => (
          <li key={shiftId} className="flex flex-wrap items-center gap-x-4 gap-y-2 py-3 first:pt-0 last:pb-0">
            <div className="min-w-0 flex-1 basis-56">
              <p className="flex flex-wrap items-center gap-2 font-semibold">
                {person.displayName}
                {isNow && <Badge tone="success">{t('runs')}</Badge>}
              </p>
              <p className="text-sm text-muted-foreground">
                <Timestamp at={startsAt.toISOString()} as="absolute" /> {t('untilWord')}{' '}
                <Timestamp at={endsAt.toISOString()} as="absolute" />
              </p>
            </div>
            <ActionForm action={action} name={`shift-${shiftId}`} doneText={t('removed')}>
              <input type="hidden" name="id" value={shiftId} />
              <FormProblem />
              <SubmitButton
                variant="secondary"
                size="small"
                aria-label={t('removeFor', { name: person.displayName })}
              >
                {t('remove')}
              </SubmitButton>
            </ActionForm>
          </li>
        ))}
      </ul>
    </Card>
  );
}
