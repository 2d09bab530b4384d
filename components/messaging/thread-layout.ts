import type { Message } from '@/lib/client/messaging-types';
import type { OutboxItem } from '@/lib/client/outbox';
import { calendarDay } from '@/lib/shared/time-format';

/** One bubble: a message, or one on its way. */
export type Bubble = { key: string; at: string; sender: string } & (
  | { kind: 'message'; message: Message }
  | { kind: 'outgoing'; item: OutboxItem }
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

/** A thread as it is drawn: days, in them runs. What is on its way stands at the end; what has arrived meanwhile is left out of it. */
export function layOut(messages: Message[], outgoing: readonly OutboxItem[], timeZone: string): Day[] {
  const arrived = new Set(messages.map(({ clientKey }) => clientKey));
  const bubbles = [
    ...messages.map(toBubble),
    ...outgoing.filter(({ key }) => !arrived.has(key)).map(toOutgoing),
  ];
  const days: Day[] = [];
  for (const bubble of bubbles) {
    const day = calendarDay(new Date(bubble.at), timeZone);
    if (days.at(-1)?.day !== day) days.push({ day, at: bubble.at, runs: [] });
    addTo(days.at(-1)!.runs, bubble);
  }
  return days;
}

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
  const isOwn = bubble.kind === 'outgoing' || bubble.message.isOwn;
  const senderName = bubble.kind === 'message' ? bubble.message.senderName : '';
  runs.push({ key: bubble.key, sender: bubble.sender, senderName, isOwn, bubbles: [bubble] });
}

function belongs(run: Run, bubble: Bubble): boolean {
  const last = run.bubbles.at(-1)!;
  const isOwn = bubble.kind === 'outgoing' || bubble.message.isOwn;
  const isSamePerson = run.isOwn ? isOwn : !isOwn && run.sender === bubble.sender;
  return isSamePerson && Date.parse(bubble.at) - Date.parse(last.at) < runWithinMs;
}
