import CircleCheck from 'lucide-react/icons/circle-check';
import Link from 'next/link';
import type { PatientLine } from '@/components/inbox/patient-table';
import { WaitingSince } from '@/components/inbox/waiting-since';
import { Avatar } from '@/components/ui/avatar';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { TextLink } from '@/components/ui/text-link';
import { UnreadBadge } from '@/components/ui/unread-badge';
import { textsOf } from '@/lib/shared/texts';

const SHOWN = 8;

/** Patients whose last message nobody has answered. */
export const waitingFirst = (patients: PatientLine[]) =>
  patients
    .filter(({ waitingSince, conversationId }) => waitingSince !== null && conversationId !== null)
    .sort((a, b) => (a.waitingSince! < b.waitingSince! ? -1 : 1));

/** Who waits for an answer, longest first, with their words and the way into the thread. */
export function WaitingList({ waiting, className }: { waiting: PatientLine[]; className?: string }) {
  const t = textsOf('clinician');
  return (
    <Card
      title={t('clinic.waiting')}
      aside={waiting.length > 0 && t('clinic.longestFirst')}
      isFlush
      className={className}
    >
      {waiting.length === 0 ? (
        <EmptyState
          icon={<CircleCheck aria-hidden />}
          title={t('clinic.noneWaiting')}
          text={t('clinic.noneWaitingText')}
        />
      ) : (
        <ul className="divide-y border-t">
          {waiting.slice(0, SHOWN).map((patient) => (
            <li key={patient.username}>
              <WaitingPatient patient={patient} />
            </li>
          ))}
        </ul>
      )}
      {waiting.length > SHOWN && (
        <p className="border-t px-5 py-3">
          <TextLink href="/patients" isAlone>
            {t('clinic.showAll', { count: waiting.length })}
          </TextLink>
        </p>
      )}
    </Card>
  );
}

function WaitingPatient({ patient }: { patient: PatientLine }) {
  const count = patient.unreadCount;
  return (
    <Link
      href={`/inbox/${patient.conversationId}`}
      className="flex items-center gap-3 px-5 py-3 transition-colors -outline-offset-2 hover:bg-hover touch:min-h-touch"
    >
      <Avatar name={patient.displayName} hueKey={patient.username} />
      <span className="flex min-w-0 flex-1 flex-col gap-1.5 sm:flex-row sm:items-center sm:gap-3">
        <span className="min-w-0 flex-1">
          <span className="flex items-center gap-2">
            <span className="truncate font-semibold" title={patient.displayName}>
              {patient.displayName}
            </span>
            {patient.kind === 'cover' && (
              <span className="shrink-0 text-sm text-muted-foreground">
                {textsOf('clinician')('patients.cover')}
              </span>
            )}
          </span>
          <span className="block truncate text-sm text-muted-foreground">{patient.lastMessage}</span>
        </span>
        <span className="flex shrink-0 items-center gap-2 sm:flex-col sm:items-end sm:gap-1">
          <WaitingSince at={patient.waitingSince!} />
          <UnreadBadge count={count} label={textsOf('common')('unread', { count })} />
        </span>
      </span>
    </Link>
  );
}
