import Clock from 'lucide-react/icons/clock-3';
import type { ReactNode } from 'react';
import { LocalTime } from '@/components/inbox/local-time';
import { Avatar } from '@/components/ui/avatar';
import { Badge } from '@/components/ui/badge';
import { Timestamp } from '@/components/ui/timestamp';
import type { CareTeamMember, PatientContext } from '@/lib/domain/care/schema';
import { textsOf } from '@/lib/shared/texts';

type PatientContextPaneProps = {
  patient: PatientContext;
  action?: ReactNode;
  /** What stands first, such as open alerts. */
  risk?: ReactNode;
  /** On a page of its own the name is the page's heading. */
  isPage?: boolean;
};

/** What stands beside a thread with a patient: their time, one's own part in the care, the team and planned covers. */
export function PatientContextPane({ patient, action, risk, isPage = false }: PatientContextPaneProps) {
  const t = textsOf('clinician');
  const Name = isPage ? 'h1' : 'h2';
  return (
    <div className="flex flex-col gap-6">
      <header className="flex flex-wrap items-center gap-x-4 gap-y-3">
        <Avatar name={patient.displayName} hueKey={patient.username} size="large" />
        <div className="min-w-0 flex-1 basis-40">
          <Name className={isPage ? 'truncate text-xl' : 'truncate text-lg'} title={patient.displayName}>
            {patient.displayName}
          </Name>
          <p className="flex items-center gap-1.5 text-sm text-muted-foreground">
            <Clock aria-hidden className="size-4" />
            <span>
              {t('context.localTime')} <LocalTime timeZone={patient.timeZone} />
            </span>
          </p>
        </div>
        {action}
      </header>
      {risk}
      <Part title={t('context.yourPart')} isPage={isPage}>
        <p>
          {t(`patients.${patient.kind}`)}, <When word="sinceDate" at={patient.since} />
          {patient.until && (
            <>
              , <When word="untilDate" at={patient.until} />
            </>
          )}
        </p>
      </Part>
      <Part title={t('context.team')} isPage={isPage}>
        <ul className="flex flex-col gap-3">
          {patient.team.map((member) => (
            <li key={`${member.username}-${member.kind}`}>
              <Member member={member} />
            </li>
          ))}
        </ul>
      </Part>
      <Part title={t('context.covers')} isPage={isPage}>
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

function Part({ title, isPage, children }: { title: string; isPage: boolean; children: ReactNode }) {
  const Title = isPage ? 'h2' : 'h3';
  return (
    <section>
      <Title className="mb-2 text-sm font-semibold text-muted-foreground">{title}</Title>
      {children}
    </section>
  );
}

/** Care teams have clinical people only. */
function Member({ member: { username, displayName, role, kind } }: { member: CareTeamMember }) {
  const t = textsOf('clinician');
  return (
    <span className="flex items-center gap-3">
      <Avatar name={displayName} hueKey={username} />
      <span className="min-w-0 flex-1">
        <span className="block truncate" title={displayName}>
          {displayName}
        </span>
        <span className="block text-sm text-muted-foreground">
          {textsOf('shell')(`roles.${role === 'therapist' ? 'therapist' : 'clinician'}`)}
        </span>
      </span>
      <Badge tone={kind === 'cover' ? 'waiting' : 'primary'}>{t(`patients.${kind}`)}</Badge>
    </span>
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
