'use client';

import Megaphone from 'lucide-react/icons/megaphone';
import Plus from 'lucide-react/icons/plus';
import { useMemo, useState } from 'react';
import { useLocale, useTranslations } from 'use-intl/react';
import { ScheduledMany } from '@/components/scheduling/scheduled-many';
import { PageHeader } from '@/components/shell/page-header';
import { Button } from '@/components/ui/button';
import { ButtonLink } from '@/components/ui/button-link';
import { DataTable } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { notify } from '@/components/ui/notify';
import type { ScheduledPage } from '@/lib/client/scheduling-calls';
import type { ActionResult } from '@/lib/shared/action-result';
import { DialogForm } from '../dialog-form';
import { MoreRows } from '../more-rows';
import { filling, TablePage } from '../table-page';
import { type PagedList, type RowPage, usePagedRows } from '../use-paged-rows';
import { broadcastColumns } from './broadcast-columns';
import { type BroadcastRow, isMoving } from './broadcast-row';
import { useProgress } from './use-progress';

type BroadcastsViewProps = {
  first: PagedList<BroadcastRow>;
  load: (cursor: string) => Promise<RowPage<BroadcastRow>>;
  stop: (token: string, input: { id: number }) => Promise<ActionResult<unknown>>;
  /** One's own that are still to go. */
  scheduled: ScheduledPage;
  /** Where this stands, when it is not the console. */
  place?: { href: string; title: string; text: string; newLabel: string };
};

const idOf = (row: BroadcastRow) => String(row.broadcastId);

/** Past and running broadcasts (A2), their numbers live while they are being sent. */
export function BroadcastsView({ first, load, stop, scheduled, place }: BroadcastsViewProps) {
  const t = useTranslations('console');
  const locale = useLocale();
  const [stopping, setStopping] = useState<BroadcastRow | null>(null);
  const { rows: known, replace: _, ...more } = usePagedRows(first, idOf, load);
  const rows = useProgress(known);
  const columns = useMemo(
    () => broadcastColumns(t, locale, (row) => <StopButton row={row} onPress={() => setStopping(row)} />),
    [t, locale],
  );
  const newLink = (
    <ButtonLink href={`${place?.href ?? '/console/broadcast'}/new`} variant="primary">
      <Plus aria-hidden />
      {place?.newLabel ?? t('broadcast.new')}
    </ButtonLink>
  );
  return (
    <TablePage>
      <PageHeader
        title={place?.title ?? t('broadcast.title')}
        text={place?.text ?? t('broadcast.text')}
        actions={newLink}
      />
      <ScheduledMany kind="broadcast" initial={scheduled} />
      <DataTable
        label={t('broadcast.list')}
        columns={columns}
        rows={rows}
        rowId={idOf}
        rememberAs="broadcasts"
        className={filling}
        empty={
          <EmptyState
            icon={<Megaphone aria-hidden />}
            title={t('broadcast.empty')}
            text={t('broadcast.emptyText')}
            action={newLink}
          />
        }
        footer={<MoreRows {...more} />}
      />
      {stopping && (
        <DialogForm
          title={t('broadcast.stopTitle')}
          description={t('broadcast.stopText')}
          submitLabel={t('broadcast.stop')}
          tone="danger"
          size="small"
          action={stop}
          toInput={() => ({ id: stopping.broadcastId })}
          onClose={() => setStopping(null)}
          returnTo={stopId(stopping)}
          isGoneAfter
          onDone={() => notify.success(t('broadcast.stopDone'))}
        />
      )}
    </TablePage>
  );
}

const stopId = ({ broadcastId }: BroadcastRow) => `stop-${broadcastId}`;

function StopButton({ row, onPress }: { row: BroadcastRow; onPress: () => void }) {
  const t = useTranslations('console.broadcast');
  if (!isMoving(row) && row.status !== 'scheduled') return null;
  return (
    <Button id={stopId(row)} size="small" onClick={onPress}>
      {t('stop')}
      <span className="sr-only">{row.subject}</span>
    </Button>
  );
}
