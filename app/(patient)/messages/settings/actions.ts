'use server';

import { blockPerson } from '@/lib/domain/blocking/commands/block-person';
import { unblockPerson } from '@/lib/domain/blocking/commands/unblock-person';
import { formAction } from '@/lib/next/action';

export const blockAction = formAction(blockPerson);
export const unblockAction = formAction(unblockPerson);
