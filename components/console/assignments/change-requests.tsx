'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { useAction } from '@/components/forms/use-action';
import { mainId } from '@/components/shell/skip-link';
import { Button } from '@/components/ui/button';
import { ButtonLink } from '@/components/ui/button-link';
import { Card } from '@/components/ui/card';
import { notify } from '@/components/ui/notify';
import { Timestamp } from '@/components/ui/timestamp';
import type { ChangeRequestView } from '@/lib/domain/care/change-schema';
import type { ActionResult } from '@/lib/shared/action-result';

export type SettleAction = (token: string, input: { id: number }) => Promise<ActionResult<unknown>>;

type ChangeRequestsProps = { requests: ChangeRequestView[]; action: SettleAction };

/** What patients ask for and may not get by blocking: somebody else. Nothing is shown while nobody does. */
export function ChangeRequests({ requests, action }: ChangeRequestsProps) {
  const t = useTranslations('change.requests');
  if (requests.length === 0) return null;
  return (
    <Card title={t('title')} aside={requests.length}>
      <p className="text-muted-foreground">{t('text')}</p>
      <ul className="mt-2 flex max-h-96 flex-col divide-y overflow-y-auto">
        {requests.map((request) => (
          <Wish key={request.requestId} request={request} action={action} />
        ))}
      </ul>
    </Card>
  );
}

function Wish({ request, action }: { request: ChangeRequestView; action: SettleAction }) {
  const t = useTranslations('change.requests');
  const settle = useAction(action);
  const [isDone, setIsDone] = useState(false);
  const { requestId: id, patient, clinician, reason, askedAt } = request;
  const name = patient.displayName;
  if (isDone) return null;

  async function done() {
    const answer = await settle.run({ id });
    if (!answer.ok) return notify.error(answer.message);
    notify.success(t('settled', { name }));
    document.getElementById(mainId)?.focus();
    setIsDone(true);
  }

  return (
    <li className="flex flex-wrap items-start gap-x-6 gap-y-2 py-3">
      <div className="min-w-0 flex-1 basis-64">
        <p className="font-semibold">{t('wish', { patient: name, clinician: clinician.displayName })}</p>
        <p className="break-words whitespace-pre-wrap">
          {reason ?? <span className="text-muted-foreground">{t('noReason')}</span>}
        </p>
        <p className="text-sm text-muted-foreground">
          <Timestamp at={askedAt.toISOString()} />
        </p>
      </div>
      <div className="flex flex-wrap gap-2">
        <ButtonLink
          size="small"
          href={`/console/assignments?patient=${encodeURIComponent(patient.username)}`}
          aria-label={t('assignmentsOf', { name })}
        >
          {t('assignments')}
        </ButtonLink>
        <ButtonLink size="small" href={`/console/messages/new?to=${encodeURIComponent(patient.username)}`}>
          {t('write', { name })}
        </ButtonLink>
        <Button
          size="small"
          isBusy={settle.isPending}
          aria-label={t('settleOf', { name })}
          onClick={() => void done()}
        >
          {t('settle')}
        </Button>
      </div>
    </li>
  );
}
