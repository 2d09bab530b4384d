'use server';

import { sendMessage, sendToConversation } from '@/lib/domain/messages/commands/send-message';
import { formAction } from '@/lib/next/action';
import { fieldsOf } from '@/lib/next/form-data';

const parse = (form: FormData) => ({ ...fieldsOf(form), format: 'markdown' });
const redirectTo = ({ conversationId }: { conversationId: number }) => `/console/messages/${conversationId}`;

/** The composer before any script has loaded. */
export const sendAction = formAction(sendToConversation, { parse, redirectTo });

/** A new message before any script has loaded. */
export const sendNewAction = formAction(sendMessage, { parse, redirectTo });
