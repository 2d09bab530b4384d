'use client';

import Ellipsis from 'lucide-react/icons/ellipsis';
import { type ComponentProps, type ComponentType, type RefObject, useEffect, useRef, useState } from 'react';
import { useLoaded } from '@/lib/client/use-loaded';
import { whenIdle } from '@/lib/client/when-idle';
import { IconButton } from './icon-button';

/** What the loaded part hands on to `DropdownMenuSurface`. */
export type MenuLayer = {
  label: string;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  button: RefObject<HTMLElement | null>;
};

type LoadedMenuProps<Own> = Pick<ComponentProps<typeof IconButton>, 'size' | 'tabIndex'> & {
  /** Name of the button and of the menu. */
  label: string;
  load: () => Promise<{ default: ComponentType<Own & MenuLayer> }>;
  /** What the loaded part gets besides. */
  own: Own;
  /** The loaded part does something while it is closed, too: it comes once the browser is idle. */
  isKept?: boolean;
} & { [name: `data-${string}`]: boolean | undefined };

/**
 * A menu whose entries are loaded with it when pointer or focus come near: for menus of which a page has many, or whose entries
 * weigh something. `DropdownMenu` is for entries that are there anyway.
 */
export function LoadedMenu<Own extends object>({ label, load, own, isKept, ...rest }: LoadedMenuProps<Own>) {
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setIsOpen] = useState<boolean>();
  const { module, prefetch } = useLoaded(isOpen === true, load);
  useEffect(() => (isKept ? whenIdle(prefetch) : undefined), [isKept, prefetch]);
  const Menu = isKept || isOpen !== undefined ? module?.default : undefined;
  return (
    <span className="relative inline-flex">
      <IconButton
        {...rest}
        ref={button}
        label={label}
        icon={<Ellipsis aria-hidden />}
        aria-haspopup="menu"
        aria-expanded={isOpen ?? false}
        onClick={() => setIsOpen((was) => !was)}
        onPointerEnter={prefetch}
        onFocus={prefetch}
      />
      {Menu && (
        <Menu {...own} label={label} isOpen={isOpen ?? false} onOpenChange={setIsOpen} button={button} />
      )}
    </span>
  );
}
