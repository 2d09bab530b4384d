'use server';

import { assign } from '@/lib/domain/care/commands/assign';
import { endAssignment } from '@/lib/domain/care/commands/end-assignment';
import { settleChange } from '@/lib/domain/care/commands/settle-change';
import { action } from '@/lib/next/action';

export const assignAction = action(assign);
export const endAssignmentAction = action(endAssignment);
export const settleChangeAction = action(settleChange);
