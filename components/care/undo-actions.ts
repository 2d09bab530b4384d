'use server';

import { changePreferences } from '@/lib/domain/identity/commands/change-preferences';
import { formAction } from '@/lib/next/action';

/** From the settings of every role. An empty choice is none. */
export const changeUndoAction = formAction(changePreferences, {
  parse: (form) => {
    const seconds = form.get('undoSeconds');
    return { undoSeconds: seconds === '' ? null : Number(seconds) };
  },
});
