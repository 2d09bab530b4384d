import { z } from 'zod';
import { idParam, ROLES, usernameInput } from '@/lib/domain/identity/schema';
import { requiredText } from '@/lib/shared/text';

export const GROUP_KINDS = ['cohort', 'shared'] as const;
export type GroupKind = (typeof GROUP_KINDS)[number];

/** Code points. */
export const GROUP_NAME_MAX = 80;
export const ALIAS_MAX = 40;
/** As many as a bulk send reaches. */
export const COHORT_MAX = 1_000;
/** People who meet; more is no conversation any more. */
export const SHARED_MAX = 60;
/** Groups of one person. */
export const GROUPS_MAX = 200;

const groupName = requiredText(GROUP_NAME_MAX).transform((name) => name.trim());

export const createGroupInput = z.strictObject({
  name: groupName,
  /** A cohort's members get private copies and never learn of each other; a shared group's members meet. */
  kind: z.enum(GROUP_KINDS).default('cohort'),
  members: z.array(usernameInput).max(COHORT_MAX).default([]),
});

export const groupTarget = z.strictObject({ id: idParam });
export const renameGroupInput = z.strictObject({ id: idParam, name: groupName });
export const addMembersInput = z.strictObject({
  id: idParam,
  usernames: z.array(usernameInput).min(1).max(COHORT_MAX),
});
export const removeMemberInput = z.strictObject({ id: idParam, username: usernameInput });

/** The name under which a patient appears in one group: one line, nothing invisible. */
export const aliasInput = requiredText(ALIAS_MAX)
  .transform((name) => name.trim().replace(/\s+/g, ' '))
  .refine(
    (name) => !/\p{C}/u.test(name) && foldAlias(name) !== '',
    'Use letters, digits or signs that show.',
  );

export const acceptInvitationInput = z.strictObject({ id: idParam, displayName: aliasInput });

/** Staff invite by `usernames`; an invited patient accepts by the `display_name` that they choose. */
export const joinInput = z
  .strictObject({
    id: idParam,
    usernames: addMembersInput.shape.usernames.optional(),
    displayName: aliasInput.optional(),
  })
  .refine(
    (input) => (input.usernames === undefined) !== (input.displayName === undefined),
    'Give usernames to invite, or a display name to accept.',
  );

/** Names that look or sound alike are one name. */
export function foldAlias(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}\p{Cf}]+/gu, '');
}

export const groupAnswer = z.object({ groupId: z.number(), kind: z.enum(GROUP_KINDS), name: z.string() });
export type GroupAnswer = z.infer<typeof groupAnswer>;

export const groupView = groupAnswer.extend({
  /** Where a shared group meets. */
  conversationId: z.number().nullable(),
  memberCount: z.number(),
  /** Asked and not answered yet; only its owner is told. */
  invitedCount: z.number().nullable(),
  isOwner: z.boolean(),
  isClosed: z.boolean(),
  createdAt: z.date(),
});
export type GroupView = z.infer<typeof groupView>;

/** An invitation that waits for the caller's answer. Who else is in the group is told after accepting only. */
export const groupInvitation = z.object({
  groupId: z.number(),
  name: z.string(),
  invitedBy: z.string(),
  invitedAt: z.date(),
});
export type GroupInvitation = z.infer<typeof groupInvitation>;

export const groupList = z.object({
  groups: z.array(groupView),
  invitations: z.array(groupInvitation),
});
export type GroupList = z.infer<typeof groupList>;

export const groupMemberView = z.object({
  /** Of a patient towards anybody but the owner: what stands for the username in this group. */
  username: z.string(),
  /** The chosen name; in a cohort, and of staff, the real one. */
  displayName: z.string().nullable(),
  /** The patient behind a chosen name, for the owner alone, who invited them. */
  realName: z.string().nullable(),
  role: z.enum(ROLES),
  status: z.enum(['listed', 'joined', 'invited']),
  isYou: z.boolean(),
  since: z.date(),
});
export type GroupMemberView = z.infer<typeof groupMemberView>;

export const memberList = z.object({
  ...groupAnswer.shape,
  isOwner: z.boolean(),
  members: z.array(groupMemberView),
});
export type MemberList = z.infer<typeof memberList>;
