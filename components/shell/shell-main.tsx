import type { ReactNode } from 'react';
import { OfflineBanner } from '@/components/ui/offline-banner';
import { mainId } from './skip-link';

type ShellMainProps = {
  /** Banners of the installation: maintenance, alerts. */
  banner?: ReactNode;
  children: ReactNode;
};

/**
 * The content of a shell. It scrolls by itself; a page of panes takes `h-full` and scrolls its panes instead. Takes
 * focus from the skip link and after navigation.
 */
export function ShellMain({ banner, children }: ShellMainProps) {
  return (
    <div className="flex min-h-0 min-w-0 flex-1 flex-col">
      <OfflineBanner />
      {banner}
      <main
        id={mainId}
        tabIndex={-1}
        // `relative`: what is placed for screen readers alone belongs to this scroller, else it makes the document scroll too.
        className="relative min-h-0 flex-1 overflow-y-auto outline-none print:overflow-visible"
      >
        {children}
      </main>
    </div>
  );
}
