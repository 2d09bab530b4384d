import { durationNames, UNIT_MINUTES, type Unit } from '@/components/console/settings/durations';
import { hoursIn } from '@/components/on-call/hours-in';

/** What the forms of the settings page say, in the shape of the command. The command judges the values. */
export const policyIn = (form: FormData) => ({ messagingPreset: text(form, 'messagingPreset') });

/** Each limit is a number and a unit; what is no number stays one that the command refuses. */
export const minutesIn = (form: FormData) =>
  Object.fromEntries(
    durationNames.map((name) => {
      const unit = UNIT_MINUTES[text(form, `${name}Unit`) as Unit] ?? 1;
      return [name, Number(text(form, name) || Number.NaN) * unit];
    }),
  );

/** A number each; what is none stays one that the command refuses. */
export const filesIn = (form: FormData) => ({
  attachmentMaxMegabytes: Number(text(form, 'attachmentMaxMegabytes') || Number.NaN),
  attachmentsPerMessage: Number(text(form, 'attachmentsPerMessage') || Number.NaN),
});

/** Rows by their number; a row left empty is no line. */
export function linesIn(form: FormData) {
  const numbers = [...form.keys()].flatMap((name) => /^crisisLines\.(\d+)\.name$/.exec(name)?.[1] ?? []);
  const lines = numbers.map((number) => ({
    country: text(form, `crisisLines.${number}.country`).toUpperCase(),
    name: text(form, `crisisLines.${number}.name`),
    contact: text(form, `crisisLines.${number}.contact`),
    hours: text(form, `crisisLines.${number}.hours`),
  }));
  return { crisisLines: lines.filter(({ name, contact, hours }) => name || contact || hours) };
}

/** Minutes of a step by grade; what is no number stays one that the command refuses. */
export const ladderIn = (form: FormData) => ({
  highStepMinutes: Number(text(form, 'highStepMinutes') || Number.NaN),
  criticalStepMinutes: Number(text(form, 'criticalStepMinutes') || Number.NaN),
});

export const clinicHoursIn = (form: FormData) => ({
  clinicTimeZone: text(form, 'clinicTimeZone'),
  officeHours: hoursIn(form),
});

const text = (form: FormData, name: string) => String(form.get(name) ?? '').trim();
