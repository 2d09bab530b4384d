import type { ReactNode } from 'react';
import { Badge } from '@/components/ui/badge';
import { Card } from '@/components/ui/card';
import { Notice } from '@/components/ui/notice';
import { TextLink } from '@/components/ui/text-link';
import { Timestamp } from '@/components/ui/timestamp';
import type { AlertDetail, AlertText } from '@/lib/domain/safety/schema';
import { textsOf } from '@/lib/shared/texts';
import { MarkedWords, reasonsOf } from './marked-words';

type WhatWasWrittenProps = {
  alert: AlertDetail;
  /** What the reader says of the verdict on one text. */
  judge?: (messageId: number) => ReactNode;
};

/** What was written, with what was found in it marked and said. */
export function WhatWasWritten({ alert, judge }: WhatWasWrittenProps) {
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
