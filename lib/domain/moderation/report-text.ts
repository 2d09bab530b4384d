import { openReportText } from '@/lib/domain/moderation/sealed-report';
import type { TextReader } from '@/lib/domain/safety/submitted-text';
import { dataKeys } from '@/lib/platform/crypto/keyring';

interface Row {
  ref: string;
  note: Buffer;
  noteDataKeyId: number;
  patientId: number;
  createdAt: Date;
}

/** What a patient wrote about a message that they reported. The reported message is somebody else's words. */
export const reportText: TextReader = async (ctx, reportId) => {
  const [row] = await ctx.tx.sql<Row[]>`
    select r.ref, r.note, r.note_data_key_id as "noteDataKeyId", r.reporter_id as "patientId", r.created_at as "createdAt"
    from reports r join users u on u.id = r.reporter_id where r.id = ${reportId} and r.note is not null and u.role = 'patient'`;
  if (!row) return null;
  const { ref, note, noteDataKeyId, patientId, createdAt } = row;
  const keys = await dataKeys(ctx.tx, [noteDataKeyId]);
  const words = openReportText({ text: note, dataKeyId: noteDataKeyId }, { column: 'note', ref }, keys);
  return words === null ? null : { patientId, conversationId: null, submittedAt: createdAt, words };
};
