import { readWire } from '@/lib/shared/wire';

/** What one is told of: a scheduled message, a group, or what went to many and is through. */
export interface Notice {
  scheduledId?: number;
  groupId?: number;
  batchId?: number;
  broadcastId?: number;
}

/** What a live event says: ids and numbers, never words. */
export type LiveEvent =
  | { id: string; event: 'message'; data: { messageId: number; conversationId: number; unreadCount: number } }
  | {
      id: string;
      event: 'receipt';
      data: { conversationId: number; deliveredPosition?: number; readPosition?: number; isDay?: boolean };
    }
  | { id: string; event: 'notification'; data: Notice }
  | { id: string; event: 'conversation'; data: { conversationId?: number; messageId?: number } }
  | { id: string; event: 'unread'; data: { conversationId: number; unreadCount: number } }
  /** Something about a risk alert that concerns one; look again. */
  | { id: string; event: 'alert'; data: { alertId?: number } }
  /** One's own, on whatever device. Without a version it is gone. */
  | { id: string; event: 'draft'; data: { draftId: number; version?: number; conversationId?: number } }
  | { id: string; event: 'typing'; data: { conversationId: number; username: string; isTyping: boolean } };

export const liveKinds = [
  'message',
  'receipt',
  'conversation',
  'unread',
  'draft',
  'alert',
  'notification',
  'typing',
] as const;

/** One event off the stream; null for what this version of the app does not know. */
export function parseEvent(event: string, text: string): LiveEvent | null {
  if (!liveKinds.some((kind) => kind === event)) return null;
  const { id, ...data } = readWire(JSON.parse(text)) as { id: string };
  return { id, event, data } as LiveEvent;
}

const keptIds = 1_000;

/**
 * Passes each event once: after a reconnect some come twice, under the same id. Typing is never stored, so its ids repeat on
 * purpose and always pass.
 */
export function onceOnly(): (event: LiveEvent) => boolean {
  const seen = new Set<string>();
  return ({ id, event }) => {
    if (event === 'typing') return true;
    if (seen.has(id)) return false;
    seen.add(id);
    if (seen.size > keptIds) seen.delete(seen.values().next().value as string);
    return true;
  };
}
