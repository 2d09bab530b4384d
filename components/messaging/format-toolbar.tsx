'use client';

import Bold from 'lucide-react/icons/bold';
import Italic from 'lucide-react/icons/italic';
import Link from 'lucide-react/icons/link';
import List from 'lucide-react/icons/list';
import ListOrdered from 'lucide-react/icons/list-ordered';
import Quote from 'lucide-react/icons/text-quote';
import Type from 'lucide-react/icons/type';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl/react';
import { EmojiPicker } from '@/components/ui/emoji-picker';
import { IconButton } from '@/components/ui/icon-button';
import type { Format } from '@/lib/client/markdown-editing';
import { classNames } from '@/lib/shared/class-names';

const formats: { format: Format; icon: ReactNode; shortcut?: string }[] = [
  { format: 'bold', icon: <Bold aria-hidden />, shortcut: 'Ctrl B' },
  { format: 'italic', icon: <Italic aria-hidden />, shortcut: 'Ctrl I' },
  { format: 'link', icon: <Link aria-hidden />, shortcut: 'Ctrl K' },
  { format: 'bullets', icon: <List aria-hidden /> },
  { format: 'numbers', icon: <ListOrdered aria-hidden /> },
  { format: 'quote', icon: <Quote aria-hidden /> },
];

type FormatToolbarProps = {
  /** On narrow screens the formats are behind a button. */
  isOpen: boolean;
  onToggle: () => void;
  onFormat: (format: Format) => void;
  onEmoji: (emoji: string) => void;
  tools?: ReactNode;
  end?: ReactNode;
};

/** Formatting, emoji and what the caller adds; pressing a tool leaves the focus in the text, so that the keyboard of a phone stays. */
export function FormatToolbar({ isOpen, onToggle, onFormat, onEmoji, tools, end }: FormatToolbarProps) {
  const t = useTranslations('messaging.composer');
  return (
    <div className="flex flex-wrap items-center gap-x-0.5 px-1.5 pb-1.5">
      <IconButton
        label={t('showFormat')}
        aria-expanded={isOpen}
        size="small"
        icon={<Type aria-hidden />}
        onPointerDown={keepFocus}
        onClick={onToggle}
        className="@min-[28rem]/composer:hidden"
      />
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a form; these act at once. */}
      <div
        role="group"
        aria-label={t('format')}
        className={classNames(
          'flex gap-x-0.5 @min-[28rem]/composer:flex',
          isOpen
            ? 'order-first w-full [&>button]:min-w-0 [&>button]:flex-1 @min-[28rem]/composer:[&>button]:flex-none @min-[28rem]/composer:w-auto @min-[28rem]/composer:order-none'
            : 'hidden',
        )}
      >
        {formats.map(({ format, icon, shortcut }) => (
          <IconButton
            key={format}
            label={t(format)}
            shortcut={shortcut}
            size="small"
            icon={icon}
            onPointerDown={keepFocus}
            onClick={() => onFormat(format)}
          />
        ))}
      </div>
      <EmojiPicker onPick={onEmoji} />
      {tools}
      <span className="ms-auto flex items-center gap-3">{end}</span>
    </div>
  );
}

const keepFocus = (event: { preventDefault: () => void }) => event.preventDefault();
