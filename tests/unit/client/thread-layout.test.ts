import { describe, expect, it } from 'vitest';
import { layOut, notesWithin } from '@/components/messaging/thread-layout';
import type { Note } from '@/lib/client/care-calls';
import type { Message } from '@/lib/client/messaging-types';

const at = (minute: number) => `2026-03-12T10:${String(minute).padStart(2, '0')}:00.000Z`;

const message = (id: number, minute: number, isOwn = false) =>
  ({
    id,
    position: id,
    sender: isOwn ? 'dr.okafor' : 'maria',
    senderName: isOwn ? 'Dr Ngozi Okafor' : 'Maria Santos',
    isOwn,
    sentAt: at(minute),
    clientKey: null,
  }) as Message;

const note = (id: number, minute: number): Note => ({
  id,
  conversationId: 1,
  author: 'maria',
  authorName: 'Dr Anna Lindqvist',
  authorRole: 'clinician',
  isOwn: false,
  content: 'A note',
  contentHtml: null,
  isErased: false,
  createdAt: at(minute),
});

const keysOf = (messages: Message[], notes: Note[]) =>
  layOut({ messages, outgoing: [], notes }, 'UTC').flatMap(({ runs }) =>
    runs.map(({ bubbles }) => bubbles.map(({ key }) => key)),
  );

describe('notes in a thread', () => {
  it('stand where they were written, and part the run around them', () => {
    const messages = [message(1, 1), message(2, 3), message(3, 4)];
    expect(keysOf(messages, [note(1, 0), note(2, 2), note(3, 9)])).toEqual([
      ['note-1'],
      ['1'],
      ['note-2'],
      ['2', '3'],
      ['note-3'],
    ]);
  });

  it('never share a run, not even with a person of the same name', () => {
    expect(keysOf([message(1, 1)], [note(1, 2), note(2, 2)])).toEqual([['1'], ['note-1'], ['note-2']]);
  });

  it('are all there without any message', () => {
    expect(keysOf([], [note(1, 1)])).toEqual([['note-1']]);
  });

  it('before the loaded messages wait until those are loaded too', () => {
    const notes = [note(1, 1), note(2, 5)];
    const messages = [message(1, 4)];
    expect(notesWithin(notes, messages, true).map(({ id }) => id)).toEqual([2]);
    expect(notesWithin(notes, messages, false).map(({ id }) => id)).toEqual([1, 2]);
  });
});
