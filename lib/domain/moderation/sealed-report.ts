import type { KeyObject } from 'node:crypto';
import { openText } from '@/lib/platform/crypto/keyring';

export type ReportColumn = 'note' | 'copy' | 'outcome';

/** Where a text of a report lives. */
export const reportPlace = (column: ReportColumn, ref: string) => ({ table: 'reports', column, ref });

/** Decrypt a text of a report; null when there is none, or its owner was erased. */
export function openReportText(
  sealed: { text: Buffer | null; dataKeyId: number | null },
  place: { column: ReportColumn; ref: string },
  keys: Map<number, KeyObject | null>,
): string | null {
  if (sealed.text === null || sealed.dataKeyId === null) return null;
  const key = keys.get(sealed.dataKeyId);
  if (!key) return null;
  return openText(key, sealed.text, {
    ...reportPlace(place.column, place.ref),
    dataKeyId: sealed.dataKeyId,
  });
}
