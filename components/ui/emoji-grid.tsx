'use client';

import { type KeyboardEvent, useDeferredValue, useRef, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { type Emoji, emojiGroups, findEmoji } from './emoji-list';
import { SearchField } from './search-field';

const columns = 8;

/**
 * The loaded part of `EmojiPicker`: a search and one grid. One Tab stop; arrow keys move, Enter picks. Every emoji is
 * a button with its name.
 */
export function EmojiGrid({ onPick }: { onPick: (emoji: string) => void }) {
  const t = useTranslations('common.emoji');
  const [text, setText] = useState('');
  const [current, setCurrent] = useState(0);
  const grid = useRef<HTMLDivElement>(null);
  const wanted = useDeferredValue(text);
  const groups = wanted.trim() ? [{ id: undefined, emojis: findEmoji(wanted) }] : emojiGroups;
  const count = groups.reduce((sum, group) => sum + group.emojis.length, 0);

  function move(event: KeyboardEvent) {
    const next = nextIndex(event.key, current, count);
    if (next === undefined) return;
    event.preventDefault();
    setCurrent(next);
    grid.current?.querySelectorAll<HTMLElement>('button')[next]?.focus();
  }

  function search(next: string) {
    setText(next);
    setCurrent(0);
  }

  let index = 0;
  return (
    <div className="flex flex-col gap-2">
      <SearchField
        label={t('search')}
        onSearch={search}
        autoFocus
        onKeyUp={(event) => event.key === 'ArrowDown' && grid.current?.querySelector('button')?.focus()}
      />
      {/* biome-ignore lint/a11y/useSemanticElements: the arrow keys cross the borders of the lists inside. */}
      <div
        ref={grid}
        role="group"
        aria-label={t('title')}
        onKeyDown={move}
        className="h-72 overflow-y-auto overscroll-contain outline-none"
      >
        {groups.map((group) => (
          <div key={group.id ?? 'found'}>
            {group.id && (
              <p className="sticky top-0 bg-surface-raised px-1 pt-1 pb-1 text-sm text-muted-foreground">
                {t(group.id)}
              </p>
            )}
            <div className="grid grid-cols-8 touch:grid-cols-6">
              {group.emojis.map((emoji) => {
                const own = index++;
                return (
                  <EmojiButton key={emoji.text} emoji={emoji} isCurrent={own === current} onPick={onPick} />
                );
              })}
            </div>
          </div>
        ))}
        {count === 0 && (
          <p role="status" className="px-2 py-8 text-center text-muted-foreground">
            {t('none', { text: wanted })}
          </p>
        )}
      </div>
    </div>
  );
}

type EmojiButtonProps = { emoji: Emoji; isCurrent: boolean; onPick: (emoji: string) => void };

function EmojiButton({ emoji, isCurrent, onPick }: EmojiButtonProps) {
  return (
    <button
      type="button"
      aria-label={emoji.name}
      title={emoji.name}
      tabIndex={isCurrent ? 0 : -1}
      onClick={() => onPick(emoji.text)}
      className="flex aspect-square cursor-pointer items-center justify-center rounded-sm text-xl leading-none hover:bg-hover focus-visible:-outline-offset-2"
    >
      {emoji.text}
    </button>
  );
}

function nextIndex(key: string, current: number, count: number): number | undefined {
  const steps: Record<string, number> = {
    ArrowRight: 1,
    ArrowLeft: -1,
    ArrowDown: columns,
    ArrowUp: -columns,
    Home: -count,
    End: count,
  };
  const step = steps[key];
  return step === undefined ? undefined : Math.max(0, Math.min(count - 1, current + step));
}
