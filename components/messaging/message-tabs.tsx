'use client';

import { usePathname } from 'next/navigation';
import { type Tab, Tabs } from '@/components/ui/tabs';
import { classNames } from '@/lib/shared/class-names';

/** The tabs of Messages. The first is the inbox, which also holds every conversation; there they leave phones the room. */
export function MessageTabs({ label, tabs }: { label: string; tabs: Tab[] }) {
  const pathname = usePathname();
  const [inbox, ...others] = tabs;
  const isThread = /\/\d+$/.test(pathname);
  if (!inbox) return null;
  return (
    <Tabs
      label={label}
      tabs={[{ ...inbox, isExact: true, alsoCurrent: isThread }, ...others]}
      className={classNames('shrink-0', isThread && 'max-[51rem]:hidden')}
    />
  );
}
