import type { Metadata } from 'next';
import { SentMessages } from '@/components/inbox/sent-messages';
import { requireActor } from '@/lib/next/session';
import { textsOf } from '@/lib/shared/texts';

export const metadata: Metadata = { title: textsOf('clinician')('inbox.sent') };

export default async function SentPage() {
  const { ctx } = await requireActor(['admin', 'developer']);
  return <SentMessages ctx={ctx} basePath="/console/messages" />;
}
