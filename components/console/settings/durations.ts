/** Limits of sessions by the names of the settings. */
export const durationNames = [
  'patientIdleMinutes',
  'patientAbsoluteMinutes',
  'staffIdleMinutes',
  'staffAbsoluteMinutes',
] as const;
export type DurationName = (typeof durationNames)[number];

export const UNIT_MINUTES = { minutes: 1, hours: 60, days: 1_440 } as const;
export type Unit = keyof typeof UNIT_MINUTES;
export const units = ['minutes', 'hours', 'days'] as const satisfies readonly Unit[];

/** The largest unit in which the minutes are a whole number: 10080 is 7 days. */
export function inLargestUnit(minutes: number): { amount: number; unit: Unit } {
  const unit = units.findLast((one) => minutes % UNIT_MINUTES[one] === 0) ?? 'minutes';
  return { amount: minutes / UNIT_MINUTES[unit], unit };
}
