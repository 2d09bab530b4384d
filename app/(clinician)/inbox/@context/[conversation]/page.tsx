import { ConversationContext } from '@/components/inbox/conversation-context';
import { CLINICAL_ROLES } from '@/lib/domain/identity/schema';
import { requireActor } from '@/lib/next/session';
import { AppError } from '@/lib/platform/errors';
import { headFor } from '../../head-for';

type ContextProps = { params: Promise<{ conversation: string }> };

/** A slot of its own, so that the thread never waits for what stands beside it. */
export default async function ContextOfThread({ params }: ContextProps) {
  const { ctx } = await requireActor(CLINICAL_ROLES);
  const head = await seenHead(Number((await params).conversation));
  return head && <ConversationContext ctx={ctx} head={head} />;
}

/** Null where there is no such thread, which the thread's own page says. */
async function seenHead(conversationId: number) {
  if (!Number.isSafeInteger(conversationId) || conversationId < 1) return null;
  try {
    return await headFor(conversationId);
  } catch (error) {
    if (error instanceof AppError && error.code === 'not_found') return null;
    throw error;
  }
}
