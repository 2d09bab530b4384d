import { z } from 'zod';
import { endpoint } from '@/lib/api/endpoint';
import { archiveByMessage } from '@/lib/domain/conversations/commands/change-own-state';
import { messageView } from '@/lib/domain/conversations/schema';
import { messageById } from '@/lib/domain/conversations/thread';
import { markRead, markUnread } from '@/lib/domain/delivery/commands/mark-read';
import { deliveryStatus, statusAnswer } from '@/lib/domain/delivery/queries';
import { undoMessage } from '@/lib/domain/drafts/commands/undo-message';
import { idParam } from '@/lib/domain/identity/schema';
import { deleteMessage } from '@/lib/domain/messages/commands/delete-message';
import { replyToMessage, sendMessage } from '@/lib/domain/messages/commands/send-message';
import { ownHeldMessages } from '@/lib/domain/messages/held';
import { permittedRecipients, recipient, recipientsInput } from '@/lib/domain/messages/recipients';
import { heldMessages, replyInput, sendAnswer, sendInput, takenBack } from '@/lib/domain/messages/schema';
import { sentItems, sentPage } from '@/lib/domain/scheduling/sent';

const tag = 'Messages';
const person = { tag, access: 'person' as const };
const listLimit = z.coerce.number().int().min(1).max(100).default(20);
const byId = z.strictObject({ id: idParam });

export const sendEndpoint = endpoint({
  ...person,
  method: 'POST',
  path: '/api/messages/send',
  summary: 'Send a message to a person',
  input: sendInput,
  output: sendAnswer,
  status: 201,
  limit: 'message.send',
  creates: true,
  run: (ctx, input, claim) => sendMessage(ctx, input, claim),
});

export const replyEndpoint = endpoint({
  ...person,
  method: 'POST',
  path: '/api/messages/{id}/reply',
  summary: 'Answer a message, quoting it',
  input: replyInput.omit({ messageId: true }).extend({ id: idParam }),
  output: sendAnswer,
  status: 201,
  limit: 'message.send',
  creates: true,
  run: (ctx, { id, ...words }, claim) => replyToMessage(ctx, { ...words, messageId: id }, claim),
});

export const sentEndpoint = endpoint({
  ...person,
  method: 'GET',
  path: '/api/messages/sent',
  summary: 'Sent messages, newest first; what went to many once',
  input: z.strictObject({ cursor: z.string().max(200).optional(), limit: listLimit }),
  output: sentPage,
  status: 200,
  run: sentItems,
});

export const heldEndpoint = endpoint({
  ...person,
  method: 'GET',
  path: '/api/messages/held',
  summary: "The caller's own messages that wait to be sent or were refused",
  input: z.strictObject({}),
  output: heldMessages,
  status: 200,
  run: async (ctx) => ({ messages: await ownHeldMessages(ctx) }),
});

export const undoEndpoint = endpoint({
  ...person,
  method: 'POST',
  path: '/api/messages/{id}/undo',
  summary: 'Take back a message before it is sent; answers its words',
  input: byId,
  output: takenBack,
  status: 200,
  limit: 'message.undo',
  run: (ctx, { id }) => undoMessage(ctx, { messageId: id }),
});

export const recipientsEndpoint = endpoint({
  ...person,
  method: 'GET',
  path: '/api/messages/recipients',
  summary: 'People whom the caller may write to',
  input: recipientsInput,
  output: z.object({ recipients: z.array(recipient) }),
  status: 200,
  run: async (ctx, input) => ({ recipients: await permittedRecipients(ctx, input) }),
});

export const messageEndpoint = endpoint({
  ...person,
  method: 'GET',
  path: '/api/messages/{id}',
  summary: 'One message',
  input: byId,
  output: messageView,
  status: 200,
  run: (ctx, { id }) => messageById(ctx, id),
});

export const deleteEndpoint = endpoint({
  ...person,
  method: 'DELETE',
  path: '/api/messages/{id}',
  summary: 'Delete a message for oneself',
  input: byId,
  status: 204,
  limit: 'message.delete',
  run: (ctx, { id }) => deleteMessage(ctx, { messageId: id }),
});

const mark = {
  ...person,
  method: 'PATCH' as const,
  input: byId,
  output: z.object({ messageId: z.number(), isRead: z.boolean(), readAt: z.date().nullable() }),
  status: 200 as const,
  limit: 'message.mark-read',
};

export const readEndpoint = endpoint({
  ...mark,
  path: '/api/messages/{id}/read',
  summary: 'Mark read up to a received message',
  run: (ctx, { id }) => markRead(ctx, { messageId: id }),
});

export const unreadEndpoint = endpoint({
  ...mark,
  path: '/api/messages/{id}/unread',
  summary: 'Mark a received message and what follows it unread for oneself',
  run: (ctx, { id }) => markUnread(ctx, { messageId: id }),
});

const archive = {
  ...person,
  method: 'PATCH' as const,
  input: byId,
  output: z.object({ conversationId: z.number(), archived: z.boolean() }),
  status: 200 as const,
};

export const archiveMessageEndpoint = endpoint({
  ...archive,
  path: '/api/messages/{id}/archive',
  summary: "Archive a message's conversation for oneself",
  run: (ctx, { id }) => archiveByMessage(ctx, { messageId: id, archived: true }),
});

export const unarchiveMessageEndpoint = endpoint({
  ...archive,
  path: '/api/messages/{id}/unarchive',
  summary: "Bring a message's conversation back from the archive",
  run: (ctx, { id }) => archiveByMessage(ctx, { messageId: id, archived: false }),
});

export const statusEndpoint = endpoint({
  ...person,
  method: 'GET',
  path: '/api/messages/status/{id}',
  summary: "How far one's own message came at each recipient",
  input: byId,
  output: statusAnswer,
  status: 200,
  polls: true,
  run: (ctx, { id }) => deliveryStatus(ctx, id),
});
