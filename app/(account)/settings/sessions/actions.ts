'use server';

import { revokeSession } from '@/lib/domain/identity/commands/revoke-session';
import { formAction } from '@/lib/next/action';

export const endSessionAction = formAction(revokeSession);
