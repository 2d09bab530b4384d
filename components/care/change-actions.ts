'use server';

import { askForChange } from '@/lib/domain/care/commands/ask-for-change';
import { withdrawChange } from '@/lib/domain/care/commands/settle-change';
import { action, formAction } from '@/lib/next/action';

export const askForChangeAction = action(askForChange);
export const withdrawChangeAction = formAction(withdrawChange);
