import type { Metadata } from 'next';
import { OpenedThread } from '@/components/inbox/opened-thread';
import { threadHead } from '@/lib/domain/messages/thread-head';
import { conversationIdOf, found } from '@/lib/next/found';
import { requireActor } from '@/lib/next/session';
import { textsOf } from '@/lib/shared/texts';
import { sendAction } from '../actions';

/** Names stay out of titles: a tab is seen by others. */
export const metadata: Metadata = { title: textsOf('console')('places.messages') };

type ThreadPageProps = { params: Promise<{ conversation: string }> };

export default async function ThreadPage({ params }: ThreadPageProps) {
  const { ctx } = await requireActor(['admin', 'developer']);
  const head = await found(threadHead(ctx, conversationIdOf((await params).conversation)));
  return <OpenedThread ctx={ctx} head={head} basePath="/console/messages" action={sendAction} />;
}
