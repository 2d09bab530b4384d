'use client';

import Smile from 'lucide-react/icons/smile';
import type { ReactElement } from 'react';
import { useTranslations } from 'use-intl/react';
import { useLoaded } from '@/lib/client/use-loaded';
import type { TriggerProps } from './dropdown-menu';
import { IconButton } from './icon-button';
import { Popover } from './popover';
import { Skeleton, SkeletonGroup } from './skeleton';

type EmojiPickerProps = {
  onPick: (emoji: string) => void;
  /** A smiling face otherwise. */
  trigger?: ReactElement<TriggerProps>;
};

/** A button that opens the emoji. Grid, names and keywords are fetched on first use, from this origin only. */
export function EmojiPicker({ onPick, trigger }: EmojiPickerProps) {
  const t = useTranslations('common.emoji');
  return (
    <Popover
      label={t('title')}
      align="end"
      className="w-[min(20.5rem,calc(100vw-1rem))] !p-1.5"
      trigger={trigger ?? <IconButton label={t('title')} icon={<Smile aria-hidden />} />}
    >
      {(close) => (
        <LoadedGrid
          onPick={(emoji) => {
            close();
            onPick(emoji);
          }}
        />
      )}
    </Popover>
  );
}

function LoadedGrid({ onPick }: { onPick: (emoji: string) => void }) {
  const t = useTranslations('common');
  const { module } = useLoaded(true, () => import('./emoji-grid'));
  if (module) return <module.EmojiGrid onPick={onPick} />;
  return (
    <SkeletonGroup label={t('loading')}>
      <Skeleton className="h-84" />
    </SkeletonGroup>
  );
}
