import { randomUUID } from 'node:crypto';
import { sealBody } from '@/lib/domain/conversations/content';
import { heldPatientThread, tellAnsweringPeople } from '@/lib/domain/conversations/patient-thread';
import { toBody } from '@/lib/domain/messages/rich-text';
import { noteById } from '@/lib/domain/notes/queries';
import { type NoteView, newNote } from '@/lib/domain/notes/schema';
import { command } from '@/lib/platform/command';
import { ensureDataKey } from '@/lib/platform/crypto/keyring';

/**
 * Write an internal note beside a patient's thread, encrypted under the patient's key. Only the clinical people of the thread hear
 * of it. Throws not_found, forbidden (reads only). The audit entry names no subject: it would tell the patient that notes exist.
 */
export const addNote = command({
  name: 'note.add',
  input: newNote,
  audit: (_ctx, _input, note: NoteView) => ({ objectType: 'note', objectId: note.id }),
  refusalFacts: ({ conversationId }) => ({ objectType: 'conversation', objectId: conversationId }),
  repeat: {
    keep: (note) => ({ id: note.id }),
    answer: (ctx, ids) => noteById(ctx, Number(ids.id)),
  },
  run: async (ctx, { conversationId, content, format }): Promise<NoteView> => {
    const body = await toBody({ content, format });
    const { patientId } = await heldPatientThread(ctx, conversationId);
    const key = await ensureDataKey(ctx.tx, conversationId, patientId);
    const ref = randomUUID();
    const [added] = await ctx.tx.sql<{ id: number }[]>`
      insert into internal_notes (ref, conversation_id, author_id, ciphertext, data_key_id, created_at)
      values (${ref}, ${conversationId}, ${ctx.actor.id}, ${sealBody(body, key, ref, 'internal_notes')}, ${key.id}, ${ctx.now})
      returning id`;
    await tellAnsweringPeople(ctx, conversationId);
    return noteById(ctx, added!.id);
  },
});
