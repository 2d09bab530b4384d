import Ban from 'lucide-react/icons/ban';
import CalendarClock from 'lucide-react/icons/calendar-clock';
import CircleAlert from 'lucide-react/icons/circle-alert';
import Clock from 'lucide-react/icons/clock';
import LoaderCircle from 'lucide-react/icons/loader-circle';
import type { ReactNode } from 'react';
import type { useTranslations } from 'use-intl/react';
import { Badge, type BadgeTone } from '@/components/ui/badge';
import type { DataColumn } from '@/components/ui/data-table-types';
import { Timestamp } from '@/components/ui/timestamp';
import type { WorkItem, WorkState } from '@/lib/domain/queue/schema';

export type QueueWords = ReturnType<typeof useTranslations<'queue'>>;

/** The columns of the queue. Its order is fixed: newest first. */
export function queueColumns(
  t: QueueWords,
  actionsOf: (work: WorkItem) => ReactNode,
): DataColumn<WorkItem>[] {
  const column = (
    id: 'work' | 'state' | 'person' | 'attempts' | 'reason' | 'due' | 'created' | 'actions',
  ) => ({
    id,
    header: t(`columns.${id}`),
  });
  return [
    { ...column('work'), isFixed: true, cell: (work) => <WorkCell work={work} t={t} /> },
    {
      ...column('state'),
      cell: ({ state }) => (
        <Badge tone={looks[state].tone} icon={looks[state].icon}>
          {t(`states.${state}`)}
        </Badge>
      ),
    },
    {
      ...column('person'),
      cell: ({ person }) =>
        person ? person.displayName : <span className="text-muted-foreground">{t('system')}</span>,
    },
    { ...column('attempts'), isNumeric: true, cell: ({ attempts }) => (attempts === 0 ? '–' : attempts) },
    { ...column('reason'), cell: ({ reason }) => (reason ? reasonWords(t, reason) : '–') },
    {
      ...column('due'),
      isNumeric: true,
      cell: ({ dueAt }) => <Timestamp at={dueAt.toISOString()} className="whitespace-nowrap" />,
    },
    {
      ...column('created'),
      isNumeric: true,
      isHidden: true,
      cell: ({ createdAt }) => <Timestamp at={createdAt.toISOString()} className="whitespace-nowrap" />,
    },
    { ...column('actions'), isNumeric: true, cell: actionsOf },
  ];
}

const looks: Record<WorkState, { tone: BadgeTone; icon: ReactNode }> = {
  pending: { tone: 'waiting', icon: <Clock aria-hidden /> },
  running: { tone: 'primary', icon: <LoaderCircle aria-hidden /> },
  scheduled: { tone: 'neutral', icon: <CalendarClock aria-hidden /> },
  failed: { tone: 'danger', icon: <CircleAlert aria-hidden /> },
  dead: { tone: 'danger', icon: <Ban aria-hidden /> },
};

function WorkCell({ work: { kind, what, key, total }, t }: { work: WorkItem; t: QueueWords }) {
  return (
    <span>
      <span className="block">
        {t(`kinds.${kind}`)} {total !== null && t('ofMany', { total })}
      </span>
      <code className="font-mono text-sm break-all text-muted-foreground">
        {what} · {key}
      </code>
    </span>
  );
}

/** In words where it is a refusal; the name of an error as it is. */
function reasonWords(t: QueueWords, reason: string): ReactNode {
  const key = `reasons.${reason}`;
  if (/^[a-z_]+$/.test(reason) && t.has(key as never)) return t(key as never);
  return <code className="font-mono text-sm break-all">{reason}</code>;
}
