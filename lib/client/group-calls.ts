import { call } from '@/lib/client/api';
import type { GroupList, MemberList } from '@/lib/domain/groups/schema';
import type { OverWire } from '@/lib/shared/wire';

export type Invitation = OverWire<GroupList>['invitations'][number];

const base = '/api/messages/groups';

export const invitations = async (signal?: AbortSignal): Promise<Invitation[]> =>
  (await call<OverWire<GroupList>>('GET', base, { signal })).invitations;

/** Under a name of one's own choice. */
export const acceptInvitation = (groupId: number, displayName: string) =>
  call<OverWire<MemberList>>('POST', `${base}/${groupId}/members`, { body: { displayName } });

/** Oneself: leave, or decline. */
export const leaveGroup = (groupId: number, ownName: string) =>
  call<void>('DELETE', `${base}/${groupId}/members/${encodeURIComponent(ownName)}`);
