import Ban from 'lucide-react/icons/ban';
import CircleCheck from 'lucide-react/icons/circle-check';
import type { ReactNode } from 'react';
import { Badge } from '@/components/ui/badge';
import type { DataColumn } from '@/components/ui/data-table-types';
import { Timestamp } from '@/components/ui/timestamp';
import type { SuspensionView } from '@/lib/domain/moderation/schema';
import { PersonLink } from './person-link';
import type { ModerationWords } from './report-columns';

/** The columns of the list of suspensions, newest first. */
export function suspensionColumns(
  t: ModerationWords,
  actionOf: (row: SuspensionView) => ReactNode,
): DataColumn<SuspensionView>[] {
  return [
    {
      id: 'person',
      header: t('columns.person'),
      isFixed: true,
      cell: ({ person }) => <PersonLink person={person} />,
    },
    {
      id: 'state',
      header: t('columns.state'),
      cell: (row) => <SuspensionState row={row} t={t} />,
    },
    {
      id: 'why',
      header: t('columns.why'),
      cell: ({ reason }) => (
        <span className="block whitespace-pre-wrap break-words @2xl:max-w-72">
          {reason ?? t('suspensions.noReason')}
        </span>
      ),
    },
    { id: 'by', header: t('columns.by'), cell: ({ suspendedBy }) => suspendedBy },
    {
      id: 'from',
      header: t('columns.from'),
      isNumeric: true,
      cell: ({ startsAt }) => <Timestamp at={startsAt.toISOString()} className="whitespace-nowrap" />,
    },
    {
      id: 'until',
      header: t('columns.until'),
      isNumeric: true,
      cell: ({ endsAt }) =>
        endsAt ? (
          <Timestamp at={endsAt.toISOString()} className="whitespace-nowrap" />
        ) : (
          <span className="text-muted-foreground">{t('suspensions.open')}</span>
        ),
    },
    { id: 'actions', header: t('columns.actions'), isNumeric: true, cell: actionOf },
  ];
}

/** Whether it runs, and how it ended. */
export function SuspensionState({
  row: { state, liftedBy },
  t,
}: {
  row: SuspensionView;
  t: ModerationWords;
}) {
  return (
    <Badge
      tone={state === 'running' ? 'danger' : 'neutral'}
      icon={state === 'running' ? <Ban aria-hidden /> : <CircleCheck aria-hidden />}
    >
      {t(`suspensions.states.${state}`, { name: liftedBy ?? '' })}
    </Badge>
  );
}
