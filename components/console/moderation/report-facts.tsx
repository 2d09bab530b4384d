'use client';

import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl/react';
import { Badge } from '@/components/ui/badge';
import { Card } from '@/components/ui/card';
import { Timestamp } from '@/components/ui/timestamp';
import type { ReportView } from '@/lib/domain/moderation/schema';
import { classNames } from '@/lib/shared/class-names';
import { PersonLink } from './person-link';
import { ReportStateBadge } from './report-state';

/** Who, when, why and the reporter's note. */
export function ReportFacts({ report }: { report: ReportView }) {
  const t = useTranslations('moderation');
  const { reason, state, reporter, reported, sentAt, createdAt, note, messageType } = report;
  return (
    <Card>
      <dl className="grid gap-x-8 gap-y-4 sm:grid-cols-2">
        <Fact name={t('report.reason')}>{t(`reasons.${reason}`)}</Fact>
        <Fact name={t('report.state')}>
          <ReportStateBadge state={state} />
        </Fact>
        <Fact name={t('report.written')}>
          <span className="flex flex-wrap items-center gap-2">
            <PersonLink person={reported} />
            {report.isReportedSuspended && <Badge>{t('report.suspendedNow')}</Badge>}
          </span>
        </Fact>
        <Fact name={t('report.reportedBy')}>
          <PersonLink person={reporter} />
        </Fact>
        <Fact name={t('report.message')}>
          {t.rich('report.messageText', {
            type: t(`types.${messageType}`),
            time: () => <Timestamp at={sentAt.toISOString()} />,
          })}
        </Fact>
        <Fact name={t('report.reportedAt')}>
          <Timestamp at={createdAt.toISOString()} />
        </Fact>
        <Fact name={t('report.note')} className="sm:col-span-2">
          {note ? (
            <span className="block whitespace-pre-wrap break-words">{note}</span>
          ) : (
            <span className="text-muted-foreground">{t('report.noNote')}</span>
          )}
        </Fact>
      </dl>
    </Card>
  );
}

function Fact({ name, className, children }: { name: string; className?: string; children: ReactNode }) {
  return (
    <div className={classNames('min-w-0', className)}>
      <dt className="text-sm text-muted-foreground">{name}</dt>
      <dd className="mt-0.5">{children}</dd>
    </div>
  );
}
