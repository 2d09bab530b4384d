import { openBody } from '@/lib/domain/conversations/content';
import type { Ctx } from '@/lib/platform/context';
import { dataKeys } from '@/lib/platform/crypto/keyring';

/** What replaced a message, and why; the reason is null when its words were erased. */
export interface Correction {
  correctedById: number;
  reason: string | null;
}

interface Correctable {
  id: number;
}

interface Row {
  id: number;
  correctionOfId: number;
  ref: string;
  ciphertext: Buffer;
  dataKeyId: number;
}

/** Corrections of these messages, by the corrected message's id. The caller has decided that the messages may be seen. */
export async function correctionsOf(ctx: Ctx, messages: Correctable[]): Promise<Map<number, Correction>> {
  if (messages.length === 0) return new Map();
  const rows = await readCorrections(ctx, messages);
  const keys = await dataKeys(
    ctx.tx,
    rows.map((row) => row.dataKeyId),
  );
  return new Map(
    rows.map((row) => [
      row.correctionOfId,
      { correctedById: row.id, reason: openBody(row, keys)?.correctionReason ?? null },
    ]),
  );
}

const readCorrections = (ctx: Ctx, messages: Correctable[]) => ctx.tx.sql<Row[]>`
  select k.id, k.correction_of_id as "correctionOfId", k.ref, k.ciphertext, k.data_key_id as "dataKeyId" from messages k
  where k.correction_of_id = any(${messages.map((message) => message.id)}::bigint[]) and k.position is not null`;
