'use client';

import { cloneElement, type MouseEvent, type ReactElement, useRef, useState } from 'react';
import { useLoaded } from '@/lib/client/use-loaded';
import type { MenuItem } from './menu-items';

export type MenuAlign = 'start' | 'center' | 'end';

export type TriggerProps = {
  ref?: unknown;
  onClick?: (event: MouseEvent) => void;
  onPointerEnter?: () => void;
  onFocus?: () => void;
  'aria-haspopup'?: 'menu' | 'dialog';
  'aria-expanded'?: boolean;
};

type DropdownMenuProps = {
  /** Name of the menu for screen readers. */
  label: string;
  /** A `Button` or `IconButton`. */
  trigger: ReactElement<TriggerProps>;
  items: MenuItem[];
  align?: MenuAlign;
};

/**
 * A menu of actions behind a button. The menu itself (30 KB) is fetched when the pointer or focus comes near, so a
 * page with menus stays light; the button never remounts, so focus comes back to it.
 */
export function DropdownMenu({ label, trigger, items, align = 'end' }: DropdownMenuProps) {
  const [isOpen, setIsOpen] = useState(false);
  const button = useRef<HTMLElement>(null);
  const { module, prefetch } = useLoaded(isOpen, () => import('./dropdown-menu-surface'));
  const Surface = module?.DropdownMenuSurface;
  return (
    <span className="relative inline-flex">
      {cloneElement(trigger, {
        ref: button,
        onClick: () => setIsOpen((was) => !was),
        onPointerEnter: prefetch,
        onFocus: prefetch,
        'aria-haspopup': 'menu',
        'aria-expanded': isOpen,
      })}
      {Surface && (
        <Surface
          label={label}
          items={items}
          align={align}
          isOpen={isOpen}
          onOpenChange={setIsOpen}
          button={button}
        />
      )}
    </span>
  );
}
