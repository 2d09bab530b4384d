import { cache } from 'react';
import type { ThreadHead } from '@/lib/domain/conversations/schema';
import { CLINICAL_ROLES } from '@/lib/domain/identity/schema';
import { threadHead } from '@/lib/domain/messages/thread-head';
import { requireActor } from '@/lib/next/session';

/** The head of a thread, read once for the thread and the pane beside it. Throws not_found. */
export const headFor = cache(async (conversationId: number): Promise<ThreadHead> => {
  const { ctx } = await requireActor(CLINICAL_ROLES);
  return threadHead(ctx, conversationId);
});
