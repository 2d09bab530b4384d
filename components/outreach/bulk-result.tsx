'use client';

import Link from 'next/link';
import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { variableLabel } from '@/components/templates/variable-label';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { DataTable } from '@/components/ui/data-table';
import type { DataColumn } from '@/components/ui/data-table-types';
import { notify } from '@/components/ui/notify';
import { Progress } from '@/components/ui/progress';
import { TextLink } from '@/components/ui/text-link';
import { asApiError } from '@/lib/client/api-error';
import type { BulkState } from '@/lib/client/bulk-calls';
import { BatchStatus, isMoving } from './batch-status';
import { useBulkState } from './use-bulk-state';

type Result = BulkState['results'][number];

/** How far a bulk message came, live, and what became of each copy. It can be stopped while it is being sent. */
export function BulkResult({ initial }: { initial: BulkState }) {
  const t = useTranslations('outreach.bulk');
  const { state, stop } = useBulkState(initial);
  const [isAsking, setIsAsking] = useState(false);
  const columns = useResultColumns();
  const { sent, failed, stopped, total } = state;
  const waiting = total - sent - failed - stopped;

  async function stopNow() {
    try {
      await stop();
      notify.success(t('stopped'));
    } catch (error) {
      notify.error(asApiError(error).detail);
    }
  }

  return (
    <div className="flex flex-col gap-5">
      <Card>
        <div className="flex flex-col gap-3">
          <div className="flex flex-wrap items-center gap-3">
            <BatchStatus status={state.status} />
            <p role="status" className="me-auto tabular-nums">
              {state.heldForMs > 0
                ? t('heldFor', { seconds: Math.ceil(state.heldForMs / 1000) })
                : t('counts', { sent, failed, waiting, stopped })}
            </p>
            {isMoving(state) && <Button onClick={() => setIsAsking(true)}>{t('stop')}</Button>}
          </div>
          {state.status === 'scheduled' && (
            <p className="text-muted-foreground">
              {t('scheduledText')} <TextLink href="/inbox/scheduled">{t('scheduledLink')}</TextLink>
            </p>
          )}
          <Progress label={t('sentOf', { sent, total })} value={sent + failed} max={total} />
          {state.subject && <p className="font-semibold">{state.subject}</p>}
          <p className="max-w-prose whitespace-pre-wrap">{state.content ?? t('noWords')}</p>
        </div>
      </Card>
      <DataTable
        label={t('resultTable')}
        columns={columns}
        rows={state.results}
        rowId={(row) => row.recipient}
        rememberAs="bulk-result"
      />
      <ConfirmDialog
        isOpen={isAsking}
        onOpenChange={setIsAsking}
        title={t('stopTitle')}
        description={t(sent + failed === 0 ? 'stopHeldText' : 'stopText')}
        confirmLabel={t('stop')}
        onConfirm={stopNow}
      />
    </div>
  );
}

function useResultColumns(): DataColumn<Result>[] {
  const t = useTranslations('outreach.bulk');
  return useMemo(
    () => [
      {
        id: 'patient',
        header: t('columns.patient'),
        isFixed: true,
        value: (row) => row.displayName,
        cell: (row) => <PatientLink row={row} />,
      },
      {
        id: 'result',
        header: t('columns.result'),
        value: (row) => t(`copy.${row.status}`),
        cell: (row) => <ResultCell row={row} />,
      },
    ],
    [t],
  );
}

function PatientLink({ row }: { row: Result }) {
  if (row.conversationId === null) return <span className="font-semibold">{row.displayName}</span>;
  return (
    <Link
      href={`/inbox/${row.conversationId}`}
      className="block truncate rounded-sm font-semibold decoration-1 underline-offset-3 hover:underline focus-visible:underline touch:py-3"
    >
      {row.displayName}
    </Link>
  );
}

const tones = { pending: 'waiting', sent: 'success', failed: 'danger', stopped: 'neutral' } as const;

function ResultCell({ row: { status, reason, unresolved } }: { row: Result }) {
  const t = useTranslations('outreach.bulk');
  const say = useTranslations('templates');
  return (
    <span className="flex flex-wrap items-center gap-2">
      <Badge tone={tones[status]}>{t(`copy.${status}`)}</Badge>
      {reason && (
        <span className="text-sm text-muted-foreground">
          {t(`reasons.${reason}`, { names: unresolved.map((name) => variableLabel(say, name)).join(', ') })}
        </span>
      )}
    </span>
  );
}
