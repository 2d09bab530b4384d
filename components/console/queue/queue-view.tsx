'use client';

import ListChecks from 'lucide-react/icons/list-checks';
import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { PageHeader } from '@/components/shell/page-header';
import { Button } from '@/components/ui/button';
import { DataTable } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import type { QueueCounts, WorkItem } from '@/lib/domain/queue/schema';
import { MoreRows } from '../more-rows';
import { RefreshButton } from '../refresh-button';
import { filling, TablePage } from '../table-page';
import { type PagedList, type RowPage, usePagedRows } from '../use-paged-rows';
import { useUrlFilters } from '../use-url-filters';
import { queueColumns } from './queue-columns';
import { type QueueAct, type QueueActions, QueueDialog, useQueueAct } from './queue-dialog';
import { QueueFilterBar } from './queue-filter-bar';
import { cancelId, retryId, useRowFocus } from './use-row-focus';

type QueueViewProps = {
  first: PagedList<WorkItem>;
  counts: QueueCounts;
  given: Record<string, string>;
  load: (cursor: string) => Promise<RowPage<WorkItem>>;
  actions: QueueActions;
};

const idOf = (work: WorkItem) => work.key;
const none: ReadonlySet<string> = new Set();

/** Work that is not done (A4): look, retry and cancel, one, some or all of a state. */
export function QueueView({ first, counts, given, load, actions }: QueueViewProps) {
  const t = useTranslations('queue');
  const [selected, setSelected] = useState(none);
  const [asked, setAsked] = useState<QueueAct | null>(null);
  const run = useQueueAct(actions);
  const { change, isPending } = useUrlFilters('/console/queue', given);
  const { rows, replace: _, ...more } = usePagedRows(first, idOf, load);
  const keep = useRowFocus(rows, asked !== null);
  /** Trying one thing again harms nobody; everything else is asked about. */
  function begin(act: QueueAct) {
    keep(act.selection.ids?.[0]);
    if (act.verb === 'retry' && act.count === 1) void run(act);
    else setAsked(act);
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: the table wants stable columns, and the rows come as arguments.
  const columns = useMemo(() => queueColumns(t, (work) => <RowActs work={work} onAct={begin} />), [t]);
  const isFiltered = Object.keys(given).length > 0;
  const chosen = rows.filter(({ key }) => selected.has(key));

  return (
    <TablePage>
      <PageHeader title={t('title')} text={t('text')} actions={<RefreshButton label={t('refresh')} />} />
      {counts.isAlarming && (
        <Notice tone="danger" title={t('alarm')}>
          {t('alarmText', { dead: counts.dead, lately: counts.failedLately })}
        </Notice>
      )}
      <DataTable
        label={t('table')}
        columns={columns}
        rows={rows}
        rowId={idOf}
        state={isPending ? 'loading' : 'ready'}
        rememberAs="queue"
        className={filling}
        selected={selected}
        onSelectedChange={setSelected}
        bulkActions={<ChosenActs chosen={chosen} onAct={begin} />}
        toolbar={
          <QueueFilterBar
            counts={counts}
            given={given}
            found={more.hasMore ? null : rows.length}
            onChange={(next) => {
              setSelected(none);
              change(next);
            }}
            onAct={begin}
          />
        }
        empty={
          <EmptyState
            icon={<ListChecks aria-hidden />}
            title={isFiltered ? t('noMatch') : t('empty')}
            text={isFiltered ? undefined : t('emptyText')}
            action={
              isFiltered && <Button onClick={() => change({ state: '', kind: '' })}>{t('clear')}</Button>
            }
          />
        }
        footer={<MoreRows {...more} />}
      />
      {asked && (
        <QueueDialog act={asked} run={run} onClose={() => setAsked(null)} onDone={() => setSelected(none)} />
      )}
    </TablePage>
  );
}

function RowActs({ work, onAct }: { work: WorkItem; onAct: (act: QueueAct) => void }) {
  const t = useTranslations('queue');
  const one = { selection: { ids: [work.key] }, count: 1 };
  return (
    <span className="inline-flex flex-wrap justify-end gap-1">
      {work.canRetry && (
        <Button id={retryId(work)} size="small" onClick={() => onAct({ verb: 'retry', ...one })}>
          {t('retry')}
          <span className="sr-only">{work.key}</span>
        </Button>
      )}
      {work.canCancel && (
        <Button
          id={cancelId(work)}
          size="small"
          variant="ghost"
          onClick={() => onAct({ verb: 'cancel', ...one })}
        >
          {t('cancel')}
          <span className="sr-only">{work.key}</span>
        </Button>
      )}
    </span>
  );
}

/** What fits the selected rows; those that it does not fit are left out of the number. */
function ChosenActs({ chosen, onAct }: { chosen: WorkItem[]; onAct: (act: QueueAct) => void }) {
  const t = useTranslations('queue');
  const acts = [
    { verb: 'retry' as const, ids: chosen.filter(({ canRetry }) => canRetry).map(idOf) },
    { verb: 'cancel' as const, ids: chosen.filter(({ canCancel }) => canCancel).map(idOf) },
  ];
  return acts
    .filter(({ ids }) => ids.length > 0)
    .map(({ verb, ids }) => (
      <Button key={verb} size="small" onClick={() => onAct({ verb, selection: { ids }, count: ids.length })}>
        {t(`${verb}All`, { count: ids.length })}
      </Button>
    ));
}
