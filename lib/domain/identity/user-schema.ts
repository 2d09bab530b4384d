import { z } from 'zod';
import {
  displayNameInput,
  emailInput,
  newUsername,
  PERSON_ROLES,
  passwordInput,
  ROLES,
  timeZoneInput,
  usernameInput,
} from '@/lib/domain/identity/schema';
import { cursorParam, limitParam } from '@/lib/shared/page';
import { storableText } from '@/lib/shared/text';

export const USER_STATUSES = ['active', 'deactivated'] as const;

/** A BCP 47 tag such as `en` or `de-CH`. */
const localeInput = z
  .string()
  .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'Unknown language.')
  .max(35);

/** What an admin says of somebody new. Without a password they cannot sign in yet. */
export const newUserInput = z.strictObject({
  username: newUsername,
  displayName: displayNameInput,
  role: z.enum(PERSON_ROLES),
  email: emailInput.nullable().optional(),
  password: passwordInput.optional(),
  timeZone: timeZoneInput.optional(),
  locale: localeInput.optional(),
});

/** What an admin changes of somebody; absent means unchanged, an e-mail of null removes it. */
export const userPatch = z.strictObject({
  username: usernameInput,
  displayName: displayNameInput.optional(),
  role: z.enum(PERSON_ROLES).optional(),
  status: z.enum(USER_STATUSES).optional(),
  email: emailInput.nullable().optional(),
  password: passwordInput.optional(),
  timeZone: timeZoneInput.optional(),
  locale: localeInput.optional(),
});

export const USER_SORTS = ['username', '-username', 'name', '-name', 'created', '-created'] as const;
export type UserSort = (typeof USER_SORTS)[number];

export const userFilters = z.strictObject({
  /** Part of the username or name, or a whole e-mail address. */
  q: storableText(100).optional(),
  role: z.enum(PERSON_ROLES).optional(),
  status: z.enum(USER_STATUSES).optional(),
  sort: z.enum(USER_SORTS).default('username'),
  cursor: cursorParam,
  limit: limitParam(20),
});
export type UserFilters = z.output<typeof userFilters>;

/** Somebody as an admin sees them. */
export const userView = z.object({
  username: z.string(),
  displayName: z.string(),
  /** Null: none, or the person was erased. */
  email: z.string().nullable(),
  role: z.enum(ROLES),
  status: z.enum(USER_STATUSES),
  isSuspended: z.boolean(),
  canSignIn: z.boolean(),
  timeZone: z.string(),
  locale: z.string(),
  createdAt: z.date(),
});
export type UserView = z.infer<typeof userView>;

export const userPage = z.object({ users: z.array(userView), nextCursor: z.string().nullable() });
