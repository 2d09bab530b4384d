import type { ReactNode } from 'react';
import { LocalTime } from '@/components/inbox/local-time';
import { Avatar } from '@/components/ui/avatar';
import { Timestamp } from '@/components/ui/timestamp';
import type { CareTeamMember, PatientContext } from '@/lib/domain/care/schema';
import { textsOf } from '@/lib/shared/texts';

/** What stands beside a thread with a patient: their time, one's own part in the care, the team and planned covers. */
export function PatientContextPane({ patient, action }: { patient: PatientContext; action?: ReactNode }) {
  const t = textsOf('clinician');
  const shell = textsOf('shell');
  return (
    <div className="flex flex-col gap-6 overflow-y-auto p-5">
      <header className="flex items-center gap-4">
        <Avatar name={patient.displayName} hueKey={patient.username} size="large" />
        <div className="min-w-0">
          <h2 className="truncate text-lg" title={patient.displayName}>
            {patient.displayName}
          </h2>
          <p className="text-sm text-muted-foreground">
            {t('context.localTime')}: <LocalTime timeZone={patient.timeZone} />
          </p>
        </div>
      </header>
      {action}
      <Part title={t('context.yourPart')}>
        <p>
          {t(`patients.${patient.kind}`)}, <When word="sinceDate" at={patient.since} />
          {patient.until && (
            <>
              , <When word="untilDate" at={patient.until} />
            </>
          )}
        </p>
      </Part>
      <Part title={t('context.team')}>
        <ul className="flex flex-col gap-2">
          {patient.team.map((member) => (
            <li key={`${member.username}-${member.kind}`} className="flex items-center gap-2.5">
              <Avatar name={member.displayName} hueKey={member.username} size="small" />
              <span className="min-w-0 flex-1 truncate" title={member.displayName}>
                {member.displayName}
              </span>
              <span className="text-sm text-muted-foreground">
                {shell(`roles.${roleOf(member)}`)}, {t(`patients.${member.kind}`).toLowerCase()}
              </span>
            </li>
          ))}
        </ul>
      </Part>
      <Part title={t('context.covers')}>
        {patient.covers.length === 0 && <p className="text-muted-foreground">{t('context.noCovers')}</p>}
        <ul className="flex flex-col gap-1.5">
          {patient.covers.map((cover) => (
            <li key={`${cover.username}-${cover.since.getTime()}`}>
              {cover.displayName}, <When word="fromDate" at={cover.since} />
              {cover.until && (
                <>
                  {' '}
                  <When word="untilDate" at={cover.until} />
                </>
              )}
            </li>
          ))}
        </ul>
      </Part>
    </div>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h3 className="mb-1.5 text-sm font-semibold text-muted-foreground">{title}</h3>
      {children}
    </section>
  );
}

function When({ word, at }: { word: 'sinceDate' | 'untilDate' | 'fromDate'; at: Date }) {
  const t = textsOf('clinician');
  return (
    <>
      {t(`context.${word}`)} <Timestamp at={at.toISOString()} as="list" />
    </>
  );
}

/** Care teams have clinical people only. */
const roleOf = (member: CareTeamMember) => (member.role === 'therapist' ? 'therapist' : 'clinician');
