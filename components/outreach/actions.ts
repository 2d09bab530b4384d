'use server';

import { addMembers } from '@/lib/domain/groups/commands/add-members';
import { closeGroup } from '@/lib/domain/groups/commands/close-group';
import { createGroup } from '@/lib/domain/groups/commands/create-group';
import { removeMember } from '@/lib/domain/groups/commands/remove-member';
import { renameGroup } from '@/lib/domain/groups/commands/rename-group';
import { action } from '@/lib/next/action';

export const createGroupAction = action(createGroup);
export const addMembersAction = action(addMembers);
export const removeMemberAction = action(removeMember);
export const renameGroupAction = action(renameGroup);
export const closeGroupAction = action(closeGroup);
