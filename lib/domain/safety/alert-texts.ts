import { openBody } from '@/lib/domain/conversations/content';
import type { AlertText, RiskSource } from '@/lib/domain/safety/schema';
import { openFinding } from '@/lib/domain/safety/sealed-finding';
import { gradedWords } from '@/lib/domain/safety/submitted-text';
import type { Ctx } from '@/lib/platform/context';
import { dataKeys } from '@/lib/platform/crypto/keyring';

interface Row {
  id: number;
  alertId: number;
  ref: string;
  source: RiskSource;
  messageId: number | null;
  submittedAt: Date;
  spans: Buffer | null;
  spansDataKeyId: number | null;
  messageRef: string | null;
  ciphertext: Buffer;
  messageDataKeyId: number;
}

export interface OpenedText extends AlertText {
  gradingId: number;
  alertId: number;
}

/** Some texts of alerts with their words; whoever calls has made sure that the caller may read them. Oldest first. */
export async function openTexts(ctx: Ctx, gradingIds: readonly number[]): Promise<OpenedText[]> {
  if (gradingIds.length === 0) return [];
  const rows = await ctx.tx.sql<Row[]>`
    select g.id, g.alert_id as "alertId", g.ref, g.source, g.message_id as "messageId", g.submitted_at as "submittedAt", g.spans,
      g.spans_data_key_id as "spansDataKeyId", m.ref as "messageRef", m.ciphertext, m.data_key_id as "messageDataKeyId"
    from risk_gradings g left join messages m on m.id = g.message_id
    where g.id = any(${[...gradingIds]}::bigint[]) order by g.id`;
  const keys = await dataKeys(
    ctx.tx,
    rows.flatMap((row) => [row.spansDataKeyId ?? [], row.messageRef ? row.messageDataKeyId : []].flat()),
  );
  return rows.map((row) => {
    const finding = openFinding(row, keys);
    const body = row.messageRef
      ? openBody({ ref: row.messageRef, ciphertext: row.ciphertext, dataKeyId: row.messageDataKeyId }, keys)
      : null;
    return {
      gradingId: row.id,
      alertId: row.alertId,
      source: row.source,
      messageId: row.messageId,
      submittedAt: row.submittedAt,
      text: body ? gradedWords(body.subject, body.content) : (finding?.words ?? null),
      spans: finding?.spans ?? [],
    };
  });
}
