'use client';

import Ban from 'lucide-react/icons/ban';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl/react';
import { DataTable } from '@/components/ui/data-table';
import type { DataColumn } from '@/components/ui/data-table-types';
import { EmptyState } from '@/components/ui/empty-state';
import { Timestamp } from '@/components/ui/timestamp';
import type { BlockView } from '@/lib/domain/moderation/schema';
import { MoreRows } from '../more-rows';
import { filling, TablePage } from '../table-page';
import { type PagedList, type RowPage, usePagedRows } from '../use-paged-rows';
import { ModerationHead } from './moderation-tabs';
import { PersonLink } from './person-link';
import type { ModerationWords } from './report-columns';

type BlocksViewProps = {
  first: PagedList<BlockView>;
  load: (cursor: string) => Promise<RowPage<BlockView>>;
};

const idOf = ({ blocker, blocked }: BlockView) => `${blocker.username} ${blocked.username}`;

/** Who blocks whom, newest first. */
export function BlocksView({ first, load }: BlocksViewProps) {
  const t = useTranslations('moderation');
  const { rows, replace: _, ...more } = usePagedRows(first, idOf, load);
  const columns = useMemo(() => blockColumns(t), [t]);
  return (
    <TablePage>
      <ModerationHead text={t('blocks.text')} />
      <DataTable
        label={t('blocks.table')}
        columns={columns}
        rows={rows}
        rowId={idOf}
        className={filling}
        empty={<EmptyState icon={<Ban aria-hidden />} title={t('blocks.empty')} />}
        footer={<MoreRows {...more} />}
      />
    </TablePage>
  );
}

const blockColumns = (t: ModerationWords): DataColumn<BlockView>[] => [
  {
    id: 'blocker',
    header: t('columns.blocker'),
    isFixed: true,
    cell: ({ blocker }) => <PersonLink person={blocker} />,
  },
  { id: 'blocked', header: t('columns.blocked'), cell: ({ blocked }) => <PersonLink person={blocked} /> },
  {
    id: 'since',
    header: t('columns.since'),
    isNumeric: true,
    cell: ({ blockedAt }) => <Timestamp at={blockedAt.toISOString()} className="whitespace-nowrap" />,
  },
];
