import { z } from 'zod';
import { endpoint } from '@/lib/api/endpoint';
import { EXPORT_PAGE_MAX, exportInput, exportPage } from '@/lib/domain/conversations/export-schema';
import { idParam } from '@/lib/domain/identity/schema';
import { exportConversation } from '@/lib/domain/messages/commands/export-conversation';
import { forwardMessage } from '@/lib/domain/messages/commands/forward-message';
import { forwardAnswer, forwardInput } from '@/lib/domain/messages/schema';

const person = { tag: 'Messages', access: 'person' as const };

export const forwardEndpoint = endpoint({
  ...person,
  method: 'POST',
  path: '/api/messages/{id}/forward',
  summary: 'Pass a message on to one or more people, each in their own conversation',
  input: forwardInput.omit({ messageId: true }).extend({ id: idParam }),
  output: forwardAnswer,
  status: 201,
  limit: 'message.send',
  creates: true,
  run: (ctx, { id, ...given }, claim) => forwardMessage(ctx, { ...given, messageId: id }, claim),
});

export const exportConversationEndpoint = endpoint({
  ...person,
  method: 'GET',
  path: '/api/messages/conversations/{id}/export',
  summary: 'A conversation as the caller sees it, oldest first, to be kept elsewhere; recorded as an export',
  input: exportInput.omit({ conversationId: true }).extend({
    id: idParam,
    limit: z.coerce.number().int().min(1).max(EXPORT_PAGE_MAX).default(EXPORT_PAGE_MAX),
  }),
  output: exportPage,
  status: 200,
  limit: 'conversation.export',
  run: (ctx, { id, ...page }) => exportConversation(ctx, { ...page, conversationId: id }),
});
