'use client';

import { createContext, useContext } from 'react';
import type { Message, ThreadHead } from '@/lib/client/messaging-types';
import type { MessageLayer } from './message-layers';

/** What the bubbles of a thread ask of it. Stable over renders, so that typing a key redraws no bubble. */
export interface ThreadActs {
  head: ThreadHead;
  reply: (message: Message) => void;
  /** For staff who can write here: puts one of their own messages right. */
  correct?: (message: Message) => void;
  /** Scroll to a message, loading older pages until it is there. */
  goTo: (messageId: number) => void;
  markUnread: (message: Message) => void;
  remove: (message: Message) => void;
  /** Bring somebody's message before the admins. */
  report: (message: Message) => void;
  /** Something about one message that stands over the thread. */
  open: (layer: MessageLayer) => void;
  /** Back into the text field, for another try in other words. */
  takeBack: (key: string) => void;
}

export const ThreadContext = createContext<ThreadActs | null>(null);

export function useThreadActs(): ThreadActs {
  const acts = useContext(ThreadContext);
  if (!acts) throw new Error('Only within a ThreadView.');
  return acts;
}
