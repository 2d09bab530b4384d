'use client';

import Ellipsis from 'lucide-react/icons/ellipsis';
import { type ReactNode, useState } from 'react';
import { Sheet } from '@/components/ui/sheet';

type MorePlacesProps = {
  label: string;
  className: string;
  pillClassName: string;
  /** Links; following one closes the sheet. */
  children: ReactNode;
};

/** The places that do not fit into the bar of a phone. */
export function MorePlaces({ label, className, pillClassName, children }: MorePlacesProps) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onClick={() => setIsOpen(true)}
        className={className}
      >
        <span className={pillClassName}>
          <Ellipsis aria-hidden />
        </span>
        {label}
      </button>
      <Sheet isOpen={isOpen} onOpenChange={setIsOpen} title={label} side="bottom">
        <ClosingLinks onFollow={() => setIsOpen(false)}>{children}</ClosingLinks>
      </Sheet>
    </>
  );
}

/** Closes the layer once a link inside was followed. */
export function ClosingLinks({ onFollow, children }: { onFollow: () => void; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it listens to the links inside, which are operable themselves.
    // biome-ignore lint/a11y/useKeyWithClickEvents: Enter on a link is a click.
    <div
      onClick={(event) => {
        if (event.target instanceof Element && event.target.closest('a')) onFollow();
      }}
    >
      {children}
    </div>
  );
}
