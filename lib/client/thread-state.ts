import type { Message, ThreadPage } from '@/lib/client/messaging-types';

/** What is loaded of a conversation: one unbroken stretch up to its newest message, oldest first. */
export interface ThreadState {
  conversationId: number;
  messages: Message[];
  /** For the next older page; null at the start of the conversation. */
  olderCursor: string | null;
}

export function threadOf(page: ThreadPage): ThreadState {
  return { conversationId: page.conversationId, messages: page.messages, olderCursor: page.nextCursor };
}

/**
 * Take in the newest page. What it overlaps with is replaced, so that what was deleted elsewhere goes and marks move; older loaded
 * pages stay, and so does what came by a live event after the page was read. Without an overlap there is a gap of unknown size: then
 * the page stands alone.
 */
export function withNewest(state: ThreadState | undefined, page: ThreadPage): ThreadState {
  if (!state) return threadOf(page);
  const ids = new Set(page.messages.map(({ id }) => id));
  const newest = page.messages.at(-1);
  const isLater = (message: Message) =>
    message.position === null || (newest !== undefined && placeOf(message) > placeOf(newest));
  const later = state.messages.filter((message) => isLater(message) && !ids.has(message.id));
  const messages = [...page.messages, ...later];
  const older = page.nextCursor === null ? [] : olderThan(state, page);
  if (older.length === 0) return { ...threadOf(page), messages };
  return { ...state, messages: [...older, ...messages] };
}

function olderThan(state: ThreadState, page: ThreadPage): Message[] {
  const oldest = page.messages[0];
  if (!oldest) return [];
  const placed = state.messages.filter(({ position }) => position !== null);
  const older = placed.filter((message) => placeOf(message) < placeOf(oldest));
  return older.length < placed.length ? older : [];
}

/**
 * Take in a page that the server rendered. What is known follows the live events, while a page may be of some time ago: one without a
 * newer message says nothing new, and going back in the browser brings such.
 */
export function withInitial(state: ThreadState | undefined, page: ThreadPage): ThreadState {
  const newest = page.messages.at(-1);
  const known = state?.messages.findLast(({ position }) => position !== null);
  if (state && known && (!newest || placeOf(newest) <= placeOf(known))) return state;
  return withNewest(state, page);
}

/** Put the next older page before what is there. */
export function withOlder(state: ThreadState, page: ThreadPage): ThreadState {
  const known = new Set(state.messages.map(({ id }) => id));
  const older = page.messages.filter(({ id }) => !known.has(id));
  return { ...state, messages: [...older, ...state.messages], olderCursor: page.nextCursor };
}

/** Add messages that follow the newest known one; those known already take their new form. */
export function withLater(state: ThreadState, later: Message[]): ThreadState {
  if (later.length === 0) return state;
  const byId = new Map(later.map((message) => [message.id, message]));
  const kept = state.messages.filter(({ id }) => !byId.has(id));
  const messages = [...kept, ...later].sort((a, b) => placeOf(a) - placeOf(b));
  return { ...state, messages };
}

export function without(state: ThreadState, messageId: number): ThreadState {
  return { ...state, messages: state.messages.filter(({ id }) => id !== messageId) };
}

/** One message with something else about it. */
export function withChanged(
  state: ThreadState,
  messageId: number,
  change: (message: Message) => Partial<Message>,
): ThreadState {
  const messages = state.messages.map((one) => (one.id === messageId ? { ...one, ...change(one) } : one));
  return { ...state, messages };
}

export interface Receipt {
  deliveredPosition?: number;
  readPosition?: number;
}

/**
 * Move the ticks of one's own messages up to the positions that a recipient reached. Only between two people: in a group one
 * reader is not all of them, and the caller fetches instead.
 */
export function withReceipt(state: ThreadState, receipt: Receipt, now: Date): ThreadState {
  let isChanged = false;
  const messages = state.messages.map((message) => {
    const moved = message.isOwn ? advanced(message, receipt, now) : message;
    isChanged ||= moved !== message;
    return moved;
  });
  return isChanged ? { ...state, messages } : state;
}

function advanced(message: Message, receipt: Receipt, now: Date): Message {
  const place = placeOf(message);
  const at = now.toISOString();
  if (place <= (receipt.readPosition ?? 0) && message.status !== 'read')
    return { ...message, status: 'read', isRead: true, readAt: at, deliveredAt: message.deliveredAt ?? at };
  if (place <= (receipt.deliveredPosition ?? 0) && message.status === 'sent')
    return { ...message, status: 'delivered', deliveredAt: at };
  return message;
}

/** Id of the newest message that the server has, to ask for what came after it. */
export function newestId(state: ThreadState): number | undefined {
  return state.messages.findLast(({ position }) => position !== null)?.id;
}

const placeOf = (message: Message) => message.position ?? Number.MAX_SAFE_INTEGER;
