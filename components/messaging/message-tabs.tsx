'use client';

import { usePathname } from 'next/navigation';
import { type Tab, Tabs } from '@/components/ui/tabs';
import { classNames } from '@/lib/shared/class-names';
import { isCurrentHref } from '@/lib/shared/current-href';

/** A tab whose place has several pages shows them in a row of its own below. */
type MessageTab = Tab & { parts?: Tab[] };

/** The tabs of Messages. The first is the inbox, which also holds every conversation; there they leave phones the room. */
export function MessageTabs({ label, tabs }: { label: string; tabs: MessageTab[] }) {
  const pathname = usePathname();
  const [inbox, ...others] = tabs;
  if (!inbox) return null;
  const isThread = /^\/\d+$/.test(pathname.replace(inbox.href, ''));
  const isIn = ({ parts = [] }: MessageTab) => parts.some(({ href }) => isCurrentHref(pathname, href));
  const shown = others.map(({ parts, ...tab }) => ({ ...tab, alsoCurrent: isIn({ ...tab, parts }) }));
  const current = others.find(isIn);
  return (
    <>
      <Tabs
        label={label}
        tabs={[{ ...inbox, isExact: true, alsoCurrent: isThread }, ...shown]}
        className={classNames('shrink-0', isThread && 'max-[51rem]:hidden')}
      />
      {current?.parts && <Tabs label={current.label} tabs={current.parts} className="shrink-0" />}
    </>
  );
}
