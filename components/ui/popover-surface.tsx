'use client';

import { Anchor, Content, Portal, Root } from 'radix-ui/popover';
import type { ReactNode, RefObject } from 'react';
import { classNames } from '@/lib/shared/class-names';
import type { MenuAlign } from './dropdown-menu';
import { floatingLook } from './layer-look';

type PopoverSurfaceProps = {
  label: string;
  align: MenuAlign;
  className?: string;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  button: RefObject<HTMLElement | null>;
  children: ReactNode;
};

/** The loaded part of `Popover`. */
export function PopoverSurface({
  label,
  align,
  className,
  isOpen,
  onOpenChange,
  button,
  children,
}: PopoverSurfaceProps) {
  return (
    <Root open={isOpen} onOpenChange={onOpenChange}>
      <Anchor asChild>
        <span aria-hidden className="pointer-events-none absolute inset-0" />
      </Anchor>
      <Portal>
        <Content
          aria-label={label}
          align={align}
          sideOffset={6}
          collisionPadding={8}
          // The button toggles by itself; closing here too would open it again.
          onInteractOutside={(event) => {
            if (button.current?.contains(event.target as Node)) event.preventDefault();
          }}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            button.current?.focus();
          }}
          className={classNames(floatingLook, 'p-4', className)}
        >
          {children}
        </Content>
      </Portal>
    </Root>
  );
}
