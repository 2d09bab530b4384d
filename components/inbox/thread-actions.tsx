'use client';

import Archive from 'lucide-react/icons/archive';
import ArchiveRestore from 'lucide-react/icons/archive-restore';
import UserRound from 'lucide-react/icons/user-round';
import { useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { ClaimButton } from '@/components/care/claim-button';
import { actsOf } from '@/components/messaging/menu-acts';
import { useConversationMenu } from '@/components/messaging/use-conversation-menu';
import { IconButton } from '@/components/ui/icon-button';
import { useActs } from '@/lib/client/acts';
import type { ThreadHead } from '@/lib/client/messaging-types';
import { useThreadHead } from '@/lib/client/queries';
import { useLoaded } from '@/lib/client/use-loaded';
import { useInbox } from './inbox-context';

/** In the head of a thread in the panes: archive and go on, and who this is where the pane for it has no room. */
export function ThreadActions({ head }: { head: ThreadHead }) {
  const t = useTranslations('clinician');
  const { showContext, moveOn } = useInbox();
  const { data = head } = useThreadHead(head.conversationId, head);
  const menu = useConversationMenu(
    { ...data, unreadCount: 0 },
    { onArchived: () => moveOn(head.conversationId) },
  );
  const archive = menu.find(({ id }) => id === 'archive');
  // Above the head's own: these go on to the next conversation instead of leaving for the list.
  const snooze = menu.find(({ id }) => id === 'snooze');
  const pick = snooze && 'items' in snooze ? snooze.items.find(({ id }) => id === 'pick') : undefined;
  const snoozing =
    pick && 'onSelect' in pick ? [{ id: 'snooze', label: t('keys.snooze'), run: pick.onSelect }] : [];
  const [ordering, setOrdering] = useState<'folder' | 'labels' | null>(null);
  const submenu = menu.find((item) => item.kind === 'submenu' && item.id === ordering);
  const dialog = useLoaded(submenu !== undefined, () => import('./order-dialog'));
  const own = useLoaded(ordering !== null, () => import('@/components/messaging/own-order-dialog'));
  useActs(
    [
      ...actsOf(menu),
      ...snoozing,
      { id: 'folder', label: t('keys.folder'), run: () => setOrdering('folder') },
      { id: 'labels', label: t('keys.labels'), run: () => setOrdering('labels') },
    ],
    { rank: 1 },
  );
  return (
    <>
      <ClaimButton head={data} />
      {archive && 'onSelect' in archive && (
        <IconButton
          label={archive.label}
          shortcut="E"
          icon={data.isArchived ? <ArchiveRestore aria-hidden /> : <Archive aria-hidden />}
          onClick={archive.onSelect}
          className="max-[40rem]:hidden"
        />
      )}
      {dialog.module && submenu?.kind === 'submenu' && (
        <dialog.module.OrderDialog
          submenu={submenu}
          name={head.displayName}
          onClose={() => setOrdering(null)}
        />
      )}
      {/* Without any folder or label, the place to make the first. */}
      {own.module && !submenu && (
        <own.module.OwnOrderDialog isOpen={ordering !== null} onOpenChange={() => setOrdering(null)} />
      )}
      {showContext && (
        <IconButton
          label={t('context.open', { name: head.displayName })}
          icon={<UserRound aria-hidden />}
          onClick={showContext}
          className="@min-[73.75rem]:hidden"
        />
      )}
    </>
  );
}
