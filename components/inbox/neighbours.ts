/** Where a person stands in a list of conversations: the chosen one, and its place when it was last in the list. */
export interface Standing {
  id: number | undefined;
  place: number;
}

/**
 * The conversation one step down (1) or up (-1). One that left the list (archived, or read in Unread) is counted from where it
 * stood, so that nothing is skipped. Undefined at the ends.
 */
export function neighbour(ids: readonly number[], { id, place }: Standing, step: 1 | -1): number | undefined {
  if (id === undefined) return ids[0];
  const at = ids.indexOf(id);
  if (at >= 0) return ids[at + step];
  return ids[step === 1 ? place : place - 1];
}

type Countable = { conversationId: number; unreadCount: number };

/** The next conversation with something unread below the chosen one, then from the top again. */
export function nextUnread<Item extends Countable>(
  list: readonly Item[],
  id: number | undefined,
): Item | undefined {
  const at = list.findIndex((one) => one.conversationId === id);
  const inOrder = [...list.slice(at + 1), ...list.slice(0, Math.max(0, at))];
  return inOrder.find((one) => one.unreadCount > 0);
}
