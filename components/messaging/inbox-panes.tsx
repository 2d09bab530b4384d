'use client';

import { useParams } from 'next/navigation';
import type { ReactNode } from 'react';
import { ResizablePanes } from '@/components/ui/resizable-panes';
import type { ListState } from '@/lib/client/list-state';
import { ConversationList } from './conversation-list';

type InboxPanesProps = {
  initial: ListState;
  newHref?: string;
  listLabel: string;
  threadLabel: string;
  /** The thread, or what stands in its place. */
  children: ReactNode;
};

/** The list beside the chosen conversation; one at a time on phones. */
export function InboxPanes({ initial, newHref, listLabel, threadLabel, children }: InboxPanesProps) {
  const isMainOpen = useParams<{ conversation?: string }>().conversation !== undefined;
  return (
    <ResizablePanes
      rememberAs="messages"
      isMainOpen={isMainOpen}
      list={{ label: listLabel, content: <ConversationList initial={initial} newHref={newHref} /> }}
      main={{ label: threadLabel, content: children }}
    />
  );
}
