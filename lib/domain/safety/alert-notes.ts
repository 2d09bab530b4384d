import { randomUUID } from 'node:crypto';
import type { HeldAlert } from '@/lib/domain/safety/alert-scope';
import type { NOTE_KINDS } from '@/lib/domain/safety/schema';
import type { Ctx } from '@/lib/platform/context';
import { sealText } from '@/lib/platform/crypto/keyring';

export const notePlace = (ref: string) => ({ table: 'risk_alert_notes', column: 'body', ref });

/** Write down what was done about an alert; encrypted under the patient's key, never changed. */
export async function writeNote(
  ctx: Ctx,
  alert: HeldAlert,
  { kind, note }: { kind: (typeof NOTE_KINDS)[number]; note: string },
): Promise<void> {
  const ref = randomUUID();
  const sealed = await sealText(ctx.tx, alert.patientId, note, notePlace(ref));
  await ctx.tx.sql`
    insert into risk_alert_notes (ref, alert_id, author_id, kind, body, body_data_key_id, created_at)
    values (${ref}, ${alert.id}, ${ctx.actor.id}, ${kind}, ${sealed.ciphertext}, ${sealed.dataKeyId}, ${ctx.now})`;
}
