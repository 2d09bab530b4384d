'use client';

import { Content, Portal, Root, Trigger } from 'radix-ui/dropdown-menu';
import { classNames } from '@/lib/shared/class-names';
import type { MenuAlign } from './dropdown-menu';
import { MenuRows } from './dropdown-menu-rows';
import { floatingLook } from './layer-look';
import type { MenuItem } from './menu-items';

type DropdownMenuSurfaceProps = {
  label: string;
  items: MenuItem[];
  align: MenuAlign;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  returnFocus: () => void;
};

/** The loaded part of `DropdownMenu`: anchored to an unseen span that covers the button. */
export function DropdownMenuSurface({
  label,
  items,
  align,
  isOpen,
  onOpenChange,
  returnFocus,
}: DropdownMenuSurfaceProps) {
  return (
    <Root open={isOpen} onOpenChange={onOpenChange}>
      <Trigger asChild>
        <span aria-hidden tabIndex={-1} className="pointer-events-none absolute inset-0" />
      </Trigger>
      <Portal>
        <Content
          aria-label={label}
          aria-labelledby={undefined}
          align={align}
          sideOffset={6}
          collisionPadding={8}
          loop
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            returnFocus();
          }}
          className={classNames(floatingLook, 'min-w-52 p-1.5')}
        >
          <MenuRows items={items} />
        </Content>
      </Portal>
    </Root>
  );
}
