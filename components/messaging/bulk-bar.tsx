'use client';

import { useQuery } from '@tanstack/react-query';
import Archive from 'lucide-react/icons/archive';
import ArchiveRestore from 'lucide-react/icons/archive-restore';
import CircleCheck from 'lucide-react/icons/circle-check';
import Ellipsis from 'lucide-react/icons/ellipsis';
import FolderInput from 'lucide-react/icons/folder-input';
import Mail from 'lucide-react/icons/mail';
import MailOpen from 'lucide-react/icons/mail-open';
import Tag from 'lucide-react/icons/tag';
import Trash from 'lucide-react/icons/trash-2';
import X from 'lucide-react/icons/x';
import { useTranslations } from 'use-intl/react';
import { Checkbox } from '@/components/ui/checkbox';
import { Dialog } from '@/components/ui/dialog';
import { DropdownMenu } from '@/components/ui/dropdown-menu';
import { IconButton } from '@/components/ui/icon-button';
import type { MenuItem } from '@/components/ui/menu-items';
import { Progress } from '@/components/ui/progress';
import { useActs } from '@/lib/client/acts';
import { keys } from '@/lib/client/cache-keys';
import { criteriaOf } from '@/lib/client/list-view';
import * as calls from '@/lib/client/messaging-calls';
import { useMessaging } from '@/lib/client/messaging-context';
import type { Conversation, Folder } from '@/lib/client/messaging-types';
import type { BulkAct, Progress as BulkProgress } from '@/lib/client/organising-calls';
import { useOwnOrder } from '@/lib/client/use-own-order';
import type { Selection } from '@/lib/client/use-selection';
import { useBulk } from './use-bulk';

type BulkBarProps = {
  selection: Selection;
  folder: Folder;
  conversations: readonly Conversation[];
  hasMore: boolean;
  /** Just before: whether the chosen ones leave the list by it. */
  onAct: (ids: ReadonlySet<number>, isLeaving: boolean) => void;
};

/** What can be done with the chosen conversations, how far that is, and what of it failed. Stays mounted while it works. */
export function BulkBar({ selection, folder, conversations, hasMore, onAct }: BulkBarProps) {
  const { run, running, failed, forgetFailed } = useBulk();
  const act = (what: BulkAct) => {
    const ids = [...selection.ids];
    onAct(selection.ids, leaves(what, folder));
    const list = selection.isAll ? folder : undefined;
    selection.clear();
    void run(what, { ids, list });
  };
  return (
    <>
      {selection.isActive && (
        <Tools
          selection={selection}
          folder={folder}
          conversations={conversations}
          hasMore={hasMore}
          act={act}
        />
      )}
      {running && <Running progress={running} />}
      {failed && <Failures progress={failed} onClose={forgetFailed} />}
    </>
  );
}

const leaves = ({ action }: BulkAct, folder: Folder) => {
  if (action === 'delete' || action === 'archive' || action === 'unarchive') return true;
  if (action === 'done') return folder === 'inbox' || folder === 'unread' || folder === 'snoozed';
  return action === 'folder' && typeof folder === 'number';
};

type ToolsProps = Omit<BulkBarProps, 'onAct'> & { act: (what: BulkAct) => void };

function Tools({ selection, folder, conversations, hasMore, act }: ToolsProps) {
  const t = useTranslations('organising');
  const isArchive = criteriaOf(folder).folder === 'archived';
  const areAllShown = selection.ids.size === conversations.length;
  useActs(
    [
      {
        id: 'archive',
        label: t(isArchive ? 'unarchiveAct' : 'archiveAct'),
        run: () => act({ action: isArchive ? 'unarchive' : 'archive' }),
      },
      { id: 'done', label: t('doneAct'), run: () => act({ action: 'done' }) },
      { id: 'read', label: t('readAct'), run: () => act({ action: 'read' }) },
      { id: 'unread', label: t('unreadAct'), run: () => act({ action: 'unread' }) },
      { id: 'delete', label: t('deleteAct'), run: () => act({ action: 'delete' }) },
    ],
    { rank: 2 },
  );
  const total = useTotal(folder, hasMore && areAllShown);
  const count = selection.isAll && total !== undefined ? total : selection.ids.size;
  return (
    <div role="toolbar" aria-label={t('selection')} className="border-b bg-primary-soft ps-3 pe-1">
      <div className="flex min-h-13 items-center gap-0.5">
        <Checkbox
          label={t('selectLoaded')}
          isLabelHidden
          checked={areAllShown}
          isIndeterminate={!areAllShown}
          onChange={() =>
            areAllShown ? selection.clear() : selection.choose(conversations.map((one) => one.conversationId))
          }
        />
        <p role="status" className="min-w-0 flex-1 truncate ps-1 text-sm font-semibold tabular-nums">
          {t('selected', { count })}
        </p>
        <IconButton
          label={isArchive ? t('unarchiveAct') : t('archiveAct')}
          icon={isArchive ? <ArchiveRestore aria-hidden /> : <Archive aria-hidden />}
          onClick={() => act({ action: isArchive ? 'unarchive' : 'archive' })}
        />
        <IconButton
          label={t('doneAct')}
          icon={<CircleCheck aria-hidden />}
          onClick={() => act({ action: 'done' })}
        />
        <MoreActs act={act} />
        <IconButton label={t('clearSelection')} icon={<X aria-hidden />} onClick={selection.clear} />
      </div>
      {hasMore && areAllShown && (
        <p className="flex flex-wrap items-center gap-x-2 pb-2 text-sm">
          {selection.isAll ? t('allMatching', { count }) : t('allShown', { count: selection.ids.size })}
          {!selection.isAll && total !== undefined && (
            <button
              type="button"
              onClick={selection.chooseAll}
              className="min-h-8 cursor-pointer rounded-sm font-semibold text-primary-text underline underline-offset-2 touch:min-h-touch"
            >
              {t('selectMatching', { count: total })}
            </button>
          )}
        </p>
      )}
    </div>
  );
}

/** How many the list has in all, once that matters. */
function useTotal(folder: Folder, isWanted: boolean): number | undefined {
  const { data } = useQuery({
    queryKey: keys.count(folder),
    queryFn: ({ signal }) => calls.conversationCount(folder, { signal }),
    enabled: isWanted,
    staleTime: 0,
  });
  return data;
}

function MoreActs({ act }: { act: (what: BulkAct) => void }) {
  const t = useTranslations('organising');
  const { folders, labels } = useOwnOrder();
  const { client } = useMessaging();
  const isPlain = client.reader.role === 'patient';
  const items: MenuItem[] = [
    {
      id: 'read',
      label: t('readAct'),
      icon: <MailOpen aria-hidden />,
      onSelect: () => act({ action: 'read' }),
    },
    {
      id: 'unread',
      label: t('unreadAct'),
      icon: <Mail aria-hidden />,
      onSelect: () => act({ action: 'unread' }),
    },
    ...(isPlain || folders.length === 0
      ? []
      : [
          {
            kind: 'submenu' as const,
            id: 'folder',
            label: t('moveTo'),
            icon: <FolderInput aria-hidden />,
            items: [{ id: 0, name: t('noFolder') }, ...folders].map(({ id, name }) => ({
              id: String(id),
              label: name,
              onSelect: () => act({ action: 'folder', folder: id === 0 ? null : id }),
            })),
          },
        ]),
    ...(isPlain || labels.length === 0
      ? []
      : [
          {
            kind: 'submenu' as const,
            id: 'label',
            label: t('labelAct'),
            icon: <Tag aria-hidden />,
            items: labels.map(({ id, name }) => ({
              id: String(id),
              label: name,
              onSelect: () => act({ action: 'label', label: id }),
            })),
          },
        ]),
    { kind: 'separator', id: 'line' },
    {
      id: 'delete',
      label: t('deleteAct'),
      icon: <Trash aria-hidden />,
      tone: 'danger',
      onSelect: () => act({ action: 'delete' }),
    },
  ];
  return (
    <DropdownMenu
      label={t('moreActs')}
      align="end"
      items={items}
      trigger={<IconButton label={t('moreActs')} icon={<Ellipsis aria-hidden />} />}
    />
  );
}

function Running({ progress: { done, failed, total } }: { progress: BulkProgress }) {
  const t = useTranslations('organising');
  return (
    <div className="border-b px-3 py-2">
      <p className="pb-1.5 text-sm text-muted-foreground tabular-nums">
        {t('bulkRunning', { done: done + failed, total })}
      </p>
      <Progress label={t('bulkProgress')} value={done + failed} max={total} />
    </div>
  );
}

function Failures({ progress, onClose }: { progress: BulkProgress; onClose: () => void }) {
  const t = useTranslations('organising');
  const { cache } = useMessaging().client;
  return (
    <Dialog
      isOpen
      onOpenChange={onClose}
      title={t('bulkFailures', { count: progress.failed })}
      description={t('bulkFailuresText')}
    >
      <ul className="flex flex-col gap-1">
        {progress.failures.map(({ conversationId: id }) => (
          <li key={id}>{cache.conversation(id)?.displayName ?? t('bulkUnknown', { id })}</li>
        ))}
      </ul>
    </Dialog>
  );
}
