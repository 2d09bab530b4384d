import type { Metadata } from 'next';
import { NothingChosen } from '@/components/inbox/nothing-chosen';
import { CLINICAL_ROLES } from '@/lib/domain/identity/schema';
import { requireActor } from '@/lib/next/session';
import { textsOf } from '@/lib/shared/texts';

export const metadata: Metadata = { title: textsOf('clinician')('inbox.title') };

export default async function InboxPage() {
  await requireActor(CLINICAL_ROLES);
  return <NothingChosen />;
}
