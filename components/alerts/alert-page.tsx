import ArrowLeft from 'lucide-react/icons/arrow-left';
import type { ReactNode } from 'react';
import { PageBody } from '@/components/shell/page-header';
import { Badge } from '@/components/ui/badge';
import { ButtonLink } from '@/components/ui/button-link';
import { Card } from '@/components/ui/card';
import { TextLink } from '@/components/ui/text-link';
import { Timestamp } from '@/components/ui/timestamp';
import type { AlertDetail } from '@/lib/domain/safety/schema';
import { textsOf } from '@/lib/shared/texts';
import { GradeBadge } from './grade-badge';
import { RefreshOnAlert } from './refresh-on-alert';
import { WhatWasWritten } from './what-was-written';

type AlertPageProps = {
  alert: AlertDetail;
  basePath: string;
  /** What the reader may do about it; nothing for admins. */
  acts?: ReactNode;
  /** What the reader says of the verdict on one text. */
  judge?: (messageId: number) => ReactNode;
};

/** One alert: the words with what was found in them, what was done, and who was told when. */
export function AlertPage({ alert, basePath, acts, judge }: AlertPageProps) {
  const t = textsOf('alerts');
  const { patient, grade, status, wordsAre } = alert;
  return (
    <PageBody>
      <RefreshOnAlert />
      <TextLink href={basePath} isAlone className="self-start no-underline">
        <ArrowLeft aria-hidden className="size-5 rtl:rotate-180" />
        {t('detail.back')}
      </TextLink>
      <header className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <h1 className="text-xl">{patient.displayName}</h1>
        <GradeBadge grade={grade} />
        <Badge tone={status === 'open' ? 'waiting' : 'neutral'}>{t(`states.${status}`)}</Badge>
        <span className="text-sm text-muted-foreground">
          {t('list.since')} <Timestamp at={alert.openedAt.toISOString()} as="absolute" />
        </span>
      </header>
      <Standing alert={alert} />
      {wordsAre === 'never' ? <Responsible alert={alert} /> : <WhatWasWritten alert={alert} judge={judge} />}
      {acts}
      {wordsAre !== 'never' && <Notes alert={alert} />}
      <Ladder alert={alert} />
    </PageBody>
  );
}

/** Who has it, and what came of it. */
function Standing({ alert }: { alert: AlertDetail }) {
  const t = textsOf('alerts');
  const { acknowledgedBy, acknowledgedAt, resolvedBy, resolvedAt, outcome } = alert;
  if (!acknowledgedBy) return null;
  return (
    <div className="-mt-3">
      <p>
        {t('detail.acknowledgedBy', { name: acknowledgedBy.displayName })}{' '}
        {acknowledgedAt && <Timestamp at={acknowledgedAt.toISOString()} />}
      </p>
      {resolvedBy && outcome && (
        <p>
          {t('detail.resolvedBy', {
            outcome: t(`detail.outcomes.${outcome}`),
            name: resolvedBy.displayName,
          })}{' '}
          {resolvedAt && <Timestamp at={resolvedAt.toISOString()} />}
        </p>
      )}
    </div>
  );
}

/** For admins: whom to call, and how to give the patient somebody. */
function Responsible({ alert: { responsible, patient } }: { alert: AlertDetail }) {
  const t = textsOf('alerts');
  return (
    <Card title={t('detail.responsible')}>
      <p>{t('detail.noWords')}</p>
      {responsible.length > 0 && (
        <ul className="mt-3 flex flex-col gap-1">
          {responsible.map(({ username, displayName }) => (
            <li key={username} className="font-semibold">
              {displayName}
            </li>
          ))}
        </ul>
      )}
      <p className="mt-4">
        <ButtonLink href={`/console/assignments?patient=${encodeURIComponent(patient.username)}`}>
          {t('detail.assign')}
        </ButtonLink>
      </p>
    </Card>
  );
}

function Notes({ alert: { notes } }: { alert: AlertDetail }) {
  const t = textsOf('alerts');
  return (
    <Card title={t('detail.notes')}>
      {notes.length === 0 && <p className="text-muted-foreground">{t('detail.noNotes')}</p>}
      <ol className="flex flex-col gap-4">
        {notes.map(({ author, kind, note, createdAt }) => (
          <li key={`${author.username}-${createdAt.toISOString()}`}>
            <p className="text-sm text-muted-foreground">
              {t(`detail.noteKinds.${kind}`)}, {author.displayName},{' '}
              <Timestamp at={createdAt.toISOString()} as="absolute" />
            </p>
            <p className="max-w-message whitespace-pre-wrap [overflow-wrap:anywhere]">
              {note ?? t('detail.erased')}
            </p>
          </li>
        ))}
      </ol>
    </Card>
  );
}

/** Who was told and when, and who is next. */
function Ladder({ alert: { steps, status } }: { alert: AlertDetail }) {
  const t = textsOf('alerts');
  if (steps.length === 0) return null;
  return (
    <Card title={t('detail.ladder')}>
      <ol className="flex flex-col gap-2">
        {steps.map(({ rung, dueAt, doneAt, ending, people }) => (
          <li key={rung} className="flex flex-wrap items-baseline gap-x-3">
            <span className="font-semibold">{t(`detail.rungs.${rung}`)}</span>
            <span className="text-sm text-muted-foreground">
              {ending && t(`detail.endings.${ending}`)}
              {!ending && t(status === 'open' ? 'detail.next' : 'detail.endings.called_off')}{' '}
              {(ending || status === 'open') && (
                <>
                  {t('detail.due')} <Timestamp at={(doneAt ?? dueAt).toISOString()} as="clock" />
                </>
              )}
            </span>
            <span>{people.map(({ displayName }) => displayName).join(', ')}</span>
          </li>
        ))}
      </ol>
    </Card>
  );
}
