import type { Metadata } from 'next';
import { BackToInbox } from '@/components/inbox/back-to-inbox';
import { DraftsPage } from '@/components/messaging/drafts-page';
import { requireActor } from '@/lib/next/session';
import { textsOf } from '@/lib/shared/texts';

const title = textsOf('drafts')('title');

export const metadata: Metadata = { title };

export default async function Page() {
  const { ctx } = await requireActor(['admin', 'developer']);
  return <DraftsPage ctx={ctx} title={title} back={<BackToInbox href="/console/messages" />} />;
}
