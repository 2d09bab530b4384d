import type { Note } from '@/lib/client/care-calls';
import type { Message } from '@/lib/client/messaging-types';
import type { OutboxItem } from '@/lib/client/outbox';
import { calendarDay } from '@/lib/shared/time-format';

/** One bubble: a message, one on its way, or (for staff) an internal note. */
export type Bubble = { key: string; at: string; sender: string } & (
  | { kind: 'message'; message: Message }
  | { kind: 'outgoing'; item: OutboxItem }
  | { kind: 'note'; note: Note }
);

/** Bubbles of one person that follow each other closely; they share one time and one name. */
export interface Run {
  key: string;
  sender: string;
  senderName: string;
  isOwn: boolean;
  bubbles: Bubble[];
}

export interface Day {
  /** "2026-03-12" in the reader's zone. */
  day: string;
  at: string;
  runs: Run[];
}

const runWithinMs = 5 * 60_000;

export interface ThreadParts {
  messages: Message[];
  outgoing: readonly OutboxItem[];
  /** Oldest first, of the stretch that the messages cover. */
  notes: readonly Note[];
}

/**
 * A thread as it is drawn: days, in them runs, notes in place by their time. What is on its way stands at the end; what has arrived
 * meanwhile is left out of it.
 */
export function layOut({ messages, outgoing, notes }: ThreadParts, timeZone: string): Day[] {
  const arrived = new Set(messages.map(({ clientKey }) => clientKey));
  const bubbles = withNotes(
    [...messages.map(toBubble), ...outgoing.filter(({ key }) => !arrived.has(key)).map(toOutgoing)],
    notes,
  );
  const days: Day[] = [];
  for (const bubble of bubbles) {
    const day = calendarDay(new Date(bubble.at), timeZone);
    if (days.at(-1)?.day !== day) days.push({ day, at: bubble.at, runs: [] });
    addTo(days.at(-1)!.runs, bubble);
  }
  return days;
}

/** Each note before the first message that is later. Times are ISO 8601 in UTC, so they compare as text. */
function withNotes(bubbles: Bubble[], notes: readonly Note[]): Bubble[] {
  const merged: Bubble[] = [];
  let next = 0;
  for (const bubble of bubbles) {
    for (; next < notes.length && notes[next]!.createdAt < bubble.at; next += 1)
      merged.push(toNote(notes[next]!));
    merged.push(bubble);
  }
  return [...merged, ...notes.slice(next).map(toNote)];
}

/** The notes that belong to the loaded stretch of messages; earlier ones wait for the earlier messages. */
export function notesWithin(notes: readonly Note[], messages: Message[], hasOlder: boolean): readonly Note[] {
  const from = hasOlder ? messages[0]?.sentAt : null;
  return from ? notes.filter(({ createdAt }) => createdAt >= from) : notes;
}

const toNote = (note: Note): Bubble => ({
  kind: 'note',
  key: `note-${note.id}`,
  at: note.createdAt,
  sender: note.author,
  note,
});

function toBubble(message: Message): Bubble {
  const key = message.clientKey ?? String(message.id);
  return { kind: 'message', key, at: message.sentAt ?? '', sender: message.sender, message };
}

/** Its day and run are those of now, like the message's that it becomes. */
function toOutgoing(item: OutboxItem): Bubble {
  return { kind: 'outgoing', key: item.key, at: item.writtenAt, sender: '', item };
}

function addTo(runs: Run[], bubble: Bubble): void {
  const run = runs.at(-1);
  if (run && belongs(run, bubble)) {
    run.bubbles.push(bubble);
    return;
  }
  const isOwn = isOwnBubble(bubble);
  const senderName = bubble.kind === 'message' ? bubble.message.senderName : '';
  runs.push({ key: bubble.key, sender: bubble.sender, senderName, isOwn, bubbles: [bubble] });
}

function belongs(run: Run, bubble: Bubble): boolean {
  const last = run.bubbles.at(-1)!;
  // A note stands alone: it is nobody's turn in the conversation.
  if (last.kind === 'note' || bubble.kind === 'note') return false;
  const isOwn = isOwnBubble(bubble);
  const isSamePerson = run.isOwn ? isOwn : !isOwn && run.sender === bubble.sender;
  return isSamePerson && Date.parse(bubble.at) - Date.parse(last.at) < runWithinMs;
}

const isOwnBubble = (bubble: Bubble) =>
  bubble.kind === 'outgoing' || (bubble.kind === 'message' && bubble.message.isOwn);
