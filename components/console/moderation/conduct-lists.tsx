'use client';

import Link from 'next/link';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl/react';
import { Card } from '@/components/ui/card';
import { Timestamp } from '@/components/ui/timestamp';
import type { BlockView, ConductView, ReportView } from '@/lib/domain/moderation/schema';
import { type LiftAction, LiftButton } from './lift-button';
import { conductHref } from './person-link';
import { ReportStateBadge } from './report-state';
import { SuspensionState } from './suspension-columns';

type ConductListsProps = {
  conduct: ConductView;
  lift: LiftAction;
  /** On the page of this report: it is no history. */
  exceptReport?: number;
};

/** A person's reports, blocks and suspensions, newest first. */
export function ConductLists({ conduct, lift, exceptReport }: ConductListsProps) {
  const t = useTranslations('moderation');
  const about = conduct.reportsAbout.filter(({ reportId }) => reportId !== exceptReport);
  return (
    <>
      <List title={t('person.about')} empty={t('person.noAbout')}>
        {about.map((report) => (
          <ReportLine key={report.reportId} report={report} other={report.reporter.displayName} />
        ))}
      </List>
      <List title={t('person.by')} empty={t('person.noBy')}>
        {conduct.reportsBy.map((report) => (
          <ReportLine key={report.reportId} report={report} other={report.reported.displayName} />
        ))}
      </List>
      <List title={t('person.blocks')} empty={t('person.noBlocks')}>
        {conduct.blocks.map((block) => (
          <BlockLine
            key={`${block.blocker.username} ${block.blocked.username}`}
            block={block}
            isBlocker={block.blocker.username === conduct.person.username}
          />
        ))}
      </List>
      <List title={t('person.suspensions')} empty={t('person.noSuspensions')}>
        {conduct.suspensions.map((row) => (
          <li key={row.suspensionId} className="flex flex-wrap items-center gap-x-3 gap-y-1 py-2">
            <SuspensionState row={row} t={t} />
            <span className="min-w-0 flex-1 basis-48 break-words whitespace-pre-wrap">
              {row.reason ?? t('suspensions.noReason')}
            </span>
            <span className="text-sm text-muted-foreground">
              {row.suspendedBy}, <Timestamp at={row.startsAt.toISOString()} />
            </span>
            <LiftButton suspension={row} action={lift} />
          </li>
        ))}
      </List>
    </>
  );
}

function List({ title, empty, children }: { title: string; empty: string; children: ReactNode[] }) {
  return (
    <Card title={title} aside={children.length > 0 && children.length} headingLevel={3}>
      {children.length === 0 ? (
        <p className="text-muted-foreground">{empty}</p>
      ) : (
        <ul className="flex flex-col divide-y">{children}</ul>
      )}
    </Card>
  );
}

function ReportLine({ report, other }: { report: ReportView; other: string }) {
  const t = useTranslations('moderation');
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 py-2">
      <Link
        href={`/console/moderation/${report.reportId}`}
        className="inline-flex min-h-6 items-center text-primary-text underline underline-offset-3 touch:min-h-touch"
      >
        {t(`reasons.${report.reason}`)}
        <span className="sr-only">{t('reports.open', { id: report.reportId })}</span>
      </Link>
      <ReportStateBadge state={report.state} />
      <span className="text-sm text-muted-foreground">
        {other}, <Timestamp at={report.createdAt.toISOString()} />
      </span>
    </li>
  );
}

function BlockLine({
  block: { blocker, blocked, blockedAt },
  isBlocker,
}: {
  block: BlockView;
  isBlocker: boolean;
}) {
  const t = useTranslations('moderation.person');
  const other = isBlocker ? blocked : blocker;
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 py-2">
      <Link
        href={conductHref(other.username)}
        className="inline-flex min-h-6 items-center text-primary-text underline underline-offset-3 touch:min-h-touch"
      >
        {t(isBlocker ? 'theyBlock' : 'blockedBy', { name: other.displayName })}
      </Link>
      <span className="text-sm text-muted-foreground">
        <Timestamp at={blockedAt.toISOString()} />
      </span>
    </li>
  );
}
