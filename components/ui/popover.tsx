'use client';

import { cloneElement, type ReactElement, type ReactNode, useRef, useState } from 'react';
import { useLoaded } from '@/lib/client/use-loaded';
import type { MenuAlign, TriggerProps } from './dropdown-menu';

type PopoverProps = {
  /** Name of the layer for screen readers. */
  label: string;
  /** A `Button` or `IconButton`. */
  trigger: ReactElement<TriggerProps>;
  align?: MenuAlign;
  className?: string;
  /** The content; a function gets `close`. */
  children: ReactNode | ((close: () => void) => ReactNode);
};

/** A small layer with anything in it, anchored to a button: details of receipts, filters, a picker. */
export function Popover({ label, trigger, align = 'center', className, children }: PopoverProps) {
  const [isOpen, setIsOpen] = useState(false);
  const button = useRef<HTMLElement>(null);
  const { module, prefetch } = useLoaded(isOpen, () => import('./popover-surface'));
  const Surface = module?.PopoverSurface;
  return (
    <span className="relative inline-flex">
      {cloneElement(trigger, {
        ref: button,
        onClick: () => setIsOpen((was) => !was),
        onPointerEnter: prefetch,
        onFocus: prefetch,
        'aria-haspopup': 'dialog',
        'aria-expanded': isOpen,
      })}
      {Surface && (
        <Surface
          label={label}
          align={align}
          className={className}
          isOpen={isOpen}
          onOpenChange={setIsOpen}
          button={button}
        >
          {typeof children === 'function' ? children(() => setIsOpen(false)) : children}
        </Surface>
      )}
    </span>
  );
}
