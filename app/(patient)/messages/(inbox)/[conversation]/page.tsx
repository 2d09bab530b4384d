import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { ThreadView } from '@/components/messaging/thread-view';
import { ReplyExpectation } from '@/components/safety/reply-expectation';
import { careTeamOf } from '@/lib/domain/care/queries';
import type { ThreadHead } from '@/lib/domain/conversations/schema';
import { readThread } from '@/lib/domain/messages/reading';
import { threadHead } from '@/lib/domain/messages/thread-head';
import { conversationIdOf, found, pageSizeFor } from '@/lib/next/found';
import { formToken, requireActor } from '@/lib/next/session';
import type { Ctx } from '@/lib/platform/context';
import { textsOf } from '@/lib/shared/texts';
import { overWire } from '@/lib/shared/wire';
import { sendAction } from './actions';

type ThreadPageProps = { params: Promise<{ conversation: string }> };

/** Names stay out of titles: a tab is seen by others. */
export const metadata: Metadata = { title: textsOf('patient')('messages.title') };

export default async function ThreadPage({ params }: ThreadPageProps) {
  const { ctx } = await requireActor(['patient']);
  const conversationId = conversationIdOf((await params).conversation);
  const head = await found(threadHead(ctx, conversationId));
  const [page, responsible, token] = await Promise.all([
    found(readThread(ctx, { conversationId, limit: pageSizeFor(head.unreadCount) })),
    responsibleFor(ctx, head),
    formToken(),
  ]);
  return (
    <ThreadView
      conversationId={conversationId}
      initialHead={overWire(head)}
      initialPage={overWire(page)}
      unscripted={{ action: sendAction, token, firstKey: randomUUID() }}
      newHref="/messages/new"
      responsible={responsible}
      expectation={
        head.canWrite && <ReplyExpectation ctx={ctx} usernames={head.withUser ? [head.withUser] : []} />
      }
    />
  );
}

/** Where one cannot write any more: who answers for this patient now (P13). */
async function responsibleFor(ctx: Ctx, head: ThreadHead) {
  if (head.canWrite) return undefined;
  const [first] = (await careTeamOf(ctx)).filter(({ username }) => username !== head.withUser);
  return first && { username: first.username, displayName: first.displayName };
}
