'use client';

import Search from 'lucide-react/icons/search';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'use-intl/react';
import { controlLook } from '@/components/ui/control-look';
import { Kbd } from '@/components/ui/kbd';
import { useMessaging } from '@/lib/client/messaging-context';
import { classNames } from '@/lib/shared/class-names';

/** The way from a list to the search: a plain form, which works before scripts. `shortcut` is the key that leads here. */
export function SearchForm({ shortcut }: { shortcut?: string }) {
  const t = useTranslations('search');
  const { basePath } = useMessaging();
  const router = useRouter();
  return (
    <search className="mx-3 mt-3 block shrink-0" data-print="hide">
      <form
        action={`${basePath}/search`}
        className="relative"
        onSubmit={(event) => {
          event.preventDefault();
          const q = String(new FormData(event.currentTarget).get('q') ?? '').trim();
          router.push(q ? `${basePath}/search?q=${encodeURIComponent(q)}` : `${basePath}/search`);
        }}
      >
        <Search
          aria-hidden
          className="pointer-events-none absolute inset-y-0 start-3 my-auto size-5 text-muted-foreground"
        />
        <input
          type="search"
          name="q"
          aria-label={t('field')}
          placeholder={t('field')}
          maxLength={500}
          autoComplete="off"
          enterKeyHint="search"
          data-search-field
          className={classNames(
            controlLook,
            'peer h-control ps-10 pe-10 [&::-webkit-search-cancel-button]:hidden',
          )}
        />
        {shortcut && (
          <span
            aria-hidden
            className="pointer-events-none absolute inset-y-0 end-2.5 flex items-center peer-not-placeholder-shown:hidden touch:hidden"
          >
            <Kbd>{shortcut}</Kbd>
          </span>
        )}
      </form>
    </search>
  );
}

/** The box of the results page before that of the list. */
export function focusSearchField(): boolean {
  const fields = [...document.querySelectorAll<HTMLInputElement>('[data-search-field]')];
  const field = fields.findLast((one) => one.checkVisibility());
  field?.focus();
  field?.select();
  return field !== undefined;
}
