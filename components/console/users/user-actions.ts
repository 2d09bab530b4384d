import type { z } from 'zod';
import type { suspensionRequest } from '@/lib/domain/blocking/schema';
import type { newUserInput, UserView, userPatch } from '@/lib/domain/identity/user-schema';
import type { ActionResult } from '@/lib/shared/action-result';

type ServerAction<Input, Data> = (token: string, input: Input, key?: string) => Promise<ActionResult<Data>>;

/** What an admin can do with people; from the page's `actions.ts`. */
export interface UserActions {
  add: ServerAction<z.input<typeof newUserInput>, UserView>;
  change: ServerAction<z.input<typeof userPatch>, UserView>;
  suspend: ServerAction<z.input<typeof suspensionRequest>, unknown>;
  lift: ServerAction<{ username: string }, unknown>;
}

/** Which dialog is open, and about whom. */
export type UserDialog =
  | { kind: 'add' }
  | { kind: 'edit' | 'password' | 'deactivate' | 'suspend'; user: UserView };

/** Id of a row's menu button, where the focus returns to. */
export const menuId = (username: string) => `menu-${username}`;
