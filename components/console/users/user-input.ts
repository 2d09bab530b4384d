import type { z } from 'zod';
import type { UserView, userPatch } from '@/lib/domain/identity/user-schema';

/** What stands in a text field. */
export const textIn = (form: FormData, name: string) => String(form.get(name) ?? '').trim();

/** Only what really differs: the record then names what was changed and nothing else. */
export function changesOf(user: UserView, form: FormData): z.input<typeof userPatch> {
  const filled = {
    displayName: textIn(form, 'displayName'),
    role: textIn(form, 'role') as 'patient',
    email: textIn(form, 'email') || null,
    timeZone: textIn(form, 'timeZone'),
  };
  const changed = Object.entries(filled).filter(([name, value]) => user[name as keyof UserView] !== value);
  return { username: user.username, ...Object.fromEntries(changed) };
}
