'use client';

import NotepadText from 'lucide-react/icons/notepad-text';
import { useTranslations } from 'use-intl/react';
import { IconButton } from '@/components/ui/icon-button';
import { Popover } from '@/components/ui/popover';
import { Skeleton, SkeletonGroup } from '@/components/ui/skeleton';
import { useLoaded } from '@/lib/client/use-loaded';

/** The composer's button for templates. What it opens is loaded on first use. */
export function TemplateTool() {
  const t = useTranslations('templates.composer');
  return (
    <Popover
      label={t('completions')}
      align="end"
      className="w-[min(22rem,calc(100vw-1rem))] !p-2.5"
      trigger={<IconButton label={t('button')} size="small" icon={<NotepadText aria-hidden />} />}
    >
      {(close) => <LoadedPicker close={close} />}
    </Popover>
  );
}

function LoadedPicker({ close }: { close: () => void }) {
  const t = useTranslations('templates.composer');
  const { module } = useLoaded(true, () => import('./template-picker'));
  if (module) return <module.TemplatePicker close={close} />;
  return (
    <SkeletonGroup label={t('loading')}>
      <Skeleton className="h-48" />
    </SkeletonGroup>
  );
}
