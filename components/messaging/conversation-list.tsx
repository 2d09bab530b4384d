'use client';

import { useParams } from 'next/navigation';
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { ErrorState } from '@/components/ui/error-state';
import { LoadMore } from '@/components/ui/load-more';
import { SkeletonGroup, SkeletonRows } from '@/components/ui/skeleton';
import { useActs } from '@/lib/client/acts';
import type { ListState } from '@/lib/client/list-state';
import type { Conversation, Folder } from '@/lib/client/messaging-types';
import { useConversations } from '@/lib/client/queries';
import { useLoaded } from '@/lib/client/use-loaded';
import { useSelection } from '@/lib/client/use-selection';
import { ConversationRows, rowOf } from './conversation-rows';
import { EmptyFolder } from './empty-folder';
import { FolderChoice } from './folder-choice';

type ConversationListProps = {
  /** The inbox as the server rendered it. */
  initial?: ListState;
  /** Where a new message is written; offered when there is nothing else. */
  newHref?: string;
  /** Above the list, beside the choice of folder. */
  actions?: ReactNode;
  /** The chosen folder, where the caller needs to know it; otherwise the list keeps it. */
  folder?: Folder;
  onFolderChange?: (folder: Folder) => void;
  /** These are about to leave the list, all at once. */
  onLeaving?: (ids: ReadonlySet<number>) => void;
};

const noConversations: Conversation[] = [];

/** All conversations of the person, newest first, with the choice of folder above. Fills the height that it is given. */
export function ConversationList({ initial, newHref, actions, onLeaving, ...chosen }: ConversationListProps) {
  const t = useTranslations('messaging.list');
  const own = useTranslations('organising');
  const [ownFolder, setOwnFolder] = useState<Folder>('inbox');
  const { folder = ownFolder, onFolderChange = setOwnFolder } = chosen;
  const list = useConversations(folder, folder === 'inbox' ? initial : undefined);
  const conversations = list.data?.conversations ?? noConversations;
  const ids = useMemo(() => conversations.map((one) => one.conversationId), [conversations]);
  const selection = useSelection(ids);
  const { toggle, extendTo, clear } = selection;
  const selecting = useMemo(() => ({ toggle, extendTo }), [toggle, extendTo]);
  const box = useRef<HTMLDivElement>(null);
  const current = Number(useParams<{ conversation?: string }>().conversation);
  useActs([{ id: 'select', label: own('selectAct'), run: () => toggle(current) }], {
    isOn: ids.includes(current),
  });
  const bulk = useLoaded(selection.isActive, () => import('./bulk-bar'));
  // biome-ignore lint/correctness/useExhaustiveDependencies: another list has other rows.
  useEffect(clear, [folder]);

  /** The focus stays on a row that stays. */
  function beforeActing(chosenIds: ReadonlySet<number>, isLeaving: boolean) {
    const rest = restingPlace(ids, chosenIds, isLeaving);
    (rowOf(box.current, rest) ?? box.current)?.focus();
    if (isLeaving) onLeaving?.(chosenIds);
  }

  return (
    <div ref={box} tabIndex={-1} className="@container/list flex min-h-0 flex-1 flex-col outline-none">
      {bulk.module && (
        <bulk.module.BulkBar
          selection={selection}
          folder={folder}
          conversations={conversations}
          hasMore={list.hasMore}
          onAct={beforeActing}
        />
      )}
      {!(bulk.module && selection.isActive) && (
        <div className="flex items-center gap-2 px-3 pt-3 pb-2">
          <FolderChoice value={folder} onChange={onFolderChange} />
          {actions}
        </div>
      )}
      {list.data && list.data.conversations.length > 0 ? (
        <ConversationRows
          key={folder}
          label={t('label')}
          conversations={conversations}
          selection={selection}
          selecting={selecting}
          hasMore={list.hasMore}
          footer={
            <LoadMore
              hasMore={list.hasMore}
              isLoading={list.more.isLoading}
              isAutomatic={!list.more.hasFailed}
              onLoadMore={list.more.run}
            />
          }
        />
      ) : (
        <div className="min-h-0 flex-1 overflow-y-auto">
          {list.data && <EmptyFolder folder={folder} newHref={newHref} />}
          {!list.data && list.isError && (
            <ErrorState onRetry={() => void list.refetch()} isRetrying={list.isFetching} />
          )}
          {!list.data && !list.isError && <LoadingRows isPaused={list.fetchStatus === 'paused'} />}
        </div>
      )}
    </div>
  );
}

function LoadingRows({ isPaused }: { isPaused: boolean }) {
  const t = useTranslations();
  if (isPaused)
    return <p className="px-6 py-12 text-center text-muted-foreground">{t('messaging.list.offlineEmpty')}</p>;
  return (
    <SkeletonGroup label={t('common.loading')}>
      <SkeletonRows />
    </SkeletonGroup>
  );
}

/** Which row has the focus after the chosen ones were acted on: the next that stays, else the one before them. */
function restingPlace(ids: readonly number[], chosen: ReadonlySet<number>, isLeaving: boolean) {
  const last = ids.findLastIndex((id) => chosen.has(id));
  if (!isLeaving) return ids[last];
  return ids.slice(last + 1).find((id) => !chosen.has(id)) ?? ids.findLast((id) => !chosen.has(id));
}
