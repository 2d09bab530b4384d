import type { ReactNode } from 'react';
import { OutreachTabs } from '@/components/outreach/places';

/** Groups, bulk messages and announcements under one row of tabs. Every page resolves its own actor. */
export default function GroupsLayout({ children }: { children: ReactNode }) {
  return (
    <div className="flex min-h-0 flex-1 flex-col">
      <OutreachTabs />
      {children}
    </div>
  );
}
