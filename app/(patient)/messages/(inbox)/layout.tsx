import type { ReactNode } from 'react';
import { InvitationList } from '@/components/groups/invitation-list';
import { InboxPanes } from '@/components/messaging/inbox-panes';
import { openInvitations } from '@/lib/domain/groups/queries';
import { readConversations } from '@/lib/domain/messages/reading';
import { requireActor } from '@/lib/next/session';
import { textsOf } from '@/lib/shared/texts';
import { overWire } from '@/lib/shared/wire';

const firstPage = 20;

/** List and thread side by side where there is room; the list stays as it is while threads come and go. */
export default async function InboxLayout({ children }: { children: ReactNode }) {
  const { ctx } = await requireActor(['patient']);
  const [conversations, invitations] = await Promise.all([
    readConversations(ctx, { folder: 'inbox', limit: firstPage }),
    openInvitations(ctx),
  ]);
  const list = overWire(conversations);
  const t = textsOf('patient');
  return (
    <InboxPanes
      initial={list}
      newHref="/messages/new"
      above={<InvitationList initial={overWire(invitations)} />}
      title={t('messages.title')}
      listLabel={t('messages.listPane')}
      threadLabel={t('messages.threadPane')}
    >
      {children}
    </InboxPanes>
  );
}
