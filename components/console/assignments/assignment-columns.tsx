import CalendarClock from 'lucide-react/icons/calendar-clock';
import CircleCheck from 'lucide-react/icons/circle-check';
import CircleSlash from 'lucide-react/icons/circle-slash';
import type { ReactNode } from 'react';
import { Avatar } from '@/components/ui/avatar';
import { Badge, type BadgeTone } from '@/components/ui/badge';
import type { DataColumn } from '@/components/ui/data-table-types';
import { Timestamp } from '@/components/ui/timestamp';
import type { AssignmentView } from '@/lib/domain/care/schema';
import type { PersonSummary } from '@/lib/domain/identity/schema';
import type { ConsoleWords } from '../console-words';

/** The columns of the table of assignments, which the server orders by age. */
export function assignmentColumns(
  t: ConsoleWords,
  actionOf: (row: AssignmentView) => ReactNode,
): DataColumn<AssignmentView>[] {
  return [
    {
      id: 'patient',
      header: t('assignments.columns.patient'),
      isFixed: true,
      cell: (row) => <Person person={row.patient} />,
    },
    {
      id: 'clinician',
      header: t('assignments.columns.clinician'),
      cell: (row) => <Person person={row.clinician} role={t(`roles.${row.clinician.role}`)} />,
    },
    {
      id: 'kind',
      header: t('assignments.columns.kind'),
      cell: (row) => t(`assignments.kinds.${row.kind}`),
    },
    {
      id: 'state',
      header: t('assignments.columns.state'),
      cell: (row) => (
        <Badge tone={tones[row.state]} icon={icons[row.state]}>
          {t(`assignments.states.${row.state}`)}
        </Badge>
      ),
    },
    {
      id: 'from',
      header: t('assignments.columns.from'),
      isNumeric: true,
      cell: (row) => <Timestamp at={row.startsAt.toISOString()} className="whitespace-nowrap" />,
    },
    {
      id: 'until',
      header: t('assignments.columns.until'),
      isNumeric: true,
      cell: (row) =>
        row.endsAt ? (
          <Timestamp at={row.endsAt.toISOString()} className="whitespace-nowrap" />
        ) : (
          <span className="text-muted-foreground">{t('assignments.open')}</span>
        ),
    },
    { id: 'actions', header: t('table.actions'), isNumeric: true, cell: actionOf },
  ];
}

const tones: Record<AssignmentView['state'], BadgeTone> = {
  active: 'success',
  future: 'waiting',
  ended: 'neutral',
};
const icons = {
  active: <CircleCheck aria-hidden />,
  future: <CalendarClock aria-hidden />,
  ended: <CircleSlash aria-hidden />,
};

function Person({ person, role }: { person: PersonSummary; role?: string }) {
  return (
    <span className="flex min-w-0 items-center gap-3 @2xl:max-w-60">
      <Avatar name={person.displayName} hueKey={person.username} size="small" />
      <span className="min-w-0 text-start">
        <span className="block truncate font-semibold" title={person.displayName}>
          {person.displayName}
        </span>
        <span className="block truncate text-sm text-muted-foreground">{role ?? person.username}</span>
      </span>
    </span>
  );
}
