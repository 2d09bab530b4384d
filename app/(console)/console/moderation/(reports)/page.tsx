import { ReportsView } from '@/components/console/moderation/reports-view';
import { readFilters, type SearchParams } from '@/components/console/read-filters';
import { reportCounts, reports } from '@/lib/domain/moderation/queries';
import { reportFilters } from '@/lib/domain/moderation/schema';
import { requireActor } from '@/lib/next/session';
import { textsOf } from '@/lib/shared/texts';
import { moreReports } from '../more';

export const metadata = { title: textsOf('moderation')('title') };

/** Reports (A15). */
export default async function ReportsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const { ctx } = await requireActor(['admin']);
  const { filters, given } = readFilters(reportFilters, await searchParams);
  const [{ reports: rows, nextCursor }, counts] = await Promise.all([
    reports(ctx, filters),
    reportCounts(ctx),
  ]);
  return (
    <ReportsView
      first={{ rows, nextCursor, listKey: JSON.stringify(given) }}
      counts={counts}
      given={given}
      load={moreReports.bind(null, given)}
    />
  );
}
