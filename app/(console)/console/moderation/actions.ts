'use server';

import { liftSuspension } from '@/lib/domain/blocking/commands/lift-suspension';
import { changeReport } from '@/lib/domain/moderation/commands/change-report';
import { readReportedWords } from '@/lib/domain/moderation/commands/read-reported-words';
import { action } from '@/lib/next/action';

export const changeReportAction = action(changeReport);
/** Shows them on the page that is there; nothing on it changes. */
export const readWordsAction = action(readReportedWords, { refreshes: false });
export const liftAction = action(liftSuspension);
