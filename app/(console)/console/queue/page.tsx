import { QueueView } from '@/components/console/queue/queue-view';
import { readFilters, type SearchParams } from '@/components/console/read-filters';
import { queue } from '@/lib/domain/queue/queries';
import { queueInput } from '@/lib/domain/queue/schema';
import { requireActor } from '@/lib/next/session';
import { textsOf } from '@/lib/shared/texts';
import { cancelWorkAction, retryWorkAction } from './actions';
import { moreWork } from './more';

export const metadata = { title: textsOf('queue')('title') };

/** Work that is not done (A4). */
export default async function QueuePage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const { ctx } = await requireActor(['admin', 'developer']);
  const { filters, given } = readFilters(queueInput, await searchParams);
  const { work: rows, counts, nextCursor } = await queue(ctx, filters);
  return (
    <QueueView
      first={{ rows, nextCursor, listKey: JSON.stringify(given) }}
      counts={counts}
      given={given}
      load={moreWork.bind(null, given)}
      actions={{ retry: retryWorkAction, cancel: cancelWorkAction }}
    />
  );
}
