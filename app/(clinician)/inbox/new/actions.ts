'use server';

import { sendMessage } from '@/lib/domain/messages/commands/send-message';
import { formAction } from '@/lib/next/action';
import { fieldsOf } from '@/lib/next/form-data';

/** A new message before any script has loaded. */
export const sendNewAction = formAction(sendMessage, {
  parse: (form) => ({ ...fieldsOf(form), format: 'markdown' }),
  redirectTo: ({ conversationId }) => `/inbox/${conversationId}`,
});
