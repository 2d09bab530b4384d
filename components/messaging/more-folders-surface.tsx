'use client';

import AlarmClock from 'lucide-react/icons/alarm-clock';
import Archive from 'lucide-react/icons/archive';
import CircleCheck from 'lucide-react/icons/circle-check';
import FilePen from 'lucide-react/icons/file-pen';
import FolderIcon from 'lucide-react/icons/folder';
import ListFilter from 'lucide-react/icons/list-filter';
import ListTodo from 'lucide-react/icons/list-todo';
import Pencil from 'lucide-react/icons/pencil';
import Star from 'lucide-react/icons/star';
import Tag from 'lucide-react/icons/tag';
import { useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { DropdownMenuSurface } from '@/components/ui/dropdown-menu-surface';
import type { MenuLayer } from '@/components/ui/loaded-menu';
import type { MenuItem } from '@/components/ui/menu-items';
import { folderOf } from '@/lib/client/list-view';
import { useDraftCount, useMessaging } from '@/lib/client/messaging-context';
import type { Folder } from '@/lib/client/messaging-types';
import { useLoaded } from '@/lib/client/use-loaded';
import { useFolderCounts, useOwnFilters, useOwnOrder } from '@/lib/client/use-own-order';
import { tasksHref } from '@/lib/shared/tasks-href';

type MoreFoldersSurfaceProps = MenuLayer & { value: Folder; onChoose: (folder: Folder) => void };

/** The loaded part of `MoreFolders`: starred, tasks, the archive, snoozed and done ones; for staff also own folders, labels and saved filters, with what each holds. */
export default function MoreFoldersSurface({ value, onChoose, ...layer }: MoreFoldersSurfaceProps) {
  const t = useTranslations('organising');
  const list = useTranslations('messaging.list');
  const marks = useTranslations('marks');
  const { isOffered, folders, labels } = useOwnOrder();
  const filters = useOwnFilters();
  const counts = useFolderCounts();
  const drafts = useDraftCount() ?? 0;
  const { basePath } = useMessaging();
  const [isEditing, setIsEditing] = useState(false);
  const [isNarrowing, setIsNarrowing] = useState(false);
  const narrowing = useLoaded(isNarrowing, () => import('./narrow-dialog'));
  const { module } = useLoaded(isEditing, () => import('./own-order-dialog'));
  const { snoozed = 0, done = 0 } = counts;
  const counted = (name: string, count: number) => (count > 0 ? t('counted', { name, count }) : name);
  const items: MenuItem[] = [
    {
      kind: 'link',
      id: 'starred',
      label: marks('starred.title'),
      icon: <Star aria-hidden />,
      href: `${basePath}/starred`,
    },
    {
      kind: 'link',
      id: 'tasks',
      label: marks('tasks.title'),
      icon: <ListTodo aria-hidden />,
      href: tasksHref(basePath),
    },
    {
      id: 'archived',
      label: list('archived'),
      icon: <Archive aria-hidden />,
      onSelect: () => onChoose('archived'),
    },
    {
      id: 'snoozed',
      label: counted(t('snoozed'), snoozed),
      icon: <AlarmClock aria-hidden />,
      onSelect: () => onChoose('snoozed'),
    },
    ...(isOffered
      ? [
          {
            kind: 'link' as const,
            id: 'drafts',
            label: counted(t('drafts'), drafts),
            icon: <FilePen aria-hidden />,
            href: `${basePath}/drafts`,
          },
        ]
      : []),
    {
      id: 'done',
      label: counted(t('doneFolder'), done),
      icon: <CircleCheck aria-hidden />,
      onSelect: () => onChoose('done'),
    },
    ...(folders.length > 0 ? [{ kind: 'separator' as const, id: 'above-folders' }] : []),
    ...folders.map(({ id, name }) => ({
      id: `folder-${id}`,
      label: counted(name, counts[id] ?? 0),
      icon: <FolderIcon aria-hidden />,
      onSelect: () => onChoose(id),
    })),
    ...(labels.length > 0 ? [{ kind: 'separator' as const, id: 'above-labels' }] : []),
    ...labels.map(({ id, name }) => ({
      id: `label-${id}`,
      label: name,
      icon: <Tag aria-hidden />,
      onSelect: () => onChoose(`label:${id}`),
    })),
    ...(filters.length > 0
      ? [
          { kind: 'separator' as const, id: 'above-filters' },
          { kind: 'heading' as const, id: 'filters', label: t('filters') },
          ...filters.map(({ id, name, criteria, count }) => ({
            id: `filter-${id}`,
            label: counted(name, count),
            icon: <ListFilter aria-hidden />,
            onSelect: () => onChoose(folderOf(criteria)),
          })),
        ]
      : []),
    ...(isOffered
      ? [
          { kind: 'separator' as const, id: 'line' },
          {
            id: 'narrow',
            label: t('narrow'),
            icon: <ListFilter aria-hidden />,
            onSelect: () => setIsNarrowing(true),
          },
          {
            id: 'edit',
            label: t('edit'),
            icon: <Pencil aria-hidden />,
            onSelect: () => setIsEditing(true),
          },
        ]
      : []),
  ];
  return (
    <>
      <DropdownMenuSurface {...layer} align="end" items={items} />
      {narrowing.module && isNarrowing && (
        <narrowing.module.NarrowDialog
          value={value}
          onChange={onChoose}
          onClose={() => setIsNarrowing(false)}
        />
      )}
      {module && <module.OwnOrderDialog isOpen={isEditing} onOpenChange={setIsEditing} />}
    </>
  );
}
