'use client';

import Search from 'lucide-react/icons/search';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { Kbd } from '@/components/ui/kbd';
import { useLoaded } from '@/lib/client/use-loaded';

export type PalettePlace = { href: string; label: string };

const opening = 'hs:palette';

/** Opens the command palette from anywhere on the page. */
export const openPalette = () => {
  window.dispatchEvent(new Event(opening));
};

/** Everything by typing (Ctrl+K): what can be done here, the places of the person, their conversations, people. Loaded on first use. */
export function AppPalette({ places }: { places: PalettePlace[] }) {
  const [isOpen, setIsOpen] = useState(false);
  const { module } = useLoaded(isOpen, () => import('./app-palette-content'));
  useEffect(() => {
    const open = () => setIsOpen(true);
    const press = (event: KeyboardEvent) => {
      const isAsked = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
      if (!isAsked || event.key.toLowerCase() !== 'k' || event.defaultPrevented) return;
      event.preventDefault();
      setIsOpen((was) => !was);
    };
    window.addEventListener(opening, open);
    window.addEventListener('keydown', press);
    return () => {
      window.removeEventListener(opening, open);
      window.removeEventListener('keydown', press);
    };
  }, []);
  return module ? (
    <module.AppPaletteContent isOpen={isOpen} onOpenChange={setIsOpen} places={places} />
  ) : null;
}

/** In the middle of a top bar: the same by the mouse. */
export function PaletteButton() {
  const t = useTranslations('messaging.palette');
  return (
    <button
      type="button"
      onClick={openPalette}
      className="mx-auto flex h-control w-full max-w-lg cursor-pointer items-center gap-2 rounded-control border border-outline bg-surface px-3 text-start text-muted-foreground transition-colors hover:bg-hover touch:min-h-touch"
    >
      <Search aria-hidden className="size-4.5 shrink-0" />
      <span className="min-w-0 flex-1 truncate">{t('open')}</span>
      <span aria-hidden className="touch:hidden">
        <Kbd>Ctrl K</Kbd>
      </span>
    </button>
  );
}
