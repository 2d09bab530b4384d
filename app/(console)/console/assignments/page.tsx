import { AssignmentsView } from '@/components/console/assignments/assignments-view';
import { ChangeRequests } from '@/components/console/assignments/change-requests';
import { readFilters, type SearchParams } from '@/components/console/read-filters';
import { openChangeRequests } from '@/lib/domain/care/change-requests';
import { assignments } from '@/lib/domain/care/queries';
import { assignmentFilters } from '@/lib/domain/care/schema';
import { CLINICAL_ROLES } from '@/lib/domain/identity/schema';
import { requireActor } from '@/lib/next/session';
import { textsOf } from '@/lib/shared/texts';
import { findByRole } from '../find-people';
import { assignAction, endAssignmentAction, settleChangeAction } from './actions';
import { moreAssignments } from './more';

export const metadata = { title: textsOf('console')('assignments.title') };

type AssignmentsPageProps = { searchParams: Promise<SearchParams> };

export default async function AssignmentsPage({ searchParams }: AssignmentsPageProps) {
  const { ctx } = await requireActor(['admin']);
  const { filters, given } = readFilters(assignmentFilters, await searchParams);
  const [{ assignments: rows, nextCursor }, wishes] = await Promise.all([
    assignments(ctx, filters),
    openChangeRequests(ctx),
  ]);
  return (
    <AssignmentsView
      first={{ rows, nextCursor, listKey: JSON.stringify(given) }}
      given={given}
      load={moreAssignments.bind(null, given)}
      findPatients={findByRole.bind(null, ['patient'])}
      findClinicians={findByRole.bind(null, [...CLINICAL_ROLES])}
      assign={assignAction}
      end={endAssignmentAction}
      above={<ChangeRequests requests={wishes} action={settleChangeAction} />}
    />
  );
}
