import type { Metadata } from 'next';
import { OpenedThread } from '@/components/inbox/opened-thread';
import { CLINICAL_ROLES } from '@/lib/domain/identity/schema';
import { conversationIdOf, found } from '@/lib/next/found';
import { requireActor } from '@/lib/next/session';
import { textsOf } from '@/lib/shared/texts';
import { headFor } from '../head-for';
import { sendAction } from './actions';

/** Names stay out of titles: a tab is seen by others. */
export const metadata: Metadata = { title: textsOf('clinician')('inbox.title') };

type ThreadPageProps = { params: Promise<{ conversation: string }> };

export default async function ThreadPage({ params }: ThreadPageProps) {
  const { ctx } = await requireActor(CLINICAL_ROLES);
  const head = await found(headFor(conversationIdOf((await params).conversation)));
  return <OpenedThread ctx={ctx} head={head} basePath="/inbox" action={sendAction} />;
}
