'use client';

import ArrowLeft from 'lucide-react/icons/arrow-left';
import ClipboardCheck from 'lucide-react/icons/clipboard-check';
import { useTranslations } from 'use-intl/react';
import { PageBody, PageHeader } from '@/components/shell/page-header';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { IconLink } from '@/components/ui/icon-link';
import { type RulesetView, SAMPLE_SIZE, type SampleView } from '@/lib/domain/safety/rules/schema';
import { type DecideAction, ProposalCard } from './proposal-card';
import { SampleItem, type VerdictAction } from './sample-item';

type ReviewPageProps = {
  sample: SampleView;
  proposal: RulesetView | null;
  actions: { verdict: VerdictAction; publish: DecideAction; decline: DecideAction };
};

/** What clinical people do for the rules: a look each week at what they found nothing in, and the second word on changes. */
export function ReviewPage({ sample: { sample, doneThisWeek }, proposal, actions }: ReviewPageProps) {
  const t = useTranslations('rules.review');
  return (
    <PageBody>
      <PageHeader
        title={t('title')}
        text={t('text')}
        back={
          <IconLink
            href="/alerts"
            label={t('back')}
            icon={<ArrowLeft aria-hidden className="rtl:rotate-180" />}
          />
        }
      />
      {proposal ? (
        <ProposalCard proposal={proposal} decide={actions} />
      ) : (
        <Card title={t('noProposal')}>
          <p className="text-muted-foreground">{t('noProposalText')}</p>
        </Card>
      )}
      <Card
        title={t('sample')}
        aside={t('done', { done: doneThisWeek, total: Math.min(SAMPLE_SIZE, doneThisWeek + sample.length) })}
        isFlush
      >
        <p className="px-5 pb-3 text-sm text-muted-foreground">{t('sampleText')}</p>
        {sample.length === 0 ? (
          <EmptyState icon={<ClipboardCheck aria-hidden />} title={t('empty')} text={t('emptyText')} />
        ) : (
          <ul className="divide-y border-t">
            {sample.map((item) => (
              <SampleItem key={item.messageId} item={item} action={actions.verdict} />
            ))}
          </ul>
        )}
      </Card>
    </PageBody>
  );
}
