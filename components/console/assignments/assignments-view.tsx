'use client';

import HeartHandshake from 'lucide-react/icons/heart-handshake';
import Plus from 'lucide-react/icons/plus';
import { type ReactNode, useMemo, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { PageHeader } from '@/components/shell/page-header';
import { Button } from '@/components/ui/button';
import { DataTable } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import type { AssignmentView } from '@/lib/domain/care/schema';
import { MoreRows } from '../more-rows';
import type { FindPeople } from '../person/use-person-search';
import { filling, TablePage } from '../table-page';
import { type PagedList, type RowPage, usePagedRows } from '../use-paged-rows';
import { useUrlFilters } from '../use-url-filters';
import { type AssignAction, AssignDialog } from './assign-dialog';
import { assignmentColumns } from './assignment-columns';
import { AssignmentFilters } from './assignment-filters';
import { type EndAction, EndDialog, endButtonId } from './end-dialog';

type AssignmentsViewProps = {
  first: PagedList<AssignmentView>;
  given: Record<string, string>;
  load: (cursor: string) => Promise<RowPage<AssignmentView>>;
  findPatients: FindPeople;
  findClinicians: FindPeople;
  assign: AssignAction;
  end: EndAction;
  /** Between heading and table. */
  above?: ReactNode;
};

const idOf = (row: AssignmentView) => String(row.assignmentId);

/** Who is responsible for whom, with the way to assign and to end. */
export function AssignmentsView({ first, given, load, end, above, ...assigning }: AssignmentsViewProps) {
  const t = useTranslations('console');
  const [dialog, setDialog] = useState<'assign' | AssignmentView | null>(null);
  const { change, isPending } = useUrlFilters('/console/assignments', given);
  const { rows, replace, ...more } = usePagedRows(first, idOf, load);
  const columns = useMemo(
    () => assignmentColumns(t, (row) => <EndButton row={row} onPress={() => setDialog(row)} />),
    [t],
  );
  const isFiltered = Object.keys(given).length > 0;
  const close = () => setDialog(null);
  const addButton = (
    <Button variant="primary" onClick={() => setDialog('assign')}>
      <Plus aria-hidden />
      {t('assignments.add')}
    </Button>
  );
  const clearButton = (
    <Button onClick={() => change({ patient: '', clinician: '', state: '', kind: '' })}>
      {t('filters.clear')}
    </Button>
  );

  return (
    <TablePage>
      <PageHeader title={t('assignments.title')} text={t('assignments.text')} actions={addButton} />
      {above}
      <DataTable
        label={t('assignments.table')}
        columns={columns}
        rows={rows}
        rowId={idOf}
        state={isPending ? 'loading' : 'ready'}
        rememberAs="assignments"
        className={filling}
        toolbar={<AssignmentFilters given={given} onChange={change} />}
        empty={
          <EmptyState
            icon={<HeartHandshake aria-hidden />}
            title={isFiltered ? t('assignments.noMatch') : t('assignments.empty')}
            text={!isFiltered && t('assignments.emptyText')}
            action={isFiltered ? clearButton : addButton}
          />
        }
        footer={<MoreRows {...more} />}
      />
      {dialog === 'assign' && (
        <AssignDialog
          action={assigning.assign}
          findPatients={assigning.findPatients}
          findClinicians={assigning.findClinicians}
          onClose={close}
        />
      )}
      {dialog && dialog !== 'assign' && (
        <EndDialog assignment={dialog} action={end} onClose={close} onEnded={replace} />
      )}
    </TablePage>
  );
}

function EndButton({ row, onPress }: { row: AssignmentView; onPress: () => void }) {
  const t = useTranslations('console.assignments.end');
  if (row.state === 'ended') return null;
  return (
    <Button id={endButtonId(row)} size="small" onClick={onPress}>
      {row.state === 'future' ? t('cancel') : t('action')}
      <span className="sr-only">
        {row.patient.displayName}, {row.clinician.displayName}
      </span>
    </Button>
  );
}
