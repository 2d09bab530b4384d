'use client';

import { Content, Portal, Root, Trigger } from 'radix-ui/dropdown-menu';
import { type RefObject, useRef } from 'react';
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
  button: RefObject<HTMLElement | null>;
};

/** The loaded part of `DropdownMenu`: anchored to an unseen span that covers the button. */
export function DropdownMenuSurface({
  label,
  items,
  align,
  isOpen,
  onOpenChange,
  button,
}: DropdownMenuSurfaceProps) {
  // What was chosen may move the focus, such as into the composer. While the menu fades, the pointer over it would take it back.
  const goal = useRef<Element | null>(null);
  return (
    <Root open={isOpen} onOpenChange={onOpenChange} modal={false}>
      <Trigger asChild>
        <span aria-hidden tabIndex={-1} className="pointer-events-none absolute inset-0" />
      </Trigger>
      <Portal container={landmarkOf(button.current)}>
        <Content
          aria-label={label}
          aria-labelledby={undefined}
          align={align}
          sideOffset={6}
          collisionPadding={8}
          loop
          // The button toggles by itself; closing here too would open it again.
          onInteractOutside={(event) => {
            if (button.current?.contains(event.target as Node)) event.preventDefault();
          }}
          onFocusOutside={() => {
            goal.current = document.activeElement;
          }}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            const to = goal.current instanceof HTMLElement ? goal.current : button.current;
            goal.current = null;
            to?.focus();
          }}
          className={classNames(floatingLook, 'min-w-52 p-1.5')}
        >
          <MenuRows items={items} />
        </Content>
      </Portal>
    </Root>
  );
}

/** A menu belongs to the content, so that screen readers do not find it outside every landmark. */
function landmarkOf(button: HTMLElement | null): HTMLElement | undefined {
  if (button?.closest('[role="dialog"]')) return undefined;
  return document.querySelector('main') ?? undefined;
}
