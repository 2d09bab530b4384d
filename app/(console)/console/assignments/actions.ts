'use server';

import { assign } from '@/lib/domain/care/commands/assign';
import { endAssignment } from '@/lib/domain/care/commands/end-assignment';
import { action } from '@/lib/next/action';

export const assignAction = action(assign);
export const endAssignmentAction = action(endAssignment);
