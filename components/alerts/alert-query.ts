import { ALERT_VIEWS, type AlertListView } from '@/components/alerts/alert-list';
import { riskAlerts } from '@/lib/domain/safety/queries';
import { alertFilters } from '@/lib/domain/safety/schema';
import type { Ctx } from '@/lib/platform/context';

export type AlertSearch = Record<string, string | string[] | undefined>;

/** What the address of a list of alerts asks for; anything unknown is the first page of what waits. */
export async function listedAlerts(ctx: Ctx, search: AlertSearch, basePath: string) {
  const view = ALERT_VIEWS.find((one) => one === search.view) ?? 'waiting';
  const cursor = typeof search.cursor === 'string' ? search.cursor : null;
  const filters = alertFilters.parse({ ...filtersOf(view), cursor });
  const { alerts, nextCursor } = await riskAlerts(ctx, filters);
  const nextHref = nextCursor && `${basePath}?${new URLSearchParams({ view, cursor: nextCursor })}`;
  return { alerts, view, nextHref };
}

function filtersOf(view: AlertListView): Record<string, string> {
  switch (view) {
    case 'waiting':
      return { waiting: 'true' };
    case 'all':
      return {};
    default:
      return { state: view };
  }
}
