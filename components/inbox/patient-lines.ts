import type { PatientLine } from '@/components/inbox/patient-table';
import type { PatientRow } from '@/lib/domain/conversations/patient-table';
import type { PatientRisk } from '@/lib/domain/safety/schema';

/** Patients as plain data for the browser: times as ISO texts. */
export function patientLines(rows: PatientRow[], risks?: ReadonlyMap<string, PatientRisk>): PatientLine[] {
  return rows.map((row) => ({
    ...row,
    risk: risks?.get(row.username) ?? { grade: null, isUnscreened: false },
    since: row.since.toISOString(),
    lastMessageTime: row.lastMessageTime?.toISOString() ?? null,
    waitingSince: row.waitingSince?.toISOString() ?? null,
  }));
}
