import { auditFiltersIn } from '@/components/console/audit/audit-address';
import { AuditView } from '@/components/console/audit/audit-view';
import type { SearchParams } from '@/components/console/read-filters';
import { auditEntries } from '@/lib/domain/audit/queries';
import { requireActor } from '@/lib/next/session';
import { textsOf } from '@/lib/shared/texts';
import { moreEntries } from './more';

export const metadata = { title: textsOf('console')('audit.title') };

export default async function AuditPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const { actor, ctx } = await requireActor(['admin']);
  const { filters, given } = auditFiltersIn(await searchParams, actor.timeZone);
  const { entries: rows, nextCursor } = await auditEntries(ctx, filters);
  return (
    <AuditView
      first={{ rows, nextCursor, listKey: JSON.stringify(given) }}
      given={given}
      load={moreEntries.bind(null, given)}
    />
  );
}
