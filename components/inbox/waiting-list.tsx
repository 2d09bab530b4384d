import Link from 'next/link';
import type { PatientLine } from '@/components/inbox/patient-table';
import { Avatar } from '@/components/ui/avatar';
import { Badge } from '@/components/ui/badge';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { TextLink } from '@/components/ui/text-link';
import { Timestamp } from '@/components/ui/timestamp';
import { textsOf } from '@/lib/shared/texts';

const SHOWN = 8;

/** Patients whose last message nobody has answered, longest waiting first. */
export function WaitingList({ patients, className }: { patients: PatientLine[]; className?: string }) {
  const t = textsOf('clinician');
  const waiting = patients
    .filter((patient) => patient.waitingSince !== null && patient.conversationId !== null)
    .sort((a, b) => (a.waitingSince! < b.waitingSince! ? -1 : 1));
  return (
    <Card
      title={t('clinic.waiting')}
      aside={waiting.length > 0 && waiting.length}
      isFlush
      className={className}
    >
      {waiting.length === 0 && <EmptyState title={t('clinic.noneWaiting')} />}
      <ul className="divide-y border-t">
        {waiting.slice(0, SHOWN).map((patient) => (
          <li key={patient.username}>
            <Link
              href={`/inbox/${patient.conversationId}`}
              className="flex items-center gap-3 px-5 py-3 hover:bg-hover"
            >
              <Avatar name={patient.displayName} hueKey={patient.username} />
              <span className="min-w-0 flex-1">
                <span className="block truncate font-semibold">{patient.displayName}</span>
                <span className="block truncate text-sm text-muted-foreground">{patient.lastMessage}</span>
              </span>
              <Badge tone="waiting">
                <Timestamp at={patient.waitingSince!} as="relative" />
              </Badge>
            </Link>
          </li>
        ))}
      </ul>
      {waiting.length > SHOWN && (
        <p className="border-t px-5 py-3">
          <TextLink href="/patients">{t('clinic.showAll', { count: waiting.length })}</TextLink>
        </p>
      )}
    </Card>
  );
}
