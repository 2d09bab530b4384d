import type { Held } from '@/lib/client/messaging-types';
import type { OutboxItem, SentAnswer } from '@/lib/client/outbox';

/** What was just sent and is held, as it shows until the server's list is fetched. */
export function heldFrom(item: OutboxItem, answer: SentAnswer): Held {
  const { words, quote } = item;
  return {
    messageId: answer.messageId,
    conversationId: answer.conversationId,
    withUser: null,
    status: 'queued',
    subject: words.subject ?? null,
    content: words.content,
    replyTo: words.replyToId && quote ? { messageId: words.replyToId, sender: '', ...quote } : null,
    isUrgent: words.urgent ?? false,
    createdAt: item.writtenAt,
    releaseAt: answer.releaseAt ?? '',
    undoForMs: answer.undoForMs ?? 0,
    undoUntil: (answer.askedAt ?? 0) + (answer.undoForMs ?? 0),
    failure: null,
    attachments: words.attachments ?? [],
    clientKey: item.key,
  };
}

/** With one more or one changed, in the order in which they are sent. */
export function withHeld(known: Held[] | undefined, one: Held): Held[] {
  return [...without(known, one.messageId), one];
}

export const without = (known: Held[] | undefined, messageId: number): Held[] =>
  known?.filter((one) => one.messageId !== messageId) ?? [];
