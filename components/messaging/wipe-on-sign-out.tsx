'use client';

import type { ReactNode } from 'react';
import { clearPrivate } from '@/lib/client/private-storage';

/** Around the sign-out form: what is unsent in this tab goes with its writer. */
export function WipeOnSignOut({ children }: { children: ReactNode }) {
  return (
    <div className="contents" onSubmit={() => clearPrivate()}>
      {children}
    </div>
  );
}
