import { AssignmentsView } from '@/components/console/assignments/assignments-view';
import { readFilters, type SearchParams } from '@/components/console/read-filters';
import { assignments } from '@/lib/domain/care/queries';
import { assignmentFilters } from '@/lib/domain/care/schema';
import { CLINICAL_ROLES } from '@/lib/domain/identity/schema';
import { requireActor } from '@/lib/next/session';
import { textsOf } from '@/lib/shared/texts';
import { findByRole } from '../find-people';
import { assignAction, endAssignmentAction } from './actions';
import { moreAssignments } from './more';

export const metadata = { title: textsOf('console')('assignments.title') };

type AssignmentsPageProps = { searchParams: Promise<SearchParams> };

export default async function AssignmentsPage({ searchParams }: AssignmentsPageProps) {
  const { ctx } = await requireActor(['admin']);
  const { filters, given } = readFilters(assignmentFilters, await searchParams);
  const { assignments: rows, nextCursor } = await assignments(ctx, filters);
  return (
    <AssignmentsView
      first={{ rows, nextCursor, listKey: JSON.stringify(given) }}
      given={given}
      load={moreAssignments.bind(null, given)}
      findPatients={findByRole.bind(null, ['patient'])}
      findClinicians={findByRole.bind(null, [...CLINICAL_ROLES])}
      assign={assignAction}
      end={endAssignmentAction}
    />
  );
}
