'use server';

import { setAutoReply } from '@/lib/domain/auto-reply/commands/set-auto-reply';
import { formAction } from '@/lib/next/action';
import { placeWall, readWall } from '@/lib/shared/zoned-time';

/** Turn the automatic answer on, or change it. Times come as the clocks of the person's zone show them. */
export const turnOnAction = formAction(setAutoReply, {
  parse: (form) => ({
    enabled: true,
    startsAt: momentIn(form, 'startsAt'),
    endsAt: momentIn(form, 'endsAt'),
    message: String(form.get('message') ?? ''),
    cover: String(form.get('cover') ?? '') || null,
  }),
});

export const turnOffAction = formAction(setAutoReply, { parse: () => ({ enabled: false }) });

/** What is no time at all goes on as it is, so that the answer names the field. */
function momentIn(form: FormData, name: string): string | null {
  const text = String(form.get(name) ?? '');
  if (text === '') return null;
  const wall = readWall(text);
  const zone = String(form.get('timeZone') ?? 'UTC');
  return wall === null ? text : placeWall(wall, zone).at.toISOString();
}
