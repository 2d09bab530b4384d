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

/** From the settings of every role. A box that is not ticked is not in the form. */
export const changePrivacyAction = formAction(changePreferences, {
  parse: (form) => ({
    hideReadFromPeers: form.has('hideReadFromPeers'),
    hideTypingFromPeers: form.has('hideTypingFromPeers'),
    ...(form.has('isClinical') ? { readDayForPatients: form.has('readDayForPatients') } : {}),
  }),
});
