import type { ReactNode } from 'react';
import { InboxWorkspace } from '@/components/inbox/inbox-workspace';
import { TextScope } from '@/components/shell/text-scope';
import { readConversations } from '@/lib/domain/messages/reading';
import { requireActor } from '@/lib/next/session';
import { overWire } from '@/lib/shared/wire';

const firstPage = 20;

/** The mailbox of admins and developers (A18): the same list and threads as everywhere, inside the console. */
export default async function MailboxLayout({ children }: { children: ReactNode }) {
  const { ctx } = await requireActor(['admin', 'developer']);
  const list = overWire(await readConversations(ctx, { folder: 'inbox', limit: firstPage }));
  return (
    <TextScope namespaces={['clinician']}>
      <InboxWorkspace initial={list}>{children}</InboxWorkspace>
    </TextScope>
  );
}
