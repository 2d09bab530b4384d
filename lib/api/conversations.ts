import { z } from 'zod';
import { endpoint } from '@/lib/api/endpoint';
import { changeOwnState } from '@/lib/domain/conversations/commands/change-own-state';
import { countConversations, unreadCounts } from '@/lib/domain/conversations/queries';
import {
  CONVERSATION_KINDS,
  conversationSummary,
  FOLDERS,
  threadHead as threadHeadShape,
  threadPage,
} from '@/lib/domain/conversations/schema';
import { visibleParticipation } from '@/lib/domain/conversations/visibility';
import { markReadUpTo } from '@/lib/domain/delivery/commands/mark-read';
import { idParam, usernameInput } from '@/lib/domain/identity/schema';
import { sendToConversation } from '@/lib/domain/messages/commands/send-message';
import { readConversations, readInbox, readThread, readThreadWith } from '@/lib/domain/messages/reading';
import { sendAnswer, sendToConversationInput } from '@/lib/domain/messages/schema';
import { threadHead } from '@/lib/domain/messages/thread-head';
import { orderConversation } from '@/lib/domain/organising/commands/order-conversation';
import { orderInput } from '@/lib/domain/organising/schema';
import { notFound } from '@/lib/platform/errors';

const tag = 'Conversations';
const person = { tag, access: 'person' as const };
const listLimit = z.coerce.number().int().min(1).max(100).default(20);
const threadLimit = z.coerce.number().int().min(1).max(100).default(50);
const wireFlag = z.enum(['true', 'false', '1', '0']).transform((word) => word === 'true' || word === '1');
const byId = z.strictObject({ id: idParam });
const listFilter = {
  /** A standing folder, or the id of an own one. */
  folder: z.union([z.enum(FOLDERS), idParam]).optional(),
  label: idParam.optional(),
  kind: z.enum(CONVERSATION_KINDS).optional(),
  unread: wireFlag.optional(),
  /** Username of the other side. */
  person: usernameInput.optional(),
};

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

export const conversationsEndpoint = endpoint({
  ...person,
  method: 'GET',
  path: '/api/messages/conversations',
  summary: 'Conversations, newest first',
  input: z.strictObject({ cursor: z.string().max(200).optional(), limit: listLimit, ...listFilter }),
  output: z.object({ conversations: z.array(conversationSummary), nextCursor: z.string().nullable() }),
  status: 200,
  polls: true,
  run: readConversations,
});

export const conversationCountEndpoint = endpoint({
  ...person,
  method: 'GET',
  path: '/api/messages/conversations/count',
  summary: 'How many conversations a filter finds',
  input: z.strictObject(listFilter),
  output: z.object({ count: z.number() }),
  status: 200,
  run: async (ctx, filter) => ({ count: (await countConversations(ctx, [filter]))[0]! }),
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

const archive = {
  ...person,
  method: 'PATCH' as const,
  input: byId,
  output: z.object({ conversationId: z.number(), archived: z.boolean() }),
  status: 200 as const,
};

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
  input: orderInput.extend({
    id: idParam,
    /** Position up to which the caller has read. */
    readUpTo: z.number().int().min(0).max(2_147_483_647).optional(),
    muted: z.boolean().optional(),
    pinned: z.boolean().optional(),
  }),
  output: threadHeadShape,
  status: 200,
  limit: 'message.mark-read',
  run: async (ctx, { id, readUpTo, muted, pinned, ...order }) => {
    await visibleParticipation(ctx, id);
    // What may be refused comes first.
    if (Object.values(order).some((wish) => wish !== undefined))
      await orderConversation(ctx, { conversationId: id, ...order });
    if (readUpTo !== undefined) await markReadUpTo(ctx, { conversationId: id, position: readUpTo });
    if (muted !== undefined || pinned !== undefined)
      await changeOwnState(ctx, { conversationId: id, muted, pinned });
    return threadHead(ctx, id);
  },
});
