import { describe, expect, it } from 'vitest';
import { type ListState, withChange, withFirstPage, withNextPage } from '@/lib/client/list-state';
import type { Conversation, Folder } from '@/lib/client/messaging-types';

/** A conversation whose last message came at this minute. */
const conversation = (minute: number, change: Partial<Conversation> = {}): Conversation => ({
  conversationId: minute,
  kind: 'direct',
  withUser: `person${minute}`,
  displayName: `Person ${minute}`,
  role: 'patient',
  subject: null,
  lastMessage: 'words',
  lastMessageId: minute,
  lastHasFiles: false,
  lastMessageTime: `2026-03-12T10:${String(minute).padStart(2, '0')}:00.000Z`,
  unreadCount: 0,
  isLatestFromThem: true,
  latestStatus: null,
  via: 'member',
  takesReplies: true,
  isMuted: false,
  isPinned: false,
  isArchived: false,
  folderId: null,
  labels: [],
  snoozedUntil: null,
  isDone: false,
  hasWoken: false,
  ...change,
});

const list = (minutes: number[], nextCursor: string | null = null): ListState => ({
  conversations: minutes.map((minute) => conversation(minute)),
  nextCursor,
});
const ids = (state: ListState) => state.conversations.map(({ conversationId }) => conversationId);

describe('the loaded part of a folder', () => {
  it('adds the next page without doubling what moved up meanwhile', () => {
    expect(ids(withNextPage(list([9, 8, 7], 'next'), list([7, 6])))).toEqual([9, 8, 7, 6]);
  });

  it('keeps what lies below a first page that is fetched again', () => {
    const next = withFirstPage(list([9, 8, 7, 6, 5]), list([30, 9, 8], 'next'));
    expect(ids(next)).toEqual([30, 9, 8, 7, 6, 5]);
  });

  it('lets a conversation that moved up leave its old place', () => {
    const moved = {
      ...list([], 'next'),
      conversations: [conversation(40, { conversationId: 6 }), conversation(9)],
    };
    expect(ids(withFirstPage(list([9, 8, 7, 6]), moved))).toEqual([6, 9, 8, 7]);
  });

  it('drops what left the folder within the reach of the first page', () => {
    expect(ids(withFirstPage(list([9, 8, 7, 6]), list([9, 7], 'next')))).toEqual([9, 7, 6]);
  });

  it('takes a first page that is also the last one as the whole', () => {
    expect(ids(withFirstPage(list([9, 8, 7]), list([9])))).toEqual([9]);
  });
});

describe('a change of one conversation', () => {
  it.each<[Folder, Partial<Conversation>]>([
    ['inbox', { isArchived: true }],
    ['archived', { isArchived: false }],
    ['pinned', { isPinned: false }],
    ['inbox', { snoozedUntil: '2026-12-01T09:00:00.000Z' }],
    ['unread', { isDone: true }],
    ['snoozed', { snoozedUntil: null }],
    ['done', { isDone: false }],
    [7, { folderId: null }],
    ['label:7', { labels: [] }],
  ])('takes it out of %s once it does not belong there', (folder, change) => {
    expect(ids(withChange(list([9, 8]), folder, { conversationId: 9, ...change }))).not.toContain(9);
  });

  it('leaves one that was just read under the reader’s eyes in Unread', () => {
    expect(ids(withChange(list([9, 8]), 'unread', { conversationId: 9, unreadCount: 0 }))).toEqual([9, 8]);
  });

  it('leaves a list without it untouched', () => {
    const state = list([9, 8]);
    expect(withChange(state, 'inbox', { conversationId: 1, isMuted: true })).toBe(state);
  });
});
