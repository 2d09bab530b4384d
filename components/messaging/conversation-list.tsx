'use client';

import { useParams } from 'next/navigation';
import { type KeyboardEvent, type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { ErrorState } from '@/components/ui/error-state';
import { LoadMore } from '@/components/ui/load-more';
import { SkeletonGroup, SkeletonRows } from '@/components/ui/skeleton';
import { useActs } from '@/lib/client/acts';
import type { ListState } from '@/lib/client/list-state';
import type { Conversation, Folder } from '@/lib/client/messaging-types';
import { useConversations } from '@/lib/client/queries';
import { useLoaded } from '@/lib/client/use-loaded';
import { type Selection, useSelection } from '@/lib/client/use-selection';
import { ConversationItem } from './conversation-item';
import { EmptyFolder } from './empty-folder';
import { FolderChoice } from './folder-choice';
import { type Selecting, SelectingContext } from './selecting-context';

/** From this many rows on only those in sight are in the page. */
const plainRows = 50;

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
    const row = box.current?.querySelector<HTMLElement>(`[data-conversation="${rest}"]`);
    (row ?? box.current)?.focus();
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
        <Rows
          key={folder}
          label={t('label')}
          conversations={conversations}
          selection={selection}
          selecting={selecting}
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

type RowsProps = {
  label: string;
  conversations: Conversation[];
  selection: Selection;
  selecting: Selecting;
  footer: ReactNode;
};

function Rows({ label, conversations, selection, selecting, footer }: RowsProps) {
  const box = useRef<HTMLDivElement>(null);
  const current = Number(useParams<{ conversation?: string }>().conversation);
  const { module } = useLoaded(
    conversations.length > plainRows,
    () => import('@/components/ui/virtual-list'),
  );
  const row = (one: Conversation) => (
    <ConversationItem
      conversation={one}
      isCurrent={one.conversationId === current}
      isSelected={selection.ids.has(one.conversationId)}
      isSelecting={selection.isActive}
    />
  );
  return (
    <SelectingContext value={selecting}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: arrow keys move between the links inside, which Tab reaches as well. */}
      <div
        ref={box}
        onKeyDown={(event) => onRowKey(event, box.current, selection)}
        className="flex min-h-0 flex-1 flex-col"
      >
        {module && conversations.length > plainRows ? (
          <module.VirtualList
            label={label}
            items={conversations}
            itemKey={(one) => String(one.conversationId)}
            renderItem={row}
            footer={footer}
            className="flex-1 px-2"
          />
        ) : (
          <div className="min-h-0 flex-1 overflow-y-auto overscroll-contain px-2">
            <ul aria-label={label}>
              {conversations.map((one) => (
                <li key={one.conversationId}>{row(one)}</li>
              ))}
            </ul>
            {footer}
          </div>
        )}
      </div>
    </SelectingContext>
  );
}

/** Up, Down, Home and End walk through the rows, with Shift they select on the way; x selects, Escape ends it. */
function onRowKey(event: KeyboardEvent, box: HTMLElement | null, selection: Selection): void {
  if (!(event.target instanceof HTMLElement) || !event.target.matches('[data-row]') || !box) return;
  const id = idOf(event.target);
  const isPlain = !event.altKey && !event.ctrlKey && !event.metaKey;
  if (isPlain && event.key === 'x') {
    event.preventDefault();
    selection.toggle(id);
    return;
  }
  if (event.key === 'Escape' && selection.isActive) {
    event.preventDefault();
    selection.clear();
    return;
  }
  const rows = Array.from(box.querySelectorAll<HTMLElement>('[data-row]'));
  const at = rows.indexOf(event.target);
  const goals: Record<string, number> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    Home: 0,
    End: rows.length - 1,
  };
  const goal = goals[event.key];
  if (goal === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  const row = rows[Math.max(0, Math.min(rows.length - 1, goal))];
  row?.focus();
  if (!event.shiftKey || !row) return;
  if (!selection.isActive) selection.toggle(id);
  selection.extendTo(idOf(row));
}

const idOf = (row: HTMLElement) => Number(row.dataset.conversation);
