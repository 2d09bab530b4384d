'use client';

import {
  EmojiPicker,
  type EmojiPickerListCategoryHeaderProps,
  type EmojiPickerListEmojiProps,
  type EmojiPickerListRowProps,
  type SkinTone,
} from 'frimousse';
import { useLocale, useTranslations } from 'use-intl/react';
import { useRemembered } from '@/lib/client/use-remembered';
import { controlLook } from './control-look';
import { emojiData } from './emoji-data';
import { tooltipProps } from './tooltip';

/**
 * The loaded part of `EmojiPicker`: a search, every emoji in one grid, and the skin tone, which this browser remembers. Typing
 * searches, arrow keys move, Enter picks; the grid takes the focus itself too.
 */
export function EmojiGrid({ onPick }: { onPick: (emoji: string) => void }) {
  const t = useTranslations('common.emoji');
  const locale = useLocale();
  const [kept, setTone] = useRemembered<SkinTone>('emoji-tone', 'none');
  const tone = steps.includes(kept) ? kept : 'none';
  return (
    <EmojiPicker.Root
      locale={locale}
      resolveEmojiData={() => emojiData(locale, (group) => t(group as 'smileys'))}
      columns={window.matchMedia('(pointer: coarse)').matches ? 6 : 8}
      skinTone={tone}
      onEmojiSelect={({ emoji }) => onPick(emoji)}
      className="flex h-84 max-h-[calc(var(--radix-popper-available-height)-1.5rem)] flex-col gap-2"
    >
      <div className="flex gap-1.5 px-1 pt-1">
        <EmojiPicker.Search
          autoFocus
          aria-label={t('search')}
          placeholder={t('search')}
          className={`${controlLook} h-control min-w-0 flex-1`}
        />
        <ToneButton tone={tone} onChange={setTone} />
      </div>
      <EmojiPicker.Viewport tabIndex={0} className="min-h-0 flex-1 focus-visible:-outline-offset-2">
        <EmojiPicker.Loading className="sr-only">{t('title')}</EmojiPicker.Loading>
        <EmojiPicker.Empty className="block px-2 py-8 text-center text-muted-foreground" role="status">
          {({ search }) => t('none', { text: search })}
        </EmojiPicker.Empty>
        <EmojiPicker.List
          aria-label={t('title')}
          components={{ CategoryHeader, Row, Emoji }}
          className="select-none"
        />
      </EmojiPicker.Viewport>
    </EmojiPicker.Root>
  );
}

const steps: SkinTone[] = ['none', 'light', 'medium-light', 'medium', 'medium-dark', 'dark'];

/** Each press takes the next tone. */
function ToneButton({ tone, onChange }: { tone: SkinTone; onChange: (tone: SkinTone) => void }) {
  const t = useTranslations('common.emoji');
  return (
    <EmojiPicker.SkinTone emoji="✋">
      {({ skinToneVariations }) => (
        <button
          type="button"
          aria-label={t('tone', { tone: t(`tones.${tone}`) })}
          {...tooltipProps(t('tone', { tone: t(`tones.${tone}`) }))}
          onClick={() => onChange(steps[(steps.indexOf(tone) + 1) % steps.length]!)}
          className="size-control shrink-0 cursor-pointer rounded-control text-xl leading-none hover:bg-hover"
        >
          {skinToneVariations.find(({ skinTone }) => skinTone === tone)?.emoji}
        </button>
      )}
    </EmojiPicker.SkinTone>
  );
}

function CategoryHeader({ category, ...props }: EmojiPickerListCategoryHeaderProps) {
  return (
    <div {...props} className="bg-surface-raised px-1 py-1 text-sm text-muted-foreground">
      {category.label}
    </div>
  );
}

/** The library counts from 0 and finds its rows again by that; ARIA counts from 1, so the first row has no number. */
function Row(props: EmojiPickerListRowProps) {
  const numbered = { ...props, 'aria-rowindex': props['aria-rowindex'] || undefined };
  return <div {...numbered} />;
}

function Emoji({ emoji, ...props }: EmojiPickerListEmojiProps) {
  const numbered = { ...props, 'aria-colindex': (props['aria-colindex'] ?? 0) + 1 };
  return (
    <button
      type="button"
      {...numbered}
      title={emoji.label}
      className="flex aspect-square w-[calc(100%/var(--frimousse-list-columns))] shrink-0 cursor-pointer items-center justify-center rounded-sm text-xl leading-none data-active:bg-pressed"
    >
      {emoji.emoji}
    </button>
  );
}
