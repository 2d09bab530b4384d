import { describe, expect, it } from 'vitest';
import type { Message, ThreadPage } from '@/lib/client/messaging-types';
import {
  newestId,
  type ThreadState,
  threadOf,
  withChanged,
  withInitial,
  withLater,
  withNewest,
  withOlder,
  without,
  withReceipt,
} from '@/lib/client/thread-state';

const now = new Date('2026-03-12T10:00:00.000Z');

const message = (position: number | null, change: Partial<Message> = {}): Message => ({
  id: position ?? 999,
  conversationId: 1,
  position,
  sender: 'dr.okafor',
  senderName: 'Dr Ngozi Okafor',
  senderRole: 'clinician',
  recipient: 'maria',
  isOwn: false,
  subject: null,
  content: `message ${position}`,
  contentHtml: null,
  isErased: false,
  isStarred: false,
  isPinned: false,
  task: null,
  type: 'direct',
  isRead: false,
  readAt: null,
  readOn: null,
  deliveredAt: null,
  delayedFrom: null,
  sentAt: '2026-03-12T09:00:00.000Z',
  replyToId: null,
  replyTo: null,
  correctionOfId: null,
  correctedById: null,
  correctionReason: null,
  forwardedFrom: null,
  isUrgent: false,
  receiptCounts: null,
  attachments: [],
  reactions: [],
  status: 'sent',
  clientKey: null,
  ...change,
});

const page = (positions: number[], nextCursor: string | null = 'older'): ThreadPage => ({
  conversationId: 1,
  messages: positions.map((position) => message(position)),
  participantCount: 2,
  nextCursor,
});

const positions = (state: ThreadState) => state.messages.map(({ position }) => position);

describe('the loaded part of a thread', () => {
  it('keeps older pages when the newest one is fetched again', () => {
    const state = withOlder(threadOf(page([4, 5, 6])), page([1, 2, 3], null));
    const next = withNewest(state, page([5, 6, 7]));
    expect(positions(next)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(next.olderCursor).toBeNull();
  });

  it('drops what was deleted elsewhere within the newest page', () => {
    const next = withNewest(threadOf(page([1, 2, 3, 4])), page([2, 4]));
    expect(positions(next)).toEqual([1, 2, 4]);
  });

  it('starts anew when there is a gap of unknown size', () => {
    const next = withNewest(threadOf(page([1, 2, 3])), page([60, 61]));
    expect(positions(next)).toEqual([60, 61]);
    expect(next.olderCursor).toBe('older');
  });

  it('never loses one that was just sent and has no place yet', () => {
    const state = withLater(threadOf(page([1, 2])), [message(null, { isOwn: true })]);
    expect(positions(withNewest(state, page([1, 2, 3])))).toEqual([1, 2, 3, null]);
  });

  it('never loses one that came by a live event after the page was read', () => {
    const state = withLater(threadOf(page([1, 2])), [message(3)]);
    expect(positions(withNewest(state, page([1, 2])))).toEqual([1, 2, 3]);
  });

  it('ignores the old page that going back in the browser brings', () => {
    const state = threadOf(page([1, 2, 3]));
    expect(withInitial(state, page([1, 2]))).toBe(state);
    expect(positions(withInitial(state, page([2, 3, 4])))).toEqual([1, 2, 3, 4]);
    const pinned = withChanged(state, 3, () => ({ isPinned: true }));
    expect(withInitial(pinned, page([1, 2, 3]))).toBe(pinned);
  });

  it('adds later messages once and in order, whatever comes twice', () => {
    const state = withLater(threadOf(page([1, 2])), [message(4), message(3)]);
    expect(positions(withLater(state, [message(4), message(5)]))).toEqual([1, 2, 3, 4, 5]);
  });

  it('gives the place of a just sent message to the form in which the server has it', () => {
    const state = withLater(threadOf(page([1])), [message(null, { id: 2, isOwn: true })]);
    expect(positions(withLater(state, [message(2, { isOwn: true })]))).toEqual([1, 2]);
  });

  it('asks for what follows the newest message that the server placed', () => {
    const state = withLater(threadOf(page([1, 2])), [message(null)]);
    expect(newestId(state)).toBe(2);
  });

  it('takes one message out', () => {
    expect(positions(without(threadOf(page([1, 2, 3])), 2))).toEqual([1, 3]);
  });
});

describe('receipts', () => {
  const own = (position: number, change: Partial<Message> = {}) =>
    message(position, { isOwn: true, ...change });
  const state = { conversationId: 1, messages: [own(1), message(2), own(3), own(4)], olderCursor: null };
  const statuses = (of: ThreadState) => of.messages.map(({ status }) => status);

  it('move the ticks of one’s own messages up to the position, and of nobody else’s', () => {
    const read = withReceipt(state, { readPosition: 3 }, now);
    expect(statuses(read)).toEqual(['read', 'sent', 'read', 'sent']);
    expect(read.messages[0]).toMatchObject({ isRead: true, readAt: now.toISOString() });
  });

  it('never move a tick back', () => {
    const read = withReceipt(state, { readPosition: 4 }, now);
    expect(statuses(withReceipt(read, { deliveredPosition: 4 }, now))).toEqual([
      'read',
      'sent',
      'read',
      'read',
    ]);
  });

  it('leave the state as it is when nothing moves, so that nothing is drawn again', () => {
    const read = withReceipt(state, { readPosition: 4 }, now);
    expect(withReceipt(read, { readPosition: 4, deliveredPosition: 4 }, now)).toBe(read);
  });
});
