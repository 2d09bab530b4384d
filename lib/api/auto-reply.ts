import { z } from 'zod';
import { endpoint } from '@/lib/api/endpoint';
import { setAutoReply } from '@/lib/domain/auto-reply/commands/set-auto-reply';
import { ownAutoReply } from '@/lib/domain/auto-reply/queries';
import { autoReplyInput, autoReplyView } from '@/lib/domain/auto-reply/schema';

const staff = { path: '/api/auto-reply', tag: 'Auto-reply', access: 'person' as const };

export const autoReplyEndpoint = endpoint({
  ...staff,
  method: 'GET',
  summary: 'One’s own out-of-office answer; staff only',
  input: z.strictObject({}),
  output: autoReplyView,
  status: 200,
  run: ownAutoReply,
});

export const setAutoReplyEndpoint = endpoint({
  ...staff,
  method: 'PUT',
  summary: 'Say that one is away, until when and who covers, or that one is back',
  input: autoReplyInput,
  output: autoReplyView,
  status: 200,
  limit: 'auto-reply.set',
  run: setAutoReply,
});
