import type { Metadata } from 'next';
import { NoThread } from '@/components/messaging/no-thread';
import { requireActor } from '@/lib/next/session';
import { textsOf } from '@/lib/shared/texts';

const t = textsOf('patient');

export const metadata: Metadata = { title: t('messages.title') };

export default async function InboxPage() {
  await requireActor(['patient']);
  return <NoThread />;
}
