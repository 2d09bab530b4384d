import * as calls from '@/lib/client/messaging-calls';
import type { Message, Reader } from '@/lib/client/messaging-types';
import type { OutboxItem, SentAnswer } from '@/lib/client/outbox';

/** Hand one message of the outbox to the server. Throws ApiError. */
export async function sendItem({ target, words, key }: OutboxItem): Promise<SentAnswer> {
  const askedAt = Date.now();
  const answer =
    'conversationId' in target
      ? await calls.sendInto(target.conversationId, words, { key })
      : await calls.sendTo(target.recipient, { ...words, newThread: target.newThread }, { key });
  return { ...answer, askedAt };
}

/** What was sent, as it stands in the thread until the server's form of it is fetched. */
export function sentMessage(item: OutboxItem, answer: SentAnswer, reader: Reader): Message {
  const { words } = item;
  return {
    id: answer.messageId,
    conversationId: answer.conversationId,
    position: null,
    sender: reader.username,
    senderName: reader.displayName,
    senderRole: reader.role,
    recipient: null,
    isOwn: true,
    subject: words.subject ?? null,
    content: words.content,
    contentHtml: null,
    isErased: false,
    type: 'direct',
    isRead: false,
    readAt: null,
    readOn: null,
    deliveredAt: null,
    sentAt: answer.sentAt,
    delayedFrom: null,
    replyToId: words.replyToId ?? null,
    replyTo: words.replyToId && item.quote ? { messageId: words.replyToId, sender: '', ...item.quote } : null,
    correctionOfId: null,
    correctedById: null,
    correctionReason: null,
    forwardedFrom: null,
    isUrgent: words.urgent ?? false,
    receiptCounts: null,
    isStarred: false,
    isPinned: false,
    task: null,
    attachments: words.attachments ?? [],
    reactions: [],
    status: 'sent',
    clientKey: item.key,
  };
}
