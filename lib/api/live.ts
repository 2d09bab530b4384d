import { z } from 'zod';
import { endpoint } from '@/lib/api/endpoint';
import { setTyping, setTypingByMessage } from '@/lib/domain/conversations/commands/set-typing';
import { typingWith } from '@/lib/domain/conversations/typing';
import { idParam, usernameInput } from '@/lib/domain/identity/schema';
import { eventsSince } from '@/lib/domain/live/queries';
import { pollAnswer } from '@/lib/domain/live/schema';
import { openStream } from '@/lib/domain/live/stream';

const person = { tag: 'Live', access: 'person' as const };
const cursor = z.string().max(4000).optional();
const isTyping = z.boolean().default(true);

export const streamEndpoint = endpoint({
  ...person,
  method: 'GET',
  path: '/api/messages/stream',
  summary: 'Server-sent events; Last-Event-ID resumes without loss',
  input: z.strictObject({ cursor }),
  status: 200,
  polls: true,
  run: () => Promise.reject(new Error('A stream is opened, not run.')),
  open: openStream,
});

export const pollEndpoint = endpoint({
  ...person,
  method: 'GET',
  path: '/api/messages/poll',
  summary: 'The same events since a cursor',
  input: z.strictObject({ cursor }),
  output: pollAnswer,
  status: 200,
  polls: true,
  run: (ctx, input) => eventsSince(ctx, input.cursor),
});

export const typingEndpoint = endpoint({
  ...person,
  method: 'POST',
  path: '/api/messages/conversations/{id}/typing',
  summary: 'Say that one is typing in a conversation; expires by itself after 6 s',
  input: z.strictObject({ id: idParam, isTyping }),
  status: 204,
  limit: 'message.typing',
  run: (ctx, { id, ...input }) => setTyping(ctx, { conversationId: id, ...input }),
});

export const typingByMessageEndpoint = endpoint({
  ...person,
  method: 'POST',
  path: '/api/messages/{id}/typing',
  summary: "Say that one is typing in a message's conversation",
  input: z.strictObject({ id: idParam, isTyping }),
  status: 204,
  limit: 'message.typing',
  run: (ctx, { id, ...input }) => setTypingByMessage(ctx, { messageId: id, ...input }),
});

export const typingWithEndpoint = endpoint({
  ...person,
  method: 'GET',
  path: '/api/messages/typing/{username}',
  summary: 'Whether a person is typing to the caller now',
  input: z.strictObject({ username: usernameInput }),
  output: z.object({ username: z.string(), isTyping: z.boolean() }),
  status: 200,
  polls: true,
  run: (ctx, { username }) => typingWith(ctx, username),
});
