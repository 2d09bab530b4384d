'use client';

import { useTranslations } from 'use-intl/react';
import { Segmented } from '@/components/ui/segmented';
import { folderOf } from '@/lib/client/list-view';
import type { Folder } from '@/lib/client/messaging-types';
import { useOwnFilters, useOwnOrder } from '@/lib/client/use-own-order';
import { MoreFolders } from './more-folders';

const folders = ['inbox', 'unread', 'pinned'] as const satisfies Folder[];

/** Which of the conversations are listed. One from the menu beside it joins the row while it is chosen. */
export function FolderChoice({ value, onChange }: { value: Folder; onChange: (folder: Folder) => void }) {
  const t = useTranslations('messaging.list');
  const name = useNameOf(value);
  const options: { value: string; label: string }[] = folders.map((folder) => ({
    value: folder,
    label: t(folder),
  }));
  const isStanding = options.some((option) => option.value === value);
  return (
    <>
      <Segmented
        legend={t('folders')}
        isLegendHidden
        name="folder"
        value={String(value)}
        options={isStanding ? options : [...options, { value: String(value), label: name }]}
        onValueChange={(chosen) => onChange(chosen === String(value) ? value : (chosen as Folder))}
        className="min-w-0 flex-1"
      />
      <MoreFolders value={value} onChoose={onChange} />
    </>
  );
}

/** What a folder from the menu is called. */
function useNameOf(folder: Folder): string {
  const t = useTranslations('organising');
  const { folders: own, labels } = useOwnOrder();
  const filters = useOwnFilters();
  const list = useTranslations('messaging.list');
  if (folder === 'archived') return list('archived');
  if (folder === 'snoozed') return t('snoozed');
  if (folder === 'done') return t('doneFolder');
  const filter = filters.find(({ criteria }) => folderOf(criteria) === folder);
  if (filter) return filter.name;
  if (typeof folder === 'string' && folder.startsWith('view:')) return t('narrowed');
  const named =
    typeof folder === 'number'
      ? own.find(({ id }) => id === folder)
      : labels.find(({ id }) => `label:${id}` === folder);
  return named?.name ?? t('gone');
}
