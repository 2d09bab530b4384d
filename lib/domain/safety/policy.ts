import type { AlertGrade, Rung } from '@/lib/domain/safety/schema';

/** Grades that climb a ladder, wake what is snoozed, ignore mute and quiet hours, and are never completed in bulk (K9). */
export const isUrgent = (grade: AlertGrade): grade is 'high' | 'critical' =>
  grade === 'high' || grade === 'critical';

export interface LadderTimes {
  highStepMinutes: number;
  criticalStepMinutes: number;
}

const MINUTE_MS = 60_000;

/** How long a rung of a grade has before the next one. */
export const stepMs = (grade: 'high' | 'critical', times: LadderTimes): number =>
  (grade === 'high' ? times.highStepMinutes : times.criticalStepMinutes) * MINUTE_MS;

const ORDER: readonly Rung[] = ['primary', 'cover', 'on_call', 'admins'];

/** The rung after one; null at the top. */
export const rungAfter = (rung: Rung): Rung | null => ORDER[ORDER.indexOf(rung) + 1] ?? null;

/** Where the ladder begins: outside office hours nobody waits for a primary who is not there. Medium goes to them all the same. */
export const firstRung = (grade: AlertGrade, isInOfficeHours: boolean): Rung =>
  isUrgent(grade) && !isInOfficeHours ? 'on_call' : 'primary';
