'use client';

import { useParams, useRouter } from 'next/navigation';
import type { ReactNode } from 'react';
import { SearchForm } from '@/components/search/search-form';
import { ResizablePanes } from '@/components/ui/resizable-panes';
import type { ListState } from '@/lib/client/list-state';
import { useMessaging } from '@/lib/client/messaging-context';
import { ConversationList } from './conversation-list';
import { useListView } from './use-list-view';

type InboxPanesProps = {
  initial: ListState;
  newHref?: string;
  /** Above the list: what waits for an answer besides messages. */
  above?: ReactNode;
  /** The page's heading while no thread has one. */
  title: string;
  listLabel: string;
  threadLabel: string;
  /** The thread, or what stands in its place. */
  children: ReactNode;
};

/** The list beside the chosen conversation; one at a time on phones. */
export function InboxPanes({
  initial,
  newHref,
  above,
  title,
  listLabel,
  threadLabel,
  children,
}: InboxPanesProps) {
  const { basePath } = useMessaging();
  const router = useRouter();
  const { conversation } = useParams<{ conversation?: string }>();
  const isMainOpen = conversation !== undefined;
  const [folder, setFolder] = useListView();
  return (
    <ResizablePanes
      rememberAs="messages"
      isMainOpen={isMainOpen}
      list={{
        label: listLabel,
        content: (
          <>
            {!isMainOpen && <h1 className="sr-only">{title}</h1>}
            <SearchForm />
            {above}
            <ConversationList
              initial={initial}
              newHref={newHref}
              folder={folder}
              onFolderChange={setFolder}
              onLeaving={(ids) => {
                if (ids.has(Number(conversation))) router.push(basePath);
              }}
            />
          </>
        ),
      }}
      main={{ label: threadLabel, content: children }}
    />
  );
}
