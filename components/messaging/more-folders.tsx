'use client';

import Ellipsis from 'lucide-react/icons/ellipsis';
import FolderIcon from 'lucide-react/icons/folder';
import Pencil from 'lucide-react/icons/pencil';
import Tag from 'lucide-react/icons/tag';
import { useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { DropdownMenu } from '@/components/ui/dropdown-menu';
import { IconButton } from '@/components/ui/icon-button';
import type { MenuItem } from '@/components/ui/menu-items';
import type { Folder } from '@/lib/client/messaging-types';
import { useLoaded } from '@/lib/client/use-loaded';
import { useFolderCounts, useOwnOrder } from '@/lib/client/use-own-order';

/** Snoozed, Done and, for staff, the archive, own folders and labels, with what each holds. Nothing for a patient who holds nothing there. */
export function MoreFolders({ onChoose }: { onChoose: (folder: Folder) => void }) {
  const t = useTranslations('organising');
  const list = useTranslations('messaging.list');
  const { isOffered, folders, labels } = useOwnOrder();
  const counts = useFolderCounts();
  const [isEditing, setIsEditing] = useState(false);
  const { module } = useLoaded(isEditing, () => import('./own-order-dialog'));
  const { snoozed = 0, done = 0 } = counts;
  if (!isOffered && snoozed === 0 && done === 0) return null;
  const counted = (name: string, count: number) => (count > 0 ? t('counted', { name, count }) : name);
  const items: MenuItem[] = [
    ...(isOffered ? [{ id: 'archived', label: list('archived'), onSelect: () => onChoose('archived') }] : []),
    { id: 'snoozed', label: counted(t('snoozed'), snoozed), onSelect: () => onChoose('snoozed') },
    { id: 'done', label: counted(t('doneFolder'), done), onSelect: () => onChoose('done') },
    ...folders.map(({ id, name }) => ({
      id: `folder-${id}`,
      label: counted(name, counts[id] ?? 0),
      icon: <FolderIcon aria-hidden />,
      onSelect: () => onChoose(id),
    })),
    ...labels.map(({ id, name }) => ({
      id: `label-${id}`,
      label: name,
      icon: <Tag aria-hidden />,
      onSelect: () => onChoose(`label:${id}`),
    })),
    ...(isOffered
      ? [
          { kind: 'separator' as const, id: 'line' },
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
      <DropdownMenu
        label={t('more')}
        items={items}
        trigger={<IconButton label={t('more')} icon={<Ellipsis aria-hidden />} />}
      />
      {module && <module.OwnOrderDialog isOpen={isEditing} onOpenChange={setIsEditing} />}
    </>
  );
}
