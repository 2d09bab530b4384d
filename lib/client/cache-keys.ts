import type { Folder } from '@/lib/client/messaging-types';

/** Under what the query cache keeps what. */
export const keys = {
  lists: ['conversations'] as const,
  list: (folder: Folder) => ['conversations', folder] as const,
  thread: (id: number) => ['thread', id] as const,
  pins: (id: number) => ['pins', id] as const,
  head: (id: number) => ['thread-head', id] as const,
  unread: ['unread'] as const,
  held: ['held'] as const,
  folders: ['own-folders'] as const,
  labels: ['own-labels'] as const,
  filters: ['own-filters'] as const,
  count: (folder: Folder) => ['conversation-count', folder] as const,
};
