import ArrowLeft from 'lucide-react/icons/arrow-left';
import type { ReactNode } from 'react';
import { PageBody } from '@/components/shell/page-header';
import { Badge } from '@/components/ui/badge';
import { ButtonLink } from '@/components/ui/button-link';
import { Card } from '@/components/ui/card';
import { Notice } from '@/components/ui/notice';
import { TextLink } from '@/components/ui/text-link';
import { Timestamp } from '@/components/ui/timestamp';
import type { AlertDetail, AlertText } from '@/lib/domain/safety/schema';
import { textsOf } from '@/lib/shared/texts';
import { GradeBadge } from './grade-badge';
import { MarkedWords, reasonsOf } from './marked-words';
import { RefreshOnAlert } from './refresh-on-alert';

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
      {wordsAre === 'never' ? <Responsible alert={alert} /> : <Words alert={alert} judge={judge} />}
      {acts}
      {wordsAre !== 'never' && <Notes alert={alert} />}
      <Ladder alert={alert} />
    </PageBody>
  );
}

function Words({ alert, judge }: Pick<AlertPageProps, 'alert' | 'judge'>) {
  const t = textsOf('alerts');
  const { texts, conversationId, patient, wordsAre } = alert;
  return (
    <Card
      title={t('detail.words')}
      aside={
        <span className="flex flex-wrap gap-x-4">
          {conversationId !== null && (
            <TextLink href={`/inbox/${conversationId}`} isAlone>
              {t('detail.thread')}
            </TextLink>
          )}
          <TextLink href={`/patients/${encodeURIComponent(patient.username)}`} prefetch={false} isAlone>
            {t('detail.patient')}
          </TextLink>
        </span>
      }
    >
      {wordsAre === 'on_opening' && (
        <Notice className="mb-4">{t('detail.recorded', { name: patient.displayName })}</Notice>
      )}
      <ol className="flex flex-col gap-5">
        {texts.map((text) => (
          <li key={`${text.source}-${text.submittedAt.toISOString()}-${text.messageId}`}>
            <OneText text={text} />
            {text.messageId !== null && judge && <div className="mt-2">{judge(text.messageId)}</div>}
          </li>
        ))}
      </ol>
    </Card>
  );
}

function OneText({ text: { source, submittedAt, text, spans } }: { text: AlertText }) {
  const t = textsOf('alerts');
  return (
    <article className="flex flex-col gap-2">
      <p className="text-sm text-muted-foreground">
        {t(`sources.${source}`)}, <Timestamp at={submittedAt.toISOString()} as="absolute" />
      </p>
      {text === null ? (
        <p className="text-muted-foreground italic">{t('detail.erased')}</p>
      ) : (
        <MarkedWords text={text} spans={spans} />
      )}
      {spans.length === 0 ? <p className="text-sm">{t('detail.quiet')}</p> : <Reasons spans={spans} />}
    </article>
  );
}

/** Why it was found, by what it is about. */
function Reasons({ spans }: Pick<AlertText, 'spans'>) {
  const t = textsOf('alerts');
  const categories = [...new Set(spans.map(({ category }) => category))];
  return (
    <ul aria-label={t('detail.why')} className="flex flex-col gap-2 text-sm">
      {categories.map((category) => (
        <li key={category} className="flex flex-col items-start gap-1">
          <Badge>{t(`categories.${category}`)}</Badge>
          {reasonsOf(spans.filter((span) => span.category === category)).map((reason) => (
            <span key={reason}>{t('writer', { reason })}</span>
          ))}
        </li>
      ))}
    </ul>
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
