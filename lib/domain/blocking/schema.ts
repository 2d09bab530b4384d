import { z } from 'zod';
import { usernameInput } from '@/lib/domain/identity/schema';
import { momentInput } from '@/lib/shared/page';
import { requiredText, storableText } from '@/lib/shared/text';

export const REASON_MAX = 500;

/** Whom to block, with a note that only the blocker reads. */
export const blockRequest = z.strictObject({
  username: usernameInput,
  reason: storableText(REASON_MAX).nullable().optional(),
});

export const personTarget = z.strictObject({ username: usernameInput });

export const blockedPerson = z.object({
  username: z.string(),
  displayName: z.string(),
  /** Null: none was given, or it can no longer be read. */
  reason: z.string().nullable(),
  blockedAt: z.date(),
});
export type BlockedPerson = z.infer<typeof blockedPerson>;

/** The reason is staff's record; it belongs to the installation and is not shown to the person. */
export const suspensionRequest = z.strictObject({
  username: usernameInput,
  reason: requiredText(REASON_MAX),
  /** Absent: until lifted. */
  until: momentInput.nullable().optional(),
});

/** The older call for both: suspend or lift. */
export const suspensionSwitch = z
  .strictObject({
    username: usernameInput,
    blocked: z.boolean(),
    reason: storableText(REASON_MAX).optional(),
    until: momentInput.nullable().optional(),
  })
  .refine((input) => !input.blocked || (input.reason ?? '').trim() !== '', {
    path: ['reason'],
    message: 'Give a reason.',
  });

export const suspensionState = z.object({
  username: z.string(),
  blocked: z.boolean(),
  until: z.date().nullable(),
});
export type SuspensionState = z.infer<typeof suspensionState>;
