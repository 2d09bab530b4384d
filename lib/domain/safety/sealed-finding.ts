import type { KeyObject } from 'node:crypto';
import type { AlertSpan } from '@/lib/domain/safety/schema';
import type { Ctx } from '@/lib/platform/context';
import { openText, sealText } from '@/lib/platform/crypto/keyring';

/** What is kept of a verdict. */
export interface KeptFinding {
  spans: AlertSpan[];
  /** Where there is no message to read them from. */
  words?: string;
}

const placeOf = (ref: string) => ({ table: 'risk_gradings', column: 'spans', ref });

/** Encrypt under the patient's own key, so that erasing them covers it. */
export const sealFinding = (ctx: Ctx, patientId: number, ref: string, finding: KeptFinding) =>
  sealText(ctx.tx, patientId, JSON.stringify(finding), placeOf(ref));

export interface SealedFinding {
  ref: string;
  spans: Buffer | null;
  spansDataKeyId: number | null;
}

/** Null when there is nothing, or the patient was erased. */
export function openFinding(
  { ref, spans, spansDataKeyId }: SealedFinding,
  keys: Map<number, KeyObject | null>,
): KeptFinding | null {
  const key = spansDataKeyId === null ? null : keys.get(spansDataKeyId);
  if (!key || spans === null) return null;
  return JSON.parse(openText(key, spans, { ...placeOf(ref), dataKeyId: spansDataKeyId! })) as KeptFinding;
}
