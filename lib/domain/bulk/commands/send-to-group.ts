import { z } from 'zod';
import { createBulk } from '@/lib/domain/bulk/commands/create-bulk';
import { bulkInput } from '@/lib/domain/bulk/schema';
import { MESSAGE_STATUSES } from '@/lib/domain/conversations/schema';
import { sendableGroup } from '@/lib/domain/groups/queries';
import { idInput } from '@/lib/domain/identity/schema';
import { sendToConversation } from '@/lib/domain/messages/commands/send-message';
import { sendToConversationInput } from '@/lib/domain/messages/schema';
import { command } from '@/lib/platform/command';
import type { Ctx } from '@/lib/platform/context';
import { AppError } from '@/lib/platform/errors';

const { conversationId: _conversation, ...words } = sendToConversationInput.shape;

export const sendToGroupInput = z
  .strictObject({
    ...words,
    groupId: idInput.optional(),
    /** Own patients, each of whom gets a private copy. */
    recipients: bulkInput.shape.recipients,
  })
  .refine(
    (input) => (input.groupId === undefined) !== (input.recipients === undefined),
    'Name either a group or recipients.',
  );

/** A batch of private copies, or one message of a shared group. */
export const groupSendAnswer = z.object({
  batchId: z.number().nullable(),
  total: z.number().nullable(),
  messageId: z.number().nullable(),
  conversationId: z.number().nullable(),
  /** Null while it is held. */
  sentAt: z.date().nullable(),
  status: z.enum(MESSAGE_STATUSES),
  /** Of a held message of a shared group. */
  releaseAt: z.date().optional(),
  undoForMs: z.number().optional(),
});
export type GroupSendAnswer = z.infer<typeof groupSendAnswer>;

type Input = z.output<typeof sendToGroupInput>;

/**
 * Send to a group: into the conversation of a shared one, as private copies to a cohort or to named patients (variables are
 * filled in then, and HTML of the caller's own is left out). Throws not_found, forbidden, suspended, invalid_request.
 */
export const sendToGroup = command({
  name: 'group.send',
  limit: 'message.send',
  input: sendToGroupInput,
  audit: 'in-run',
  refusalFacts: ({ groupId }) => ({ objectType: 'group', objectId: groupId ?? null }),
  repeat: {
    keep: (answer: GroupSendAnswer) => ({ ...answer }),
    answer: async (_ctx, ids) => {
      const kept = ids as unknown as GroupSendAnswer;
      const releaseAt = kept.releaseAt && new Date(kept.releaseAt);
      return { ...kept, sentAt: kept.sentAt && new Date(kept.sentAt), releaseAt };
    },
  },
  run: async (ctx, input): Promise<GroupSendAnswer> => {
    const group = input.groupId === undefined ? null : await sendableGroup(ctx, input.groupId);
    return group?.kind === 'shared' ? toAll(ctx, input, group.conversationId!) : toEach(ctx, input);
  },
});

async function toAll(ctx: Ctx, input: Input, conversationId: number): Promise<GroupSendAnswer> {
  const { groupId: _group, recipients: _none, ...message } = input;
  const sent = await sendToConversation(ctx, { ...message, conversationId });
  const { messageId, sentAt, status, releaseAt, undoForMs } = sent;
  return { batchId: null, total: null, messageId, conversationId, sentAt, status, releaseAt, undoForMs };
}

async function toEach(
  ctx: Ctx,
  { subject, content, attachmentIds, format, recipients, groupId, hold }: Input,
): Promise<GroupSendAnswer> {
  if (content.trim() === '')
    throw new AppError('invalid_request', 'Write something first.', {
      fields: [{ path: 'content', message: 'Write something first.' }],
    });
  const { batchId, total } = await createBulk(ctx, {
    subject,
    content,
    attachmentIds,
    format,
    recipients,
    cohortId: groupId,
    hold,
  });
  return { batchId, total, messageId: null, conversationId: null, sentAt: null, status: 'queued' };
}
