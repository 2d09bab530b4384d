import { ActionForm } from '@/components/forms/action-form';
import { FormProblem } from '@/components/forms/form-problem';
import { SubmitButton } from '@/components/forms/submit-button';
import { Card } from '@/components/ui/card';
import type { OwnChangeRequest } from '@/lib/domain/care/change-schema';
import { textsOf } from '@/lib/shared/texts';
import { listTime, type TimeContext } from '@/lib/shared/time-format';
import { withdrawChangeAction } from './change-actions';

type OwnChangesProps = { requests: OwnChangeRequest[]; context: TimeContext };

/** What the patient asked the admins for, each open one with the way back. Works without scripts. */
export function OwnChanges({ requests, context }: OwnChangesProps) {
  const t = textsOf('change');
  return (
    <Card title={t('own.title')}>
      <p className="text-muted-foreground">{t('own.how')}</p>
      {requests.length > 0 && (
        <ul className="mt-3 flex flex-col gap-3">
          {requests.map(({ requestId, clinician, state, askedAt, settledAt }) => (
            <li key={requestId} className="flex flex-wrap items-center gap-x-3 gap-y-2">
              <p className="min-w-0 flex-1 basis-40">
                <span className="block truncate">{clinician.displayName}</span>
                <span className="block text-sm text-muted-foreground">
                  {state === 'open'
                    ? t('own.open', { date: listTime(askedAt, context) })
                    : t('own.settled', { date: listTime(settledAt ?? askedAt, context) })}
                </span>
              </p>
              {state === 'open' && (
                <ActionForm
                  action={withdrawChangeAction}
                  name={`withdraw-${requestId}`}
                  doneText={t('own.withdrawn')}
                >
                  <input type="hidden" name="id" value={requestId} />
                  <SubmitButton
                    variant="secondary"
                    size="small"
                    aria-label={t('own.withdrawName', { name: clinician.displayName })}
                  >
                    {t('own.withdraw')}
                  </SubmitButton>
                  <FormProblem />
                </ActionForm>
              )}
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
