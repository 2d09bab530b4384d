import type { Metadata } from 'next';
import { NewMessage } from '@/components/inbox/new-message';
import { requireActor } from '@/lib/next/session';
import { textsOf } from '@/lib/shared/texts';
import { sendNewAction } from '../actions';

export const metadata: Metadata = { title: textsOf('clinician')('inbox.newMessage') };

type NewMessagePageProps = { searchParams: Promise<{ to?: string | string[]; draft?: string | string[] }> };

export default async function NewMessagePage({ searchParams }: NewMessagePageProps) {
  const { ctx } = await requireActor(['admin', 'developer']);
  const { to, draft } = await searchParams;
  return (
    <NewMessage
      ctx={ctx}
      basePath="/console/messages"
      action={sendNewAction}
      to={to}
      draft={draft}
      textKey="newTextStaff"
    />
  );
}
