'use server';

import { unblockPerson } from '@/lib/domain/blocking/commands/unblock-person';
import { formAction } from '@/lib/next/action';

export const unblockAction = formAction(unblockPerson);
