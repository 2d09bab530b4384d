'use client';

import Menu from 'lucide-react/icons/menu';
import { type ReactNode, useState } from 'react';
import { IconButton } from '@/components/ui/icon-button';
import { Sheet } from '@/components/ui/sheet';
import { ClosingLinks } from './more-places';

/** The sidebar of a phone: a button that brings it in from the side. */
export function MenuSheet({ title, label, children }: { title: string; label: string; children: ReactNode }) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <div className="md:hidden">
      <IconButton
        label={label}
        icon={<Menu aria-hidden />}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onClick={() => setIsOpen(true)}
      />
      <Sheet isOpen={isOpen} onOpenChange={setIsOpen} title={title} side="start">
        <ClosingLinks onFollow={() => setIsOpen(false)}>{children}</ClosingLinks>
      </Sheet>
    </div>
  );
}
