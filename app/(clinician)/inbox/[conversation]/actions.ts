'use server';

import { sendToConversation } from '@/lib/domain/messages/commands/send-message';
import { formAction } from '@/lib/next/action';
import { fieldsOf } from '@/lib/next/form-data';

/** The composer before any script has loaded. */
export const sendAction = formAction(sendToConversation, {
  parse: (form) => ({ ...fieldsOf(form), format: 'markdown' }),
  redirectTo: ({ conversationId }) => `/inbox/${conversationId}`,
});
