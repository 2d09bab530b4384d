'use client';

import { useTranslations } from 'use-intl/react';
import { LoadedMenu } from '@/components/ui/loaded-menu';
import type { Folder } from '@/lib/client/messaging-types';

/** What else the list can show besides the folders of the row. */
export function MoreFolders(own: { value: Folder; onChoose: (folder: Folder) => void }) {
  const label = useTranslations('organising')('more');
  return <LoadedMenu label={label} own={own} load={() => import('./more-folders-surface')} />;
}
