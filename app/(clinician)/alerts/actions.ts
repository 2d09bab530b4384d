'use server';

import { acknowledgeAlert } from '@/lib/domain/safety/commands/acknowledge-alert';
import { noteAlert } from '@/lib/domain/safety/commands/note-alert';
import { reopenAlert } from '@/lib/domain/safety/commands/reopen-alert';
import { resolveAlert } from '@/lib/domain/safety/commands/resolve-alert';
import { formAction } from '@/lib/next/action';

export const acknowledgeAction = formAction(acknowledgeAlert);
export const noteAction = formAction(noteAlert);
export const resolveAction = formAction(resolveAlert);
export const reopenAction = formAction(reopenAlert);
