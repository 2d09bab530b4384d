import { z } from 'zod';
import { endpoint } from '@/lib/api/endpoint';
import { archiveByMessage, changeOwnState } from '@/lib/domain/conversations/commands/change-own-state';
import { unreadCounts } from '@/lib/domain/conversations/queries';
import {
  CONVERSATION_KINDS,
  conversationSummary,
  FOLDERS,
  messageView,
  threadHead as threadHeadShape,
  threadPage,
} from '@/lib/domain/conversations/schema';
import { messageById, sentMessages } from '@/lib/domain/conversations/thread';
import { visibleParticipation } from '@/lib/domain/conversations/visibility';
import { markRead, markReadUpTo, markUnread } from '@/lib/domain/delivery/commands/mark-read';
import { deliveryStatus, statusAnswer } from '@/lib/domain/delivery/queries';
import { idParam, usernameInput } from '@/lib/domain/identity/schema';
import { deleteMessage } from '@/lib/domain/messages/commands/delete-message';
import { replyToMessage, sendMessage, sendToConversation } from '@/lib/domain/messages/commands/send-message';
import { readConversations, readInbox, readThread, readThreadWith } from '@/lib/domain/messages/reading';
import { permittedRecipients, recipient, recipientsInput } from '@/lib/domain/messages/recipients';
import { replyInput, sendAnswer, sendInput, sendToConversationInput } from '@/lib/domain/messages/schema';
import { threadHead } from '@/lib/domain/messages/thread-head';
import { notFound } from '@/lib/platform/errors';

const tag = 'Messages';
const person = { tag, access: 'person' as const };
const listLimit = z.coerce.number().int().min(1).max(100).default(20);
const threadLimit = z.coerce.number().int().min(1).max(100).default(50);
const wireFlag = z.enum(['true', 'false', '1', '0']).transform((word) => word === 'true' || word === '1');
const byId = z.strictObject({ id: idParam });
const pageOfMessages = z.object({ messages: z.array(messageView), nextCursor: z.string().nullable() });

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

export const sendToConversationEndpoint = endpoint({
  ...person,
  method: 'POST',
  path: '/api/messages/conversations/{id}/messages',
  summary: 'Send a message into a conversation',
  input: sendToConversationInput.omit({ conversationId: true }).extend({ id: idParam }),
  output: sendAnswer,
  status: 201,
  limit: 'message.send',
  creates: true,
  run: (ctx, { id, ...words }, claim) => sendToConversation(ctx, { ...words, conversationId: id }, claim),
});

export const inboxEndpoint = endpoint({
  ...person,
  method: 'GET',
  path: '/api/messages/inbox',
  summary: 'The inbox, by page number',
  input: z.strictObject({
    page: z.coerce.number().int().min(1).max(10_000).default(1),
    limit: listLimit,
    unreadOnly: wireFlag.default(false),
  }),
  output: z.object({
    conversations: z.array(conversationSummary),
    totalUnread: z.number(),
    page: z.number(),
    pageSize: z.number(),
    totalConversations: z.number(),
    nextCursor: z.string().nullable(),
  }),
  status: 200,
  polls: true,
  run: readInbox,
});

const unread = {
  ...person,
  method: 'GET' as const,
  input: z.strictObject({}),
  output: z.object({ unreadCount: z.number(), folders: z.record(z.string(), z.number()) }),
  status: 200 as const,
  polls: true,
  run: unreadCounts,
};

export const inboxUnreadEndpoint = endpoint({
  ...unread,
  path: '/api/messages/inbox/unread',
  summary: 'How much is unread',
});
export const unreadCountEndpoint = endpoint({
  ...unread,
  path: '/api/messages/unread-count',
  summary: 'How much is unread, for badges',
});

export const sentEndpoint = endpoint({
  ...person,
  method: 'GET',
  path: '/api/messages/sent',
  summary: 'Sent messages, newest first',
  input: z.strictObject({ cursor: z.string().max(200).optional(), limit: listLimit }),
  output: pageOfMessages,
  status: 200,
  run: sentMessages,
});

export const conversationsEndpoint = endpoint({
  ...person,
  method: 'GET',
  path: '/api/messages/conversations',
  summary: 'Conversations, newest first',
  input: z.strictObject({
    cursor: z.string().max(200).optional(),
    limit: listLimit,
    folder: z.enum(FOLDERS).optional(),
    kind: z.enum(CONVERSATION_KINDS).optional(),
    unread: wireFlag.optional(),
  }),
  output: z.object({ conversations: z.array(conversationSummary), nextCursor: z.string().nullable() }),
  status: 200,
  polls: true,
  run: (ctx, { unread: isUnread, ...args }) =>
    readConversations(ctx, { ...args, folder: isUnread ? 'unread' : args.folder }),
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

const threadArgs = {
  limit: threadLimit,
  before: idParam.optional(),
  after: idParam.optional(),
  cursor: z.string().max(200).optional(),
};
const thread = { ...person, method: 'GET' as const, output: threadPage, status: 200 as const };

export const threadWithEndpoint = endpoint({
  ...thread,
  path: '/api/messages/conversation/{username}',
  summary: 'The direct conversation with a person; marks nothing read',
  input: z.strictObject({ ...threadArgs, username: usernameInput }),
  run: (ctx, { username, ...args }) => readThreadWith(ctx, username, args),
});

export const threadBetweenEndpoint = endpoint({
  ...thread,
  path: '/api/messages/conversation/{username}/{other}',
  summary: 'The direct conversation of two people, one of whom is the caller',
  input: z.strictObject({ ...threadArgs, username: usernameInput, other: usernameInput }),
  run: (ctx, { username, other, ...args }) => {
    const pair = [username, other];
    if (!pair.includes(ctx.actor.username)) throw notFound();
    return readThreadWith(ctx, pair.find((name) => name !== ctx.actor.username) ?? '', args);
  },
});

export const threadEndpoint = endpoint({
  ...thread,
  path: '/api/messages/conversations/{id}/messages',
  summary: 'Messages of a conversation, oldest first within the page; marks nothing read',
  input: z.strictObject({ ...threadArgs, id: idParam }),
  run: (ctx, { id, ...args }) => readThread(ctx, { ...args, conversationId: id }),
});

export const threadHeadEndpoint = endpoint({
  ...person,
  method: 'GET',
  path: '/api/messages/conversations/{id}',
  summary: 'A conversation and whether the caller may write in it',
  input: byId,
  output: threadHeadShape,
  status: 200,
  run: (ctx, { id }) => threadHead(ctx, id),
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

export const archiveConversationEndpoint = endpoint({
  ...archive,
  path: '/api/messages/conversations/{id}/archive',
  summary: 'Archive a conversation for oneself',
  run: async (ctx, { id }) => {
    await changeOwnState(ctx, { conversationId: id, archived: true });
    return { conversationId: id, archived: true };
  },
});

export const unarchiveConversationEndpoint = endpoint({
  ...archive,
  path: '/api/messages/conversations/{id}/unarchive',
  summary: 'Bring a conversation back from the archive',
  run: async (ctx, { id }) => {
    await changeOwnState(ctx, { conversationId: id, archived: false });
    return { conversationId: id, archived: false };
  },
});

export const ownStateEndpoint = endpoint({
  ...person,
  method: 'PATCH',
  path: '/api/messages/conversations/{id}',
  summary: "The caller's own state of a conversation",
  input: z.strictObject({
    id: idParam,
    /** Position up to which the caller has read. */
    readUpTo: z.number().int().min(0).max(2_147_483_647).optional(),
    muted: z.boolean().optional(),
    pinned: z.boolean().optional(),
  }),
  output: threadHeadShape,
  status: 200,
  limit: 'message.mark-read',
  run: async (ctx, { id, readUpTo, ...state }) => {
    await visibleParticipation(ctx, id);
    if (readUpTo !== undefined) await markReadUpTo(ctx, { conversationId: id, position: readUpTo });
    if (state.muted !== undefined || state.pinned !== undefined)
      await changeOwnState(ctx, { conversationId: id, ...state });
    return threadHead(ctx, id);
  },
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
