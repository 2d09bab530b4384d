import type { PatientLine } from '@/components/inbox/patient-table';
import type { PatientRow } from '@/lib/domain/conversations/patient-table';

/** Patients as plain data for the browser: times as ISO texts. */
export function patientLines(rows: PatientRow[]): PatientLine[] {
  return rows.map((row) => ({
    ...row,
    since: row.since.toISOString(),
    lastMessageTime: row.lastMessageTime?.toISOString() ?? null,
    waitingSince: row.waitingSince?.toISOString() ?? null,
  }));
}
