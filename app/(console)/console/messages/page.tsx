import type { Metadata } from 'next';
import { NothingChosen } from '@/components/inbox/nothing-chosen';
import { requireActor } from '@/lib/next/session';
import { textsOf } from '@/lib/shared/texts';

export const metadata: Metadata = { title: textsOf('console')('places.messages') };

export default async function MailboxPage() {
  await requireActor(['admin', 'developer']);
  return <NothingChosen />;
}
