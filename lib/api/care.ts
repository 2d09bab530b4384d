import { z } from 'zod';
import { endpoint } from '@/lib/api/endpoint';
import { claimConversation } from '@/lib/domain/conversations/commands/claim-conversation';
import { releaseClaim } from '@/lib/domain/conversations/commands/release-claim';
import { claimHolder } from '@/lib/domain/conversations/schema';
import { idParam } from '@/lib/domain/identity/schema';
import { correctMessage } from '@/lib/domain/messages/commands/correct-message';
import { correctionInput, sendAnswer } from '@/lib/domain/messages/schema';
import { addNote } from '@/lib/domain/notes/commands/add-note';
import { notesOf } from '@/lib/domain/notes/queries';
import { NOTES_PAGE_MAX, newNote, notePage, noteView } from '@/lib/domain/notes/schema';

const person = { tag: 'Shared care', access: 'person' as const };
const byId = z.strictObject({ id: idParam });
const notesPath = '/api/messages/conversations/{id}/notes';
const claimPath = '/api/messages/conversations/{id}/claim';

export const notesEndpoint = endpoint({
  ...person,
  method: 'GET',
  path: notesPath,
  summary: "Internal notes beside a patient's thread; clinical people only",
  input: z.strictObject({
    id: idParam,
    limit: z.coerce.number().int().min(1).max(NOTES_PAGE_MAX).default(50),
    cursor: z.string().max(200).optional(),
  }),
  output: notePage,
  status: 200,
  polls: true,
  run: (ctx, { id, ...args }) => notesOf(ctx, { ...args, conversationId: id }),
});

export const addNoteEndpoint = endpoint({
  ...person,
  method: 'POST',
  path: notesPath,
  summary: "Write an internal note beside a patient's thread",
  input: newNote.omit({ conversationId: true }).extend({ id: idParam }),
  output: noteView,
  status: 201,
  limit: 'note.add',
  creates: true,
  run: (ctx, { id, ...words }, claim) => addNote(ctx, { ...words, conversationId: id }, claim),
});

export const claimEndpoint = endpoint({
  ...person,
  method: 'POST',
  path: claimPath,
  summary: "Say that one answers a patient's thread",
  input: byId,
  output: z.object({ conversationId: z.number(), claimedBy: claimHolder, claimedAt: z.date() }),
  status: 200,
  limit: 'conversation.claim',
  run: (ctx, { id }) => claimConversation(ctx, { conversationId: id }),
});

export const releaseClaimEndpoint = endpoint({
  ...person,
  method: 'DELETE',
  path: claimPath,
  summary: "Release one's own claim of a thread",
  input: byId,
  status: 204,
  limit: 'conversation.release-claim',
  run: (ctx, { id }) => releaseClaim(ctx, { conversationId: id }),
});

export const correctEndpoint = endpoint({
  ...person,
  tag: 'Messages',
  method: 'POST',
  path: '/api/messages/{id}/correct',
  summary: "Correct one's own sent message by a new, linked one",
  input: correctionInput.omit({ messageId: true }).extend({ id: idParam }),
  output: sendAnswer,
  status: 201,
  limit: 'message.send',
  creates: true,
  run: (ctx, { id, ...words }, claim) => correctMessage(ctx, { ...words, messageId: id }, claim),
});
