import type { PERSON_ROLES } from '@/lib/domain/identity/schema';

export type PersonRole = (typeof PERSON_ROLES)[number];

/** People with an account, by role. */
export interface RoleCount {
  role: PersonRole;
  active: number;
  deactivated: number;
}

/** What people of one role have not read yet, over the conversations that they can see now. */
export interface UnreadBacklog {
  role: PersonRole;
  messages: number;
  conversations: number;
  /** The latest message of the conversation that has waited longest. */
  oldestAt: Date;
}

/** The console's first page: counts and times, never a word and never a name. */
export interface HubFigures {
  people: RoleCount[];
  /** Sent since midnight in the reader's time zone. */
  messagesToday: number;
  unread: UnreadBacklog[];
  /** Broadcasts that are being sent or wait to be. */
  runningBroadcasts: number;
  /** Open event streams of this process; other processes have their own. */
  liveConnections: number;
  /** Effects of committed acts that the worker has not taken yet, and how many of them failed at least once. */
  waitingWork: { count: number; failed: number };
  at: Date;
}

/** How far one broadcast came: of `sent` copies, `delivered` were fetched and `read` were read. */
export interface BroadcastCounts {
  broadcastId: number;
  sent: number;
  failed: number;
  delivered: number;
  read: number;
}
