'use server';

import { liftSuspension } from '@/lib/domain/blocking/commands/lift-suspension';
import { suspendPerson } from '@/lib/domain/blocking/commands/suspend-person';
import { changeUser } from '@/lib/domain/identity/commands/change-user';
import { createUser } from '@/lib/domain/identity/commands/create-user';
import { newUserInput, userPatch } from '@/lib/domain/identity/user-schema';
import { action } from '@/lib/next/action';
import { hashing } from './hashing';

export const addPersonAction = action(
  hashing(createUser, { name: 'user.create', input: newUserInput, repeat: true }),
);
export const changePersonAction = action(hashing(changeUser, { name: 'user.change', input: userPatch }));
export const suspendAction = action(suspendPerson);
export const liftAction = action(liftSuspension);
