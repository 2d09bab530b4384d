'use client';

import { type ReactNode, useContext } from 'react';
import { MessagingContext } from '@/lib/client/messaging-context';
import { clearPrivate } from '@/lib/client/private-storage';

/** Around the sign-out form: what is unsent in this browser goes with its writer; drafts are on the server by then. */
export function WipeOnSignOut({ children }: { children: ReactNode }) {
  const messaging = useContext(MessagingContext);
  function wipe() {
    clearPrivate();
    messaging?.client.drafts().then(
      (drafts) => drafts.wipe(),
      () => undefined,
    );
  }
  return (
    <div className="contents" onSubmit={wipe}>
      {children}
    </div>
  );
}
