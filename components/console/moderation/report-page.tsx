'use client';

import ArrowLeft from 'lucide-react/icons/arrow-left';
import { useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { useAction } from '@/components/forms/use-action';
import { PageBody, PageHeader } from '@/components/shell/page-header';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { IconLink } from '@/components/ui/icon-link';
import { notify } from '@/components/ui/notify';
import { Timestamp } from '@/components/ui/timestamp';
import type { ConductView, ReportView } from '@/lib/domain/moderation/schema';
import { ConductLists } from './conduct-lists';
import { type ChangeAction, DecideDialog, decideButtonId } from './decide-dialog';
import type { LiftAction } from './lift-button';
import { ReportFacts } from './report-facts';
import { type ReadWordsAction, ReportWords } from './report-words';

type ReportPageProps = {
  report: ReportView;
  /** What the admins know of whoever wrote the message. */
  conduct: ConductView;
  actions: { change: ChangeAction; readWords: ReadWordsAction; lift: LiftAction };
};

/** One report: what it is about, the words where they were handed over, the decision, and the writer's history. */
export function ReportPage({ report, conduct, actions }: ReportPageProps) {
  const t = useTranslations('moderation.report');
  const { reportId: id, reported } = report;
  return (
    <PageBody>
      <PageHeader
        title={t('title', { id })}
        back={
          <IconLink
            href="/console/moderation"
            label={t('back')}
            icon={<ArrowLeft aria-hidden className="rtl:rotate-180" />}
          />
        }
      />
      <ReportFacts report={report} />
      <ReportWords report={report} action={actions.readWords} />
      <Decision report={report} action={actions.change} />
      <section className="flex flex-col gap-4">
        <h2 className="text-lg">{t('history', { name: reported.displayName })}</h2>
        <ConductLists conduct={conduct} lift={actions.lift} exceptReport={id} />
      </section>
    </PageBody>
  );
}

function Decision({ report, action }: { report: ReportView; action: ChangeAction }) {
  const t = useTranslations('moderation.report');
  const change = useAction(action);
  const [isDeciding, setIsDeciding] = useState(false);
  const { reportId: id, state, outcome, handledBy, handledAt } = report;
  const isDecided = state === 'resolved' || state === 'dismissed';

  async function move(to: 'in_review' | 'open', said: 'taken' | 'reopened') {
    const answer = await change.run({ id, state: to });
    if (answer.ok) notify.success(t(said));
    else notify.error(answer.message);
  }

  return (
    <Card title={t('decision')}>
      {handledBy && handledAt ? (
        <p className="text-sm text-muted-foreground">
          {t.rich('handled', { name: handledBy, time: () => <Timestamp at={handledAt.toISOString()} /> })}
        </p>
      ) : (
        <p>{t('noDecision')}</p>
      )}
      {outcome && <p className="mt-2 whitespace-pre-wrap break-words">{outcome}</p>}
      {report.ledToSuspension && <p className="mt-2">{t('suspension')}</p>}
      <div className="mt-4 flex flex-wrap gap-2">
        <Button id={decideButtonId} variant="primary" onClick={() => setIsDeciding(true)}>
          {t(isDecided ? 'again' : 'decide')}
        </Button>
        {state === 'open' && (
          <Button isBusy={change.isPending} onClick={() => void move('in_review', 'taken')}>
            {t('take')}
          </Button>
        )}
        {isDecided && (
          <Button isBusy={change.isPending} onClick={() => void move('open', 'reopened')}>
            {t('reopen')}
          </Button>
        )}
      </div>
      {isDeciding && <DecideDialog report={report} action={action} onClose={() => setIsDeciding(false)} />}
    </Card>
  );
}
