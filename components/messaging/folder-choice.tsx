'use client';

import { useTranslations } from 'use-intl/react';
import { Segmented } from '@/components/ui/segmented';
import type { Folder } from '@/lib/client/messaging-types';

const folders = ['inbox', 'unread', 'pinned', 'archived'] as const satisfies Folder[];

/** Which of the conversations are listed. */
export function FolderChoice({ value, onChange }: { value: Folder; onChange: (folder: Folder) => void }) {
  const t = useTranslations('messaging.list');
  return (
    <Segmented
      legend={t('folders')}
      isLegendHidden
      name="folder"
      value={value}
      options={folders.map((folder) => ({ value: folder, label: t(folder) }))}
      onValueChange={onChange}
      className="min-w-0 flex-1"
    />
  );
}
