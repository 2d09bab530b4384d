import CalendarClock from 'lucide-react/icons/calendar-clock';
import CircleAlert from 'lucide-react/icons/circle-alert';
import CircleCheck from 'lucide-react/icons/circle-check';
import CircleStop from 'lucide-react/icons/circle-stop';
import Clock from 'lucide-react/icons/clock';
import Send from 'lucide-react/icons/send';
import type { ReactNode } from 'react';
import { Badge, type BadgeTone } from '@/components/ui/badge';
import type { DataColumn } from '@/components/ui/data-table-types';
import { Progress } from '@/components/ui/progress';
import { Timestamp } from '@/components/ui/timestamp';
import type { ConsoleWords } from '../console-words';
import type { BroadcastRow } from './broadcast-row';

/** The columns of the list of broadcasts, newest first. */
export function broadcastColumns(
  t: ConsoleWords,
  locale: string,
  actionOf: (row: BroadcastRow) => ReactNode,
): DataColumn<BroadcastRow>[] {
  const share = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const rate = (part: number, row: BroadcastRow) => (row.sent === 0 ? '–' : share.format(part / row.sent));
  return [
    {
      id: 'subject',
      header: t('broadcast.columns.subject'),
      isFixed: true,
      cell: (row) => <SubjectCell row={row} t={t} />,
    },
    {
      id: 'status',
      header: t('broadcast.columns.status'),
      cell: (row) => (
        <Badge tone={looks[row.status].tone} icon={looks[row.status].icon}>
          {t(`broadcast.statuses.${row.status}`)}
        </Badge>
      ),
    },
    { id: 'progress', header: t('broadcast.columns.progress'), cell: (row) => <SentCell row={row} t={t} /> },
    {
      id: 'delivered',
      header: t('broadcast.columns.delivered'),
      isNumeric: true,
      cell: (row) => rate(row.delivered, row),
    },
    { id: 'read', header: t('broadcast.columns.read'), isNumeric: true, cell: (row) => rate(row.read, row) },
    {
      id: 'created',
      header: t('broadcast.columns.created'),
      isNumeric: true,
      cell: (row) => <Timestamp at={row.createdAt.toISOString()} className="whitespace-nowrap" />,
    },
    { id: 'actions', header: t('table.actions'), isNumeric: true, cell: actionOf },
  ];
}

const looks: Record<BroadcastRow['status'], { tone: BadgeTone; icon: ReactNode }> = {
  scheduled: { tone: 'neutral', icon: <CalendarClock aria-hidden /> },
  queued: { tone: 'waiting', icon: <Clock aria-hidden /> },
  running: { tone: 'primary', icon: <Send aria-hidden /> },
  done: { tone: 'success', icon: <CircleCheck aria-hidden /> },
  stopped: { tone: 'neutral', icon: <CircleStop aria-hidden /> },
  failed: { tone: 'danger', icon: <CircleAlert aria-hidden /> },
};

/** Somebody else's words are theirs alone: then only who sent it is told. */
function SubjectCell({ row, t }: { row: BroadcastRow; t: ConsoleWords }) {
  const subject = row.subject ?? (row.isOwn ? t('broadcast.noSubject') : t('broadcast.othersSubject'));
  return (
    <span className="block min-w-0 @2xl:max-w-72">
      <span className="flex items-center gap-2">
        <span
          className={row.subject ? 'truncate font-semibold' : 'truncate text-muted-foreground'}
          title={subject}
        >
          {subject}
        </span>
        {row.isUrgent && <Badge tone="waiting">{t('broadcast.urgent')}</Badge>}
      </span>
      <span className="block truncate text-sm text-muted-foreground">{row.senderName}</span>
    </span>
  );
}

function SentCell({ row, t }: { row: BroadcastRow; t: ConsoleWords }) {
  const words = t('broadcast.sentOf', { sent: row.sent, total: row.total });
  return (
    <span className="flex flex-col gap-1 @2xl:w-36">
      <span className="tabular-nums">{words}</span>
      {row.status === 'running' && <Progress label={words} value={row.sent + row.failed} max={row.total} />}
      {row.failed > 0 && (
        <span className="text-sm text-danger-text">{t('broadcast.failedCount', { count: row.failed })}</span>
      )}
    </span>
  );
}
