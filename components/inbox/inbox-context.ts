'use client';

import { createContext, useContext } from 'react';

/** What the open thread may ask of the panes around it. */
export interface Inbox {
  /** Shows whom the thread is with, where the pane for it has no room. Null where there is no such pane. */
  showContext: (() => void) | null;
  /** Go on to the next conversation, since this one is about to leave the list. */
  moveOn: (conversationId: number) => void;
}

export const InboxContext = createContext<Inbox | null>(null);

export function useInbox(): Inbox {
  const inbox = useContext(InboxContext);
  if (!inbox) throw new Error('Only within an InboxWorkspace.');
  return inbox;
}
