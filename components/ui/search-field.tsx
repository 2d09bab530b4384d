'use client';

import Search from 'lucide-react/icons/search';
import X from 'lucide-react/icons/x';
import { type ComponentProps, useRef, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { classNames } from '@/lib/shared/class-names';
import { controlLook } from './control-look';
import { Kbd } from './kbd';

type SearchFieldProps = Omit<ComponentProps<'input'>, 'type' | 'onChange' | 'value' | 'ref'> & {
  /** What is searched: the accessible name, and the placeholder unless one is given. */
  label: string;
  defaultValue?: string;
  onSearch: (text: string) => void;
  /** The key that leads here, shown while empty. */
  shortcut?: string;
};

/** A search box: reports every change, Escape or the cross empties it. Debounce in the caller where it costs. */
export function SearchField({
  label,
  defaultValue = '',
  onSearch,
  shortcut,
  className,
  ...rest
}: SearchFieldProps) {
  const t = useTranslations('common');
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(defaultValue);

  function change(next: string) {
    setText(next);
    onSearch(next);
  }

  return (
    <div className={classNames('relative', className)} data-print="hide">
      <Search
        aria-hidden
        className="pointer-events-none absolute inset-y-0 start-3 my-auto size-5 text-muted-foreground"
      />
      <input
        placeholder={label}
        autoComplete="off"
        {...rest}
        ref={input}
        type="search"
        aria-label={label}
        value={text}
        onChange={(event) => change(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || !text) return;
          event.stopPropagation();
          change('');
        }}
        className={classNames(controlLook, 'h-control ps-10 pe-10 [&::-webkit-search-cancel-button]:hidden')}
      />
      {!text && shortcut && (
        <span
          aria-hidden
          className="pointer-events-none absolute inset-y-0 end-2.5 flex items-center touch:hidden"
        >
          <Kbd>{shortcut}</Kbd>
        </span>
      )}
      {text && (
        <button
          type="button"
          aria-label={t('clearSearch')}
          onClick={() => {
            change('');
            input.current?.focus();
          }}
          className="absolute inset-y-0 end-0 flex w-10 cursor-pointer items-center justify-center rounded-control text-muted-foreground hover:text-foreground touch:w-touch"
        >
          <X aria-hidden className="size-5" />
        </button>
      )}
    </div>
  );
}
