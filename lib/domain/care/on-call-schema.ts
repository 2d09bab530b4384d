import { z } from 'zod';
import { idParam, personSummary, usernameInput } from '@/lib/domain/identity/schema';
import { momentInput } from '@/lib/shared/page';

/** A shift lasts at most four weeks; whoever is always on call has several. */
export const SHIFT_MAX_MS = 28 * 86_400_000;

export const newShift = z.strictObject({
  person: usernameInput,
  /** Absent or past: now. */
  startsAt: momentInput.nullish(),
  endsAt: momentInput,
});

export const shiftTarget = z.strictObject({ id: idParam });

export const shiftView = z.object({
  shiftId: z.number(),
  person: personSummary,
  startsAt: z.date(),
  endsAt: z.date(),
  isNow: z.boolean(),
});
export type ShiftView = z.infer<typeof shiftView>;

export const onCallView = z.object({
  shifts: z.array(shiftView),
  /** Whom an alert reaches at this moment. Empty: nobody. */
  onCallNow: z.array(personSummary),
  /** From when on nobody is on call, within the next two weeks; null while it is covered throughout. */
  firstGapAt: z.date().nullable(),
});
export type OnCallView = z.infer<typeof onCallView>;

/** Working hours of one weekday; ISO, 1 is Monday; minutes since midnight. */
export interface Hours {
  weekday: number;
  startMinute: number;
  endMinute: number;
}

export const hoursInput = z
  .strictObject({
    weekday: z.number().int().min(1).max(7),
    startMinute: z.number().int().min(0).max(1_439),
    endMinute: z.number().int().min(1).max(1_440),
  })
  .refine(
    ({ startMinute, endMinute }) => endMinute > startMinute,
    'The end must be later than the beginning.',
  );

/** One's own working week; null: the clinic's. */
export const ownHoursInput = z.strictObject({ hours: z.array(hoursInput).max(21).nullable() });
