import Link from 'next/link';
import type { useTranslations } from 'use-intl/react';
import type { DataColumn } from '@/components/ui/data-table-types';
import { Timestamp } from '@/components/ui/timestamp';
import type { ReportView } from '@/lib/domain/moderation/schema';
import { PersonLink } from './person-link';
import { ReportStateBadge } from './report-state';

export type ModerationWords = ReturnType<typeof useTranslations<'moderation'>>;

/** The columns of the list of reports, newest first. */
export function reportColumns(t: ModerationWords): DataColumn<ReportView>[] {
  return [
    {
      id: 'report',
      header: t('columns.report'),
      isFixed: true,
      cell: ({ reportId, reason }) => (
        <Link
          href={`/console/moderation/${reportId}`}
          className="inline-flex min-h-6 items-center font-semibold text-primary-text underline underline-offset-3 touch:min-h-touch"
        >
          {t(`reasons.${reason}`)}
          <span className="sr-only">{t('reports.open', { id: reportId })}</span>
        </Link>
      ),
    },
    { id: 'state', header: t('columns.state'), cell: ({ state }) => <ReportStateBadge state={state} /> },
    {
      id: 'reported',
      header: t('columns.reported'),
      cell: ({ reported }) => <PersonLink person={reported} />,
    },
    {
      id: 'reporter',
      header: t('columns.reporter'),
      cell: ({ reporter }) => <PersonLink person={reporter} />,
    },
    {
      id: 'created',
      header: t('columns.created'),
      isNumeric: true,
      cell: ({ createdAt }) => <Timestamp at={createdAt.toISOString()} className="whitespace-nowrap" />,
    },
  ];
}
