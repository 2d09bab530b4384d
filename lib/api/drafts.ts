import { z } from 'zod';
import { endpoint } from '@/lib/api/endpoint';
import { deleteDraft } from '@/lib/domain/drafts/commands/delete-draft';
import { saveDraft } from '@/lib/domain/drafts/commands/save-draft';
import { sendDraft } from '@/lib/domain/drafts/commands/send-draft';
import { draftList } from '@/lib/domain/drafts/queries';
import { draftInput, draftPage, draftSaved } from '@/lib/domain/drafts/schema';
import { idParam } from '@/lib/domain/identity/schema';
import { sendAnswer } from '@/lib/domain/messages/schema';
import { AppError } from '@/lib/platform/errors';

const person = { tag: 'Drafts', access: 'person' as const };
const byId = z.strictObject({ id: idParam });

export const saveDraftEndpoint = endpoint({
  ...person,
  method: 'POST',
  path: '/api/messages/draft',
  summary: 'Save a draft; an old version is kept and answered with 409 and the newer draft',
  input: draftInput,
  output: draftSaved,
  status: 200,
  limit: 'draft.save',
  creates: true,
  run: async (ctx, input, claim) => {
    const outcome = await saveDraft(ctx, input, claim);
    if ('saved' in outcome) return outcome.saved;
    throw new AppError('conflict', 'There is a newer version from another device.', {
      more: { draft: outcome.newer },
    });
  },
});

export const draftsEndpoint = endpoint({
  ...person,
  method: 'GET',
  path: '/api/messages/drafts',
  summary: "The caller's drafts, latest first",
  input: z.strictObject({
    conversationId: idParam.optional(),
    draftId: idParam.optional(),
    cursor: z.string().max(200).optional(),
    limit: z.coerce.number().int().min(1).max(100).default(20),
  }),
  output: draftPage,
  status: 200,
  run: draftList,
});

export const deleteDraftEndpoint = endpoint({
  ...person,
  method: 'DELETE',
  path: '/api/messages/drafts/{id}',
  summary: 'Delete a draft',
  input: byId,
  status: 204,
  limit: 'draft.delete',
  run: (ctx, { id }) => deleteDraft(ctx, { draftId: id }),
});

export const sendDraftEndpoint = endpoint({
  ...person,
  method: 'POST',
  path: '/api/messages/drafts/{id}/send',
  summary: 'Send a draft as it was last saved, once',
  input: byId,
  output: sendAnswer,
  status: 201,
  limit: 'message.send',
  creates: true,
  run: (ctx, { id }) => sendDraft(ctx, { draftId: id }),
});
