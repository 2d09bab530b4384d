'use server';

import { addShift } from '@/lib/domain/care/commands/add-shift';
import { removeShift } from '@/lib/domain/care/commands/remove-shift';
import { formAction } from '@/lib/next/action';
import { placeWall, readWall } from '@/lib/shared/zoned-time';

/** Times come as the clocks of the admin's zone show them; what is no time goes on as it is, so that the answer names the field. */
export const addShiftAction = formAction(addShift, {
  parse: (form) => ({
    person: String(form.get('person') ?? ''),
    startsAt: momentIn(form, 'startsAt'),
    endsAt: momentIn(form, 'endsAt') ?? '',
  }),
});

export const removeShiftAction = formAction(removeShift);

function momentIn(form: FormData, name: string): string | null {
  const text = String(form.get(name) ?? '');
  if (text === '') return null;
  const wall = readWall(text);
  return wall === null ? text : placeWall(wall, String(form.get('timeZone') ?? 'UTC')).at.toISOString();
}
