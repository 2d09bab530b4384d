import type { ReactNode } from 'react';

/** One place of the main navigation. Only places that exist are passed; a shell knows none by itself. */
export type NavItem = {
  href: string;
  label: string;
  /** A lucide icon element. */
  icon: ReactNode;
  /** An `UnreadBadge`, or a client leaf that keeps one up to date. */
  badge?: ReactNode;
  /** Current on this address only, not below it: for start pages. */
  isExact?: boolean;
  /** Other addresses that belong to this place. */
  alsoUnder?: string[];
};

export type NavGroup = { label?: string; items: NavItem[] };

/** Who is signed in, as the shells show it. */
export type ShellPerson = { name: string; role: string; hueKey?: string };
