import { describe, expect, it } from 'vitest';
import { neighbour, nextUnread } from '@/components/inbox/neighbours';

describe('the next conversation', () => {
  const ids = [11, 12, 13];

  it('is the first one while none is chosen', () => {
    expect(neighbour(ids, { id: undefined, place: 0 }, 1)).toBe(11);
    expect(neighbour([], { id: undefined, place: 0 }, 1)).toBeUndefined();
  });

  it('stands one below or above, and ends with the list', () => {
    expect(neighbour(ids, { id: 12, place: 1 }, 1)).toBe(13);
    expect(neighbour(ids, { id: 12, place: 1 }, -1)).toBe(11);
    expect(neighbour(ids, { id: 13, place: 2 }, 1)).toBeUndefined();
    expect(neighbour(ids, { id: 11, place: 0 }, -1)).toBeUndefined();
  });

  it('skips nobody when the chosen one left the list', () => {
    const without12 = [11, 13];
    expect(neighbour(without12, { id: 12, place: 1 }, 1)).toBe(13);
    expect(neighbour(without12, { id: 12, place: 1 }, -1)).toBe(11);
  });
});

describe('the next unread conversation', () => {
  const list = [
    { conversationId: 1, unreadCount: 2 },
    { conversationId: 2, unreadCount: 0 },
    { conversationId: 3, unreadCount: 1 },
  ];

  it('is looked for below first, then from the top', () => {
    expect(nextUnread(list, 1)?.conversationId).toBe(3);
    expect(nextUnread(list, 3)?.conversationId).toBe(1);
    expect(nextUnread(list, undefined)?.conversationId).toBe(1);
  });

  it('is never the chosen one itself', () => {
    expect(nextUnread([{ conversationId: 1, unreadCount: 2 }], 1)).toBeUndefined();
  });
});
