import type { ReactNode } from 'react';
import { InboxWorkspace } from '@/components/inbox/inbox-workspace';
import { CLINICAL_ROLES } from '@/lib/domain/identity/schema';
import { readConversations } from '@/lib/domain/messages/reading';
import { requireActor } from '@/lib/next/session';
import { overWire } from '@/lib/shared/wire';

const firstPage = 20;

/** The three panes. The list stays as it is while threads, and beside them their contexts, come and go on their own. */
export default async function InboxLayout({
  children,
  context,
}: {
  children: ReactNode;
  context: ReactNode;
}) {
  const { ctx } = await requireActor(CLINICAL_ROLES);
  const list = overWire(await readConversations(ctx, { folder: 'inbox', limit: firstPage }));
  return (
    <InboxWorkspace initial={list} context={context}>
      {children}
    </InboxWorkspace>
  );
}
