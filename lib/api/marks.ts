import { z } from 'zod';
import { endpoint } from '@/lib/api/endpoint';
import { pinnedMessages } from '@/lib/domain/conversations/pins';
import { messageView, pinnedMessage } from '@/lib/domain/conversations/schema';
import { starredMessages } from '@/lib/domain/conversations/starred';
import { idParam } from '@/lib/domain/identity/schema';
import { pinMessage, unpinMessage } from '@/lib/domain/messages/commands/pin-message';
import { reactToMessage, unreactToMessage } from '@/lib/domain/messages/commands/react-to-message';
import { emojiInput, reactionAnswer } from '@/lib/domain/messages/schema';

const person = { tag: 'Messages', access: 'person' as const, status: 200 as const };
const byId = z.strictObject({ id: idParam });
const pin = { ...person, input: byId, output: z.object({ messageId: z.number(), isPinned: z.boolean() }) };
const reaction = {
  ...person,
  input: byId.extend({ emoji: emojiInput }),
  output: reactionAnswer,
  limit: 'message.react',
};

export const pinEndpoint = endpoint({
  ...pin,
  method: 'PUT',
  path: '/api/messages/{id}/pin',
  summary: 'Pin a message in its conversation, for everybody in it',
  limit: 'message.pin',
  run: (ctx, { id }) => pinMessage(ctx, { messageId: id }),
});

export const unpinEndpoint = endpoint({
  ...pin,
  method: 'DELETE',
  path: '/api/messages/{id}/pin',
  summary: 'Unpin a message',
  limit: 'message.unpin',
  run: (ctx, { id }) => unpinMessage(ctx, { messageId: id }),
});

export const pinsEndpoint = endpoint({
  ...person,
  method: 'GET',
  path: '/api/messages/conversations/{id}/pins',
  summary: 'What is pinned in a conversation, the latest first',
  input: byId,
  output: z.object({ pins: z.array(pinnedMessage) }),
  polls: true,
  run: async (ctx, { id }) => ({ pins: await pinnedMessages(ctx, id) }),
});

export const starredEndpoint = endpoint({
  ...person,
  method: 'GET',
  path: '/api/messages/starred',
  summary: 'What the caller starred, the latest star first',
  input: z.strictObject({
    cursor: z.string().max(200).optional(),
    limit: z.coerce.number().int().min(1).max(100).default(20),
  }),
  output: z.object({ messages: z.array(messageView), nextCursor: z.string().nullable() }),
  run: starredMessages,
});

export const reactEndpoint = endpoint({
  ...reaction,
  method: 'PUT',
  path: '/api/messages/{id}/reactions/{emoji}',
  summary: 'Put an emoji on a message',
  run: (ctx, { id, emoji }) => reactToMessage(ctx, { messageId: id, emoji }),
});

export const unreactEndpoint = endpoint({
  ...reaction,
  method: 'DELETE',
  path: '/api/messages/{id}/reactions/{emoji}',
  summary: 'Take the own emoji off a message',
  run: (ctx, { id, emoji }) => unreactToMessage(ctx, { messageId: id, emoji }),
});
