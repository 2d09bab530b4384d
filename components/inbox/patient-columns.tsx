import EyeOff from 'lucide-react/icons/eye-off';
import Link from 'next/link';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl/react';
import { GradeBadge } from '@/components/alerts/grade-badge';
import type { PatientLine } from '@/components/inbox/patient-table';
import { WaitingSince } from '@/components/inbox/waiting-since';
import { Avatar } from '@/components/ui/avatar';
import { Badge } from '@/components/ui/badge';
import type { DataColumn } from '@/components/ui/data-table-types';
import { Timestamp } from '@/components/ui/timestamp';
import { UnreadBadge } from '@/components/ui/unread-badge';

/** What the patient table shows of each patient, and by what it sorts and searches. */
export function usePatientColumns(): DataColumn<PatientLine>[] {
  const t = useTranslations('clinician.patients');
  const common = useTranslations('common');
  const tAlerts = useTranslations('alerts');
  return useMemo(
    () => [
      {
        id: 'name',
        header: t('name'),
        isFixed: true,
        value: (row) => row.displayName,
        cell: (row) => <PatientName row={row} />,
      },
      {
        id: 'risk',
        header: tAlerts('patients.column'),
        value: (row) => riskRank(row),
        cell: (row) => <RiskCell row={row} />,
      },
      {
        id: 'unread',
        header: t('unread'),
        isNumeric: true,
        value: (row) => row.unreadCount,
        cell: (row) => (
          <UnreadBadge count={row.unreadCount} label={common('unread', { count: row.unreadCount })} />
        ),
      },
      {
        id: 'last',
        header: t('lastMessage'),
        value: (row) => row.lastMessage,
        isSortable: false,
        className: 'max-w-80',
        cell: (row) => <LastMessage row={row} />,
      },
      {
        id: 'time',
        header: t('time'),
        value: (row) => row.lastMessageTime,
        cell: (row) => row.lastMessageTime && <Timestamp at={row.lastMessageTime} />,
      },
      {
        id: 'waiting',
        header: t('waiting'),
        value: (row) => row.waitingSince,
        cell: (row) => row.waitingSince && <WaitingSince at={row.waitingSince} />,
      },
      { id: 'care', header: t('care'), value: (row) => t(row.kind) },
      {
        id: 'since',
        header: t('since'),
        isHidden: true,
        value: (row) => row.since,
        cell: (row) => <Timestamp at={row.since} />,
      },
    ],
    [t, common, tAlerts],
  );
}

const GRADE_ORDER = ['low', 'medium', 'high', 'critical'];

/** The highest grade, then what nothing can be said about. */
const riskRank = ({ risk }: PatientLine): number =>
  risk.grade ? GRADE_ORDER.indexOf(risk.grade) + 2 : Number(risk.isUnscreened);

function RiskCell({ row: { risk, username } }: { row: PatientLine }) {
  const t = useTranslations('alerts');
  return (
    <span className="flex flex-wrap gap-1">
      {risk.grade && <GradeBadge grade={risk.grade} />}
      {risk.isUnscreened && (
        <Badge tone="waiting" icon={<EyeOff aria-hidden />}>
          {t('unscreened')}
        </Badge>
      )}
      {!risk.grade && !risk.isUnscreened && (
        <span className="text-muted-foreground" data-patient={username}>
          {t('noRisk')}
        </span>
      )}
    </span>
  );
}

/** A cell that leads on: no colour of its own, since every cell of the column does. */
const quietLink =
  'block truncate rounded-sm decoration-1 underline-offset-3 hover:underline focus-visible:underline touch:py-3';

function PatientName({ row }: { row: PatientLine }) {
  const t = useTranslations('clinician.patients');
  return (
    <span className="flex min-w-0 items-center gap-3">
      <Avatar name={row.displayName} hueKey={row.username} />
      <Link
        href={`/patients/${encodeURIComponent(row.username)}`}
        title={row.displayName}
        className={`${quietLink} font-semibold`}
      >
        {row.displayName}
      </Link>
      {!row.isActive && <Badge>{t('deactivated')}</Badge>}
    </span>
  );
}

function LastMessage({ row }: { row: PatientLine }) {
  const t = useTranslations('clinician.patients');
  if (row.conversationId === null) return <span className="text-muted-foreground">{t('none')}</span>;
  return (
    <Link
      href={`/inbox/${row.conversationId}`}
      className={`${quietLink} ${row.unreadCount > 0 ? 'font-semibold' : ''}`}
    >
      {row.lastMessage ?? t('openThread')}
    </Link>
  );
}
