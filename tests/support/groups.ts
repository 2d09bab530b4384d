import { acceptInvitation } from '@/lib/domain/groups/commands/accept-invitation';
import { createGroup } from '@/lib/domain/groups/commands/create-group';
import { membersOf } from '@/lib/domain/groups/queries';
import { acceptInvitationInput, createGroupInput, type GroupKind } from '@/lib/domain/groups/schema';
import { sendToConversation } from '@/lib/domain/messages/commands/send-message';
import { sendToConversationInput } from '@/lib/domain/messages/schema';
import { ctxOf, type Person } from './factories';

/** Make a group of these people; returns its id. Patients of a shared one are invited by that. */
export async function groupOf(
  owner: Person,
  kind: GroupKind,
  members: Person[],
  name = 'Mondays',
): Promise<number> {
  const input = createGroupInput.parse({ name, kind, members: members.map((one) => one.username) });
  return (await createGroup(await ctxOf(owner), input)).groupId;
}

/** Accept the invitation under a name; returns the conversation's id. */
export async function accept(whom: Person, groupId: number, displayName: string): Promise<number> {
  const input = acceptInvitationInput.parse({ id: groupId, displayName });
  return (await acceptInvitation(await ctxOf(whom), input)).conversationId;
}

/** Write in a group's conversation; returns the message's id. */
export async function write(
  whom: Person,
  conversationId: number,
  content: string,
  replyToId?: number,
): Promise<number> {
  const input = sendToConversationInput.parse({ conversationId, content, replyToId });
  return (await sendToConversation(await ctxOf(whom), input)).messageId;
}

export const members = async (whom: Person, groupId: number) =>
  (await membersOf(await ctxOf(whom), groupId)).members;
