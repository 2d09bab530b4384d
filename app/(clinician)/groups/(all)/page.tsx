import type { Metadata } from 'next';
import { GroupsView } from '@/components/outreach/groups-view';
import { PageBody } from '@/components/shell/page-header';
import { ownGroups } from '@/lib/domain/groups/queries';
import { CLINICAL_ROLES } from '@/lib/domain/identity/schema';
import { requireActor } from '@/lib/next/session';
import { textsOf } from '@/lib/shared/texts';

export const metadata: Metadata = { title: textsOf('outreach')('groups.title') };

export default async function GroupsPage() {
  const { ctx } = await requireActor(CLINICAL_ROLES);
  const { groups } = await ownGroups(ctx);
  return (
    <PageBody isWide>
      <GroupsView groups={groups} />
    </PageBody>
  );
}
