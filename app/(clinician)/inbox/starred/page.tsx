import type { Metadata } from 'next';
import { BackToInbox } from '@/components/inbox/back-to-inbox';
import { StarredPage } from '@/components/messaging/starred-page';
import { CLINICAL_ROLES } from '@/lib/domain/identity/schema';
import { requireActor } from '@/lib/next/session';
import { textsOf } from '@/lib/shared/texts';

export const metadata: Metadata = { title: textsOf('marks')('starred.title') };

export default async function Starred() {
  const { ctx } = await requireActor(CLINICAL_ROLES);
  return <StarredPage ctx={ctx} back={<BackToInbox href="/inbox" />} />;
}
