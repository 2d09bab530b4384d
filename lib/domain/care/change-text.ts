import { changeReasonPlace } from '@/lib/domain/care/change-requests';
import type { TextReader } from '@/lib/domain/safety/submitted-text';
import { dataKeys, openText } from '@/lib/platform/crypto/keyring';

interface Row {
  ref: string;
  reason: Buffer;
  dataKeyId: number;
  patientId: number;
  askedAt: Date;
}

/** Why a patient wishes for another clinician, as it is graded. */
export const changeText: TextReader = async (ctx, requestId) => {
  const [row] = await ctx.tx.sql<Row[]>`
    select ref, reason, reason_data_key_id as "dataKeyId", patient_id as "patientId", asked_at as "askedAt"
    from change_requests where id = ${requestId} and reason is not null`;
  if (!row) return null;
  const { ref, reason, dataKeyId, patientId, askedAt } = row;
  const key = (await dataKeys(ctx.tx, [dataKeyId])).get(dataKeyId);
  if (!key) return null;
  const words = openText(key, reason, { ...changeReasonPlace(ref), dataKeyId });
  return { patientId, conversationId: null, submittedAt: askedAt, words };
};
