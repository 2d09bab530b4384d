'use client';

import Ban from 'lucide-react/icons/ban';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl/react';
import { DataTable } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import type { SuspensionView } from '@/lib/domain/moderation/schema';
import { MoreRows } from '../more-rows';
import { filling, TablePage } from '../table-page';
import { type PagedList, type RowPage, usePagedRows } from '../use-paged-rows';
import { type LiftAction, LiftButton } from './lift-button';
import { ModerationHead } from './moderation-tabs';
import { suspensionColumns } from './suspension-columns';

type SuspensionsViewProps = {
  first: PagedList<SuspensionView>;
  load: (cursor: string) => Promise<RowPage<SuspensionView>>;
  lift: LiftAction;
};

const idOf = ({ suspensionId }: SuspensionView) => String(suspensionId);

/** Every suspension with its reason, those that are over too. */
export function SuspensionsView({ first, load, lift }: SuspensionsViewProps) {
  const t = useTranslations('moderation');
  const { rows, replace, ...more } = usePagedRows(first, idOf, load);
  const columns = useMemo(
    () =>
      suspensionColumns(t, (row) => (
        <LiftButton suspension={row} action={lift} onLifted={() => replace({ ...row, state: 'lifted' })} />
      )),
    [t, lift, replace],
  );
  return (
    <TablePage>
      <ModerationHead />
      <DataTable
        label={t('suspensions.table')}
        columns={columns}
        rows={rows}
        rowId={idOf}
        className={filling}
        empty={
          <EmptyState
            icon={<Ban aria-hidden />}
            title={t('suspensions.empty')}
            text={t('suspensions.emptyText')}
          />
        }
        footer={<MoreRows {...more} />}
      />
    </TablePage>
  );
}
