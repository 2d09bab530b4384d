'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';
import { isCurrentHref } from '@/lib/shared/current-href';

type NavLinkProps = {
  href: string;
  isExact?: boolean;
  alsoUnder?: string[];
  className: string;
  children: ReactNode;
};

/** A link of the main navigation that knows whether it is the current place. */
export function NavLink({ href, isExact, alsoUnder = [], className, children }: NavLinkProps) {
  const pathname = usePathname();
  const isCurrent =
    isCurrentHref(pathname, href, isExact) || alsoUnder.some((place) => isCurrentHref(pathname, place));
  return (
    <Link href={href} aria-current={isCurrent ? 'page' : undefined} className={className}>
      {children}
    </Link>
  );
}
