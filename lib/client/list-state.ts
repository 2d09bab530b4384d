import { criteriaOf } from '@/lib/client/list-view';
import type { Conversation, ConversationPage, Folder } from '@/lib/client/messaging-types';

/** What is loaded of a folder: its newest conversations without a gap. */
export interface ListState {
  conversations: Conversation[];
  nextCursor: string | null;
}

/**
 * Take in the first page anew. Within its reach it is the truth: what is missing there left the folder. What was loaded beyond
 * stays below it.
 */
export function withFirstPage(state: ListState | undefined, page: ConversationPage): ListState {
  const last = page.conversations.at(-1);
  if (!state || !last || page.nextCursor === null) return page;
  const isOnPage = new Set(page.conversations.map(({ conversationId }) => conversationId));
  const below = state.conversations.filter(
    (one) => !isOnPage.has(one.conversationId) && compare(last, one) < 0,
  );
  if (below.length === 0) return page;
  return { conversations: [...page.conversations, ...below], nextCursor: state.nextCursor };
}

/** Add the next page. */
export function withNextPage(state: ListState, page: ConversationPage): ListState {
  const known = new Set(state.conversations.map(({ conversationId }) => conversationId));
  const added = page.conversations.filter(({ conversationId }) => !known.has(conversationId));
  return { conversations: [...state.conversations, ...added], nextCursor: page.nextCursor };
}

/** Change one conversation where it stands; it leaves when it no longer belongs into the folder. */
export function withChange(
  state: ListState,
  folder: Folder,
  { conversationId, ...change }: Partial<Conversation> & Pick<Conversation, 'conversationId'>,
): ListState {
  return withChanges(state, folder, new Set([conversationId]), change);
}

/** The same with many; null takes them off the list. */
export function withChanges(
  state: ListState,
  folder: Folder,
  ids: ReadonlySet<number>,
  change: Partial<Conversation> | null,
): ListState {
  let isChanged = false;
  const conversations = state.conversations.flatMap((one) => {
    if (!ids.has(one.conversationId)) return [one];
    isChanged = true;
    const next = change && { ...one, ...change };
    return next && belongsTo(folder, next) ? [next] : [];
  });
  return isChanged ? { ...state, conversations } : state;
}

/** A conversation just read stays in Unread until the list is next fetched: it must not vanish under the reader's eyes. */
function belongsTo(folder: Folder, one: Conversation): boolean {
  if (typeof folder === 'string' && folder.startsWith('view:')) return belongsToView(folder, one);
  if (folder === 'archived' || one.isArchived) return folder === 'archived' && one.isArchived;
  if (typeof folder === 'number') return one.folderId === folder;
  switch (folder) {
    case 'inbox':
    case 'unread':
      return !one.isDone && one.snoozedUntil === null;
    case 'pinned':
      return one.isPinned;
    case 'snoozed':
      return one.snoozedUntil !== null;
    case 'done':
      return one.isDone;
    default:
      return one.labels.some((id) => `label:${id}` === folder);
  }
}

/** By folder and label; the rest of a view does not change by what one does to a conversation, or keeps it until the next fetch. */
function belongsToView(view: Folder, one: Conversation): boolean {
  const { folder, label } = criteriaOf(view);
  const hasLabel = label === undefined || one.labels.includes(label);
  if (folder === undefined && label !== undefined) return hasLabel && !one.isArchived;
  return hasLabel && belongsTo((folder ?? 'inbox') as Folder, one);
}

/** Newest first; equal times by id. Below zero: `a` stands above `b`. */
function compare(a: Conversation, b: Conversation): number {
  const times = (b.lastMessageTime ?? '').localeCompare(a.lastMessageTime ?? '');
  return times || b.conversationId - a.conversationId;
}
