import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { patientLines } from '@/components/inbox/patient-lines';
import { GroupPage } from '@/components/outreach/group-page';
import { PageBody } from '@/components/shell/page-header';
import { patientTable } from '@/lib/domain/conversations/patient-table';
import { membersOf, ownGroups } from '@/lib/domain/groups/queries';
import { CLINICAL_ROLES } from '@/lib/domain/identity/schema';
import { conversationIdOf, found } from '@/lib/next/found';
import { requireActor } from '@/lib/next/session';
import { textsOf } from '@/lib/shared/texts';

export const metadata: Metadata = { title: textsOf('outreach')('groups.title') };

type GroupRouteProps = { params: Promise<{ group: string }> };

export default async function GroupRoute({ params }: GroupRouteProps) {
  const { ctx } = await requireActor(CLINICAL_ROLES);
  const id = conversationIdOf((await params).group);
  const { members } = await found(membersOf(ctx, id));
  const [{ groups }, patients] = await Promise.all([ownGroups(ctx), patientTable(ctx)]);
  const group = groups.find((one) => one.groupId === id);
  if (!group) notFound();
  const { createdAt: _, ...facts } = group;
  return (
    <PageBody isWide>
      <GroupPage
        group={facts}
        members={members.map((one) => ({ ...one, since: one.since.toISOString() }))}
        patients={patientLines(patients)}
      />
    </PageBody>
  );
}
