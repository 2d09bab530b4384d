'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { type ReactNode, useEffect, useRef } from 'react';
import { classNames } from '@/lib/shared/class-names';
import { isCurrentHref } from '@/lib/shared/current-href';

export type Tab = {
  href: string;
  label: string;
  badge?: ReactNode;
  isExact?: boolean;
  /** Current whatever the address says, for places whose pages stand elsewhere. */
  alsoCurrent?: boolean;
};

/**
 * A row of links between the views of one place. Real addresses, so back, reload and sharing work; scrolls sideways
 * where it does not fit.
 */
export function Tabs({ label, tabs, className }: { label: string; tabs: Tab[]; className?: string }) {
  const pathname = usePathname();
  const row = useRef<HTMLElement>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the current tab changes with the address.
  useEffect(() => {
    const current = row.current?.querySelector('[aria-current]');
    current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [pathname]);

  return (
    <nav
      ref={row}
      aria-label={label}
      className={classNames('overflow-x-auto border-b [scrollbar-width:none]', className)}
    >
      <ul className="flex min-w-max gap-1 px-2">
        {tabs.map(({ href, label: text, badge, isExact, alsoCurrent }) => (
          <li key={href}>
            <Link
              href={href}
              aria-current={alsoCurrent || isCurrentHref(pathname, href, isExact) ? 'page' : undefined}
              className={classNames(
                'flex min-h-11 items-center gap-2 border-b-2 border-transparent px-3 whitespace-nowrap text-muted-foreground transition-colors -outline-offset-3 touch:min-h-touch',
                'hover:text-foreground aria-[current]:border-primary aria-[current]:font-semibold aria-[current]:text-foreground',
              )}
            >
              {text}
              {badge}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
