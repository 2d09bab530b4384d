import { randomUUID } from 'node:crypto';
import { CareTools } from '@/components/care/care-tools';
import { ThreadActions } from '@/components/inbox/thread-actions';
import type { Unscripted } from '@/components/messaging/composer';
import { ThreadView } from '@/components/messaging/thread-view';
import type { ThreadHead } from '@/lib/domain/conversations/schema';
import { isClinical } from '@/lib/domain/identity/schema';
import { readThread } from '@/lib/domain/messages/reading';
import { found, pageSizeFor } from '@/lib/next/found';
import { formToken } from '@/lib/next/session';
import type { Ctx } from '@/lib/platform/context';
import { overWire } from '@/lib/shared/wire';

type OpenedThreadProps = {
  ctx: Ctx;
  head: ThreadHead;
  basePath: string;
  /** Sends before any script has loaded. */
  action: Unscripted['action'];
};

/** A thread in the panes of staff, with its newest messages in the page. */
export async function OpenedThread({ ctx, head, basePath, action }: OpenedThreadProps) {
  const { conversationId } = head;
  const [page, token] = await Promise.all([
    found(readThread(ctx, { conversationId, limit: pageSizeFor(head.unreadCount) })),
    formToken(),
  ]);
  const initialHead = overWire(head);
  const thread = (
    <ThreadView
      conversationId={conversationId}
      initialHead={initialHead}
      initialPage={overWire(page)}
      unscripted={{ action, token, firstKey: randomUUID() }}
      newHref={`${basePath}/new`}
      responsible={ownThreadWith(head)}
      canMarkUrgent
      actions={<ThreadActions key={conversationId} head={initialHead} />}
    />
  );
  if (!isClinical(ctx.actor.role) || head.role !== 'patient') return thread;
  return (
    <CareTools key={conversationId} conversationId={conversationId}>
      {thread}
    </CareTools>
  );
}

/** What a predecessor wrote can only be read; the successor's own words go to the patient in a thread of their own. */
function ownThreadWith({ via, withUser, displayName }: ThreadHead) {
  return via === 'handover' && withUser ? { username: withUser, displayName } : undefined;
}
