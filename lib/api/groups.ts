import { z } from 'zod';
import { endpoint } from '@/lib/api/endpoint';
import { groupSendAnswer, sendToGroup, sendToGroupInput } from '@/lib/domain/bulk/commands/send-to-group';
import { acceptInvitation } from '@/lib/domain/groups/commands/accept-invitation';
import { addMembers } from '@/lib/domain/groups/commands/add-members';
import { createGroup } from '@/lib/domain/groups/commands/create-group';
import { removeMember } from '@/lib/domain/groups/commands/remove-member';
import { membersOf, ownGroups } from '@/lib/domain/groups/queries';
import {
  createGroupInput,
  groupAnswer,
  groupList,
  groupTarget,
  joinInput,
  memberList,
  removeMemberInput,
} from '@/lib/domain/groups/schema';

const person = { tag: 'Groups', access: 'person' as const };

export const groupListEndpoint = endpoint({
  ...person,
  method: 'GET',
  path: '/api/messages/groups',
  summary: "One's groups, and invitations that wait for an answer",
  input: z.strictObject({}),
  output: groupList,
  status: 200,
  polls: true,
  run: ownGroups,
});

export const groupCreateEndpoint = endpoint({
  ...person,
  method: 'POST',
  path: '/api/messages/groups',
  summary: 'Make a cohort (private copies) or a shared group of own patients',
  input: createGroupInput,
  output: groupAnswer,
  status: 201,
  limit: 'group.create',
  creates: true,
  run: (ctx, input, claim) => createGroup(ctx, input, claim),
});

export const groupMembersEndpoint = endpoint({
  ...person,
  method: 'GET',
  path: '/api/messages/groups/{id}/members',
  summary: 'Who is in a group; patients under the names that they chose',
  input: groupTarget,
  output: memberList,
  status: 200,
  run: (ctx, { id }) => membersOf(ctx, id),
});

export const groupJoinEndpoint = endpoint({
  ...person,
  method: 'POST',
  path: '/api/messages/groups/{id}/members',
  summary: 'Add or invite people (its owner), or accept the invitation under a display name',
  input: joinInput,
  output: memberList,
  status: 200,
  limit: 'group.add-members',
  run: async (ctx, { id, usernames, displayName }) => {
    if (displayName !== undefined) await acceptInvitation(ctx, { id, displayName });
    else await addMembers(ctx, { id, usernames: usernames! });
    return membersOf(ctx, id);
  },
});

export const groupLeaveEndpoint = endpoint({
  ...person,
  method: 'DELETE',
  path: '/api/messages/groups/{id}/members/{username}',
  summary: 'Leave or decline (oneself); take off or take the invitation back (its owner)',
  input: removeMemberInput,
  status: 204,
  limit: 'group.remove-member',
  run: async (ctx, input) => {
    await removeMember(ctx, input);
  },
});

export const groupSendEndpoint = endpoint({
  ...person,
  method: 'POST',
  path: '/api/messages/group/send',
  summary: 'To a shared group one message, to a cohort or to named patients a private copy each',
  input: sendToGroupInput,
  output: groupSendAnswer,
  status: 201,
  limit: 'message.send',
  creates: true,
  run: (ctx, input, claim) => sendToGroup(ctx, input, claim),
});
